import type {Occurrence} from '@/lib/domain/occurrence';
import {minutesBetween} from '@/lib/domain/time';
import type {UtcInstant} from '@/lib/domain/time';

/** Where an occurrence was first planned: by its id when it recurs, else where it was first seen. UTC instant. */
export function plannedStart({original, hops, start}: Occurrence): UtcInstant {
	return original !== null && original.includes('T') ? original : hops[0]?.from ?? start;
}

/** Did either of the two decline? */
export function isDeclined({response, theirResponse}: Occurrence): boolean {
	return response === 'declined' || theirResponse === 'declined';
}

/** Is it on the calendar, with neither of the two having declined? */
export function stands(occurrence: Occurrence): boolean {
	return occurrence.present && !isDeclined(occurrence);
}

/** How long it lasts as drawn now. */
export function lengthOf({start, end}: Occurrence): number {
	return minutesBetween(start, end);
}
