import type {Hop} from '@/lib/domain/occurrence';
import {dateIn, minutesBetween} from '@/lib/domain/time';
import type {Zone} from '@/lib/domain/time';

/** What one move did. */
export interface HopFacts {
	/** At least so many hours before the earlier of its two times it was noticed; null when nobody saw it happen, or only afterwards. */
	noticeHours: number | null;
	/** From one time to another of the same date, in `zone`. */
	sameDay: boolean;
	direction: 'earlier' | 'later';
	/** What became of its length; `unknown` when it was not seen before. */
	length: 'longer' | 'shorter' | 'same' | 'unknown';
	/** Who moved it; null when nobody knows. */
	by: Hop['by'];
}

/**
 * Hours from noticing a move to the earlier of its two times: at least that much notice was given.
 * Null when nobody saw when it was moved; that it was noticed after the fact says nothing about the notice either.
 */
export function noticeHours({from, to, noticedAt}: Pick<Hop, 'from' | 'to' | 'noticedAt'>): number | null {
	if (noticedAt === null) return null;
	const minutes = Math.min(minutesBetween(noticedAt, from), minutesBetween(noticedAt, to));
	return minutes < 0 ? null : minutes / 60;
}

/** What one move did, as a calendar in `zone` shows it. */
export function hopFacts(hop: Hop, zone: Zone): HopFacts {
	const {from, to, minutesBefore, minutesAfter, by} = hop;
	const grown = minutesBefore === null || minutesAfter === null ? null : minutesAfter - minutesBefore;
	return {
		noticeHours: noticeHours(hop),
		sameDay: dateIn(from, zone) === dateIn(to, zone),
		direction: Date.parse(to) < Date.parse(from) ? 'earlier' : 'later',
		length: grown === null ? 'unknown' : grown === 0 ? 'same' : grown > 0 ? 'longer' : 'shorter',
		by,
	};
}
