import type {OccurrenceKey} from './event';
import type {Taper} from './rule';
import type {PlainDate, UtcInstant} from './time';

/** What a finding is about. */
export type FindingType =
	| 'moved' | 'missing' | 'short' | 'declined' | 'abandoned' | 'conflict' | 'unprepared'
	| 'first-missing' | 'check-in' | 'taper'
	| 'career-due' | 'growth-due' | 'career-unbooked' | 'growth-unbooked'
	| 'same-person' | 'fragile-slot';

/** How loud a finding is. A first small move is never more than a notice. */
export type Level = 'notice' | 'warn' | 'urgent';

/**
 * Where a finding stands. `open`: to be told. `acknowledged`: known, said the owner; told again only when the fact changes.
 * `snoozed`: not before `until`. `skipped`: left out on purpose, with a reason. A fact that goes away takes its finding along.
 */
export type Life = 'open' | 'acknowledged' | 'snoozed' | 'skipped';

/** What the owner said of one finding. */
export interface FindingLife {
	/** `Finding.id`, or the name of a hint. */
	finding: string;
	life: 'acknowledged' | 'snoozed';
	/** When a snoozed one is told again; null for an acknowledged one. */
	until: UtcInstant | null;
	updatedAt: UtcInstant;
}

/** Something worth telling about the calendar (never about a character: law 14). */
export interface Finding {
	/** Stable and derived from the fact itself, so the same fact is never two findings. */
	id: string;
	type: FindingType;
	level: Level;
	/** Person id. */
	person: string;
	personName: string;
	/** The occurrence it is about; null for absences and due talks. */
	occurrence: OccurrenceKey | null;
	/** The date it belongs to, in the account's zone. */
	date: PlainDate;
	/** One line: the fact, e.g. "Moved from Tue 17 Nov, 14:00 to Wed 18 Nov, 09:30". */
	summary: string;
	/** Sentences that say what was seen and when. Never empty. */
	evidence: string[];
	/** When the fact was first seen. */
	since: UtcInstant;
	/** One sensible action; null when there is nothing to do but know. */
	action: Action | null;
	life: Life;
	/** When a snoozed one is told again; null otherwise. */
	until: UtcInstant | null;
}

/**
 * What can be done about a finding. `book`: a prefilled Google Calendar form at `url`. `open`: show this occurrence in Calendar at `url`.
 * `turn`: make this occurrence a talk of that kind. `taper`: from now on meet this person every so many weeks.
 */
export type Action =
	| {type: 'book' | 'open'; label: string; url: string}
	| {type: 'turn'; label: string; occurrence: OccurrenceKey; kind: 'career' | 'growth'}
	| {type: 'taper'; label: string; person: string; every: Taper['every']};

/** Where a person stands with career or growth talks. Dates in the account's zone. */
export interface Runway {
	person: string;
	personName: string;
	kind: 'career' | 'growth';
	/** `none-seen`: no talk of this kind was ever seen or entered, so nothing is overdue, but one is worth booking. */
	state: 'overdue' | 'due' | 'booked' | 'later' | 'none-seen';
	/** How pressing it is; `notice` for whatever is neither late nor missing. */
	level: Level;
	last: PlainDate | null;
	/** When the next one is due by the rule; null when `none-seen`. */
	due: PlainDate | null;
	/** Date and key of the next one on the calendar; null when there is none. */
	booked: {date: PlainDate; occurrence: OccurrenceKey} | null;
	/** In words, e.g. "Overdue by 2 weeks · last one 3 Aug". */
	summary: string;
	action: Action | null;
}
