import type {OccurrenceKey} from './event';
import type {Kind} from './kind';
import type {Item} from './note';
import type {Outcome} from './outcome';
import type {Person} from './person';
import type {PlainDate, Zone} from './time';

/** One entry of a person's timeline: a 1-1, or a date that should have held one. */
export interface TimelineEntry {
	occurrence: OccurrenceKey | null;
	/** In the account's zone. */
	date: PlainDate;
	kind: Kind;
	title: string;
	outcome: Outcome;
	/** In words, e.g. "Kept · moved from Tue 17 Nov, 14:00". */
	summary: string;
	/** The owner's reason; empty when none was given. */
	reason: string;
	/** What was written, in the order of its template; Markdown. */
	notes: {section: string; title: string; text: string}[];
	/** What waited to be raised and was talked about there, in its own words. */
	raised: string[];
	/** Promises that were made or kept there. */
	promises: Item[];
	/** Words marked `#so` in the notes, without the mark, lower case. */
	tags: string[];
}

/** Everything that was with one person, latest first. */
export interface Timeline {
	person: Person;
	zone: Zone;
	locale: string;
	entries: TimelineEntry[];
	/** All tags, the most used first. */
	tags: string[];
}

/** A place in what was written where a text was found. */
export interface Found {
	person: string;
	personName: string;
	/** Null for what hangs on no 1-1: the inbox, and what matters to somebody. */
	occurrence: OccurrenceKey | null;
	/** In the account's zone; null without an occurrence. */
	date: PlainDate | null;
	/** Where: the section's title, "Promise", "Inbox", "What matters". */
	where: string;
	/** The words around, in pieces; those that were looked for are `hit`. */
	pieces: {text: string; hit: boolean}[];
}

/** What a period with somebody held, to be printed. */
export interface YearWith {
	person: Person;
	from: PlainDate;
	to: PlainDate;
	zone: Zone;
	locale: string;
	/** How many of the 1-1s that were due were kept. */
	kept: {kept: number; of: number} | null;
	/** Themes that were talked about, and when; most often first. */
	themes: {title: string; dates: PlainDate[]}[];
	/** What was written in career and growth talks, oldest first. */
	talks: TimelineEntry[];
	/** Lines of notes tagged `#win`. */
	wins: {date: PlainDate; text: string}[];
	promises: {kept: Item[]; open: Item[]};
	/** All other notes, oldest first. */
	entries: TimelineEntry[];
}
