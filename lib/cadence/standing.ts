import type {KnownMeeting} from '@/lib/cadence/world';
import type {Occurrence} from '@/lib/domain/occurrence';
import {minutesBetween} from '@/lib/domain/time';

export {plannedStart} from '@/lib/domain/occurrence';

/** Did either of the two decline? */
export function isDeclined({response, theirResponse}: Occurrence): boolean {
	return response === 'declined' || theirResponse === 'declined';
}

/** Does it count as a 1-1: on the calendar, with neither of the two having declined, unless the owner said otherwise? */
export function counts({occurrence, said}: KnownMeeting): boolean {
	return said === null ? stands(occurrence) : said.what === 'met';
}

/** Is it on the calendar, with neither of the two having declined? */
export function stands(occurrence: Occurrence): boolean {
	return occurrence.present && !isDeclined(occurrence);
}

/** How long it lasts as drawn now. */
export function lengthOf({start, end}: Occurrence): number {
	return minutesBetween(start, end);
}
