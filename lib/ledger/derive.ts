import type {Hop, LedgerEntry, Occurrence} from '@/lib/domain/occurrence';
import {minutesBetween} from '@/lib/domain/time';
import type {UtcInstant} from '@/lib/domain/time';

/** The same moment, however it is written (`…:00Z` and `…:00.000Z` are one). */
export function sameInstant(one: UtcInstant, two: UtcInstant): boolean {
	return Date.parse(one) === Date.parse(two);
}

/** A recurring event's id names a start in UTC; when it is first seen elsewhere, that is a move nobody saw happen. */
function firstHops(original: LedgerEntry['original'], start: UtcInstant): Hop[] {
	return original !== null && original.includes('T') && !sameInstant(original, start)
		? [{from: original, to: start, noticedAt: null, minutesBefore: null, minutesAfter: null, by: null}]
		: [];
}

function firstSeen(entry: LedgerEntry, start: UtcInstant, end: UtcInstant): Occurrence {
	const {occurrence: key, series, account, eventId, calendar, original, title, response, seenAt} = entry;
	return {
		key, series, account, eventId, calendar, original, title, start, end,
		minutesBefore: null,
		present: true,
		response,
		theirResponse: 'unknown',
		hops: firstHops(original, start),
		entries: 1,
		firstSeenAt: seenAt,
		lastSeenAt: seenAt,
	};
}

function seenAgain(before: Occurrence, entry: LedgerEntry, start: UtcInstant, end: UtcInstant): Occurrence {
	const moved = !sameInstant(before.start, start);
	const minutes = minutesBetween(before.start, before.end);
	const after = minutesBetween(start, end);
	return {
		...before,
		eventId: entry.eventId,
		calendar: entry.calendar,
		title: entry.title,
		start,
		end,
		minutesBefore: minutes === after ? before.minutesBefore : minutes,
		present: true,
		response: entry.response === 'unknown' ? before.response : entry.response,
		// An answer was given to the time it was asked for; after a move it waits to be read again.
		theirResponse: moved ? 'unknown' : before.theirResponse,
		hops: moved
			? [...before.hops, {from: before.start, to: start, noticedAt: entry.seenAt, minutesBefore: minutes, minutesAfter: after, by: entry.by}]
			: before.hops,
		entries: before.entries + 1,
		lastSeenAt: entry.seenAt,
	};
}

/**
 * An occurrence after one more ledger entry. Null while it was never seen drawn:
 * an answer or an absence alone does not make an occurrence. Entries must come in the order of their `turn`.
 */
export function applyEntry(before: Occurrence | null, entry: LedgerEntry): Occurrence | null {
	if (entry.state === 'seen') {
		if (entry.start === null || entry.end === null) return before;
		return before === null ? firstSeen(entry, entry.start, entry.end) : seenAgain(before, entry, entry.start, entry.end);
	}
	if (before === null) return null;
	return entry.state === 'gone'
		? {...before, present: false, entries: before.entries + 1, lastSeenAt: entry.seenAt}
		: {...before, theirResponse: entry.response, entries: before.entries + 1, lastSeenAt: entry.seenAt};
}

/** An occurrence from all of its ledger entries, in any order; the same as applying each as it came. Null when it was never seen drawn. */
export function derive(entries: LedgerEntry[]): Occurrence | null {
	return entries
		.toSorted((one, two) => one.turn - two.turn)
		.reduce<Occurrence | null>((before, entry) => applyEntry(before, entry), null);
}
