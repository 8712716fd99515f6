export {observeAnswer} from '@/lib/ledger/answer';
import {occurrenceKeyOf, seriesKeyOf} from '@/lib/domain/event';
import type {OccurrenceKey} from '@/lib/domain/event';
import type {LedgerEntry, Occurrence} from '@/lib/domain/occurrence';
import type {Sighting, View} from '@/lib/domain/sighting';
import {dateIn} from '@/lib/domain/time';
import {sameInstant} from '@/lib/ledger/derive';

/** One event can be drawn on several calendars; the owner's own tells about it, else the first by name. */
function oneEach(view: View): Map<OccurrenceKey, Sighting> {
	const account = view.account.email;
	const rank = ({calendar}: Sighting): string => calendar === account ? '' : `1${calendar}`;
	const chosen = new Map<OccurrenceKey, Sighting>();
	for (const sighting of view.changed) {
		const key = occurrenceKeyOf(account, sighting);
		const other = chosen.get(key);
		if (other === undefined || rank(sighting) < rank(other)) chosen.set(key, sighting);
	}
	return chosen;
}

/** Is it drawn on the owner's own calendar? One that the page does not name is taken for it. */
function isOwn({calendar}: Sighting, account: string): boolean {
	return calendar === account || calendar === '';
}

/** An unread answer is no news: pages do not always show it. Nor is one that is not the owner's. */
function differs(known: Occurrence, sighting: Sighting): boolean {
	return !known.present
		|| !sameInstant(known.start, sighting.start)
		|| !sameInstant(known.end, sighting.end)
		|| known.title !== sighting.title
		|| (sighting.response !== 'unknown' && isOwn(sighting, known.account) && known.response !== sighting.response);
}

/** A copy on somebody else's calendar says nothing about one that stands on the owner's own. */
function tells(known: Occurrence, sighting: Sighting): boolean {
	return sighting.calendar === known.account || known.calendar !== known.account || !known.present;
}

function seen(view: View, key: OccurrenceKey, sighting: Sighting, turn: number, id: string): LedgerEntry {
	const {id: eventId, calendar, original, start, end, title} = sighting;
	const account = view.account.email;
	// On somebody else's calendar the answer drawn is theirs.
	const response = isOwn(sighting, account) ? sighting.response : 'unknown';
	return {id, occurrence: key, series: seriesKeyOf(account, sighting), account, eventId, calendar, original, seenAt: view.seenAt, state: 'seen', start, end, title, response, turn, by: null};
}

function gone(view: View, known: Occurrence, id: string): LedgerEntry {
	const {key, series, account, eventId, calendar, original, title, response} = known;
	return {id, occurrence: key, series, account, eventId, calendar, original, seenAt: view.seenAt, state: 'gone', start: null, end: null, title, response, turn: known.entries, by: null};
}

/**
 * Ledger entries for what a settled view shows differently from what is known, and for known occurrences that it should show and does not:
 * those on dates of which it draws everything.
 * Nothing at all when the page's zone is in doubt; nothing about an occurrence that was looked at later than this view.
 * `known` may hold occurrences of other accounts and dates; they are left alone.
 */
export function observe(view: View, known: Map<OccurrenceKey, Occurrence>, newId: () => string): LedgerEntry[] {
	if (view.zoneCheck === 'disagrees') return [];
	const stale = (occurrence: Occurrence): boolean => Date.parse(view.seenAt) < Date.parse(occurrence.lastSeenAt);
	const entries: LedgerEntry[] = [];
	for (const [key, sighting] of oneEach(view)) {
		const before = known.get(key);
		const news = before === undefined || (!stale(before) && tells(before, sighting) && differs(before, sighting));
		if (news) entries.push(seen(view, key, sighting, before?.entries ?? 0, newId()));
	}

	const present = new Set([...view.present, ...view.changed.map(sighting => sighting.id)]);
	// A date with more events than fit, or cut off by the end of a list, says nothing about what it does not show.
	const dates = new Set(view.whole);
	const calendars = new Set(view.calendars);
	for (const occurrence of known.values()) {
		if (occurrence.account !== view.account.email || !occurrence.present || stale(occurrence)) continue;
		if (present.has(occurrence.eventId) || !calendars.has(occurrence.calendar)) continue;
		if (dates.has(dateIn(occurrence.start, view.account.zone))) entries.push(gone(view, occurrence, newId()));
	}
	return entries;
}
