import type {PlainDate, UtcInstant} from './time';

/** How somebody answered an invitation. `unknown` is said when the page did not show it in a way we can read. */
export type Response = 'accepted' | 'declined' | 'tentative' | 'needs-response' | 'unknown';

/**
 * What an event's id says by itself.
 * Grammar: `<base>`, `<base>_<original start>`, `<base>_R<split>`, `<base>_R<split>_<original start>`
 * (Google Calendar API, "instances": the suffix is the original start in UTC).
 */
export interface EventIdentity {
	/** The event's whole id, without the calendar, e.g. `abc_20261005T140000Z`. */
	id: string;
	/** The id without the instance's suffix; names one series (or one single event). */
	base: string;
	/** `base` without any `_R…`: the same for all parts of a series split by "this and following". */
	lineage: string;
	/** The start this instance was first planned for: UTC instant, a plain date for all-day ones, null for a single event. */
	original: UtcInstant | PlainDate | null;
	/** The calendar it is on, as an e-mail address in lower case; empty when the page did not say. */
	calendar: string;
}

/** The key of a series for one account: `account|lineage`. */
export type SeriesKey = string;

/** The key of one dated 1-1: `account|base|original start`, or `account|base|once` for a single event. */
export type OccurrenceKey = string;

/** The series key of an event seen by `account` (its e-mail address, lower case). */
export function seriesKeyOf(account: string, event: Pick<EventIdentity, 'lineage'>): SeriesKey {
	return `${account}|${event.lineage}`;
}

/** The occurrence key of an event seen by `account` (its e-mail address, lower case). */
export function occurrenceKeyOf(account: string, event: Pick<EventIdentity, 'base' | 'original'>): OccurrenceKey {
	return `${account}|${event.base}|${event.original ?? 'once'}`;
}

/** The tail of a series that was split by "this and following"; without it all its parts are one lineage. */
const split = /_R\d{8}(?:T\d{6})?$/;

/** The series of an occurrence, by its key alone. */
export function seriesOfOccurrence(key: OccurrenceKey): SeriesKey {
	const [account = '', base = ''] = key.split('|');
	return seriesKeyOf(account, {lineage: base.replace(split, '')});
}
