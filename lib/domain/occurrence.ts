import type {OccurrenceKey, Response, SeriesKey} from './event';
import type {Kind} from './kind';
import type {PlainDate, UtcInstant} from './time';

/** One state of an occurrence, as the ledger keeps it. Appended only when it differs from the entry before (law 6). */
export interface LedgerEntry {
	/** UUID. */
	id: string;
	occurrence: OccurrenceKey;
	series: SeriesKey;
	account: string;
	/** `EventIdentity.id` on the page. */
	eventId: string;
	/** The calendar it was seen on, as an e-mail address in lower case; empty when the page did not say. */
	calendar: string;
	/** Original start from the id: UTC instant, plain date for all-day ones, null for a single event. */
	original: UtcInstant | PlainDate | null;
	seenAt: UtcInstant;
	/** `seen`: drawn on the calendar. `gone`: its date was covered and it was not there. `answered`: the other person's answer was seen. */
	state: 'seen' | 'gone' | 'answered';
	/** Drawn start and end as UTC instants; null in `gone` and `answered`. */
	start: UtcInstant | null;
	end: UtcInstant | null;
	title: string;
	/** The owner's answer (`seen`), or the other person's (`answered`). */
	response: Response;
	/** Counts the entries of its occurrence from 0: the order they were made in, when two are of the same second. */
	turn: number;
	/** `me` when this browser saw its owner drag, edit or delete it just before; null when nobody knows. */
	by: 'me' | null;
}

/** One move of an occurrence from one start to another. */
export interface Hop {
	from: UtcInstant;
	to: UtcInstant;
	/** When the move was noticed; null when it is known from the event's id alone. */
	noticedAt: UtcInstant | null;
	/** How long it lasted before and after, in minutes; null when that was not seen. */
	minutesBefore: number | null;
	minutesAfter: number | null;
	/** Who moved it; null when nobody knows. */
	by: 'me' | null;
}

/** Everything known of one dated 1-1, derived from its ledger entries alone. */
export interface Occurrence {
	key: OccurrenceKey;
	series: SeriesKey;
	account: string;
	eventId: string;
	/** The calendar it is on, as an e-mail address in lower case; empty when the page did not say. */
	calendar: string;
	original: UtcInstant | PlainDate | null;
	title: string;
	/** Where it stands now; UTC instants. */
	start: UtcInstant;
	end: UtcInstant;
	/** Minutes it lasted before its length last changed; null when it never changed since it was first seen. */
	minutesBefore: number | null;
	/** False once its date was covered without it. */
	present: boolean;
	response: Response;
	/** The other person's answer, `unknown` until seen. */
	theirResponse: Response;
	/** In order; empty when it never moved. */
	hops: Hop[];
	/** How many ledger entries it is derived from. */
	entries: number;
	firstSeenAt: UtcInstant;
	/** When its present state was entered: seen, found gone, or answered. */
	lastSeenAt: UtcInstant;
}

/** Where it was first planned: by its id when it recurs, else where it was first seen. UTC instant. */
export function plannedStart({original, hops, start}: Pick<Occurrence, 'original' | 'hops' | 'start'>): UtcInstant {
	return original !== null && original.includes('T') ? original : hops[0]?.from ?? start;
}

/** The kind a person chose for one occurrence; kept apart from the ledger because it is said, not seen. */
export interface KindChoice {
	occurrence: OccurrenceKey;
	kind: Kind;
	updatedAt: UtcInstant;
}
