import type {LedgerEntry, Occurrence} from '@/lib/domain/occurrence';
import type {Details} from '@/lib/domain/sighting';
import {othersAmong} from '@/lib/verdict/humans';

/**
 * The ledger entry for an answer of the other person that differs from the one known.
 * `me`: all addresses of the owner. Null when nothing is new, when the answer cannot be read, when there is not exactly one other human,
 * or when the occurrence was never seen drawn (its page reports it again once it was).
 */
export function observeAnswer(details: Details, known: Occurrence | undefined, me: ReadonlySet<string>, newId: () => string): LedgerEntry | null {
	if (known === undefined || details.guests === null || Date.parse(details.seenAt) < Date.parse(known.lastSeenAt)) return null;
	const [other, ...more] = othersAmong(details.guests, me);
	if (other === undefined || more.length > 0 || details.guests.some(guest => guest.group)) return null;
	if (other.response === 'unknown' || other.response === known.theirResponse) return null;
	const {key, series, account, eventId, calendar, original, title} = known;
	return {id: newId(), occurrence: key, series, account, eventId, calendar, original, seenAt: details.seenAt, state: 'answered', start: null, end: null, title, response: other.response, turn: known.entries, by: null};
}
