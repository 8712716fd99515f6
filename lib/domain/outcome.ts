import type {OccurrenceKey} from './event';
import type {PlainDate, UtcInstant} from './time';

/** What became of a 1-1 that was promised. `ahead`: its time has not come. `unknown`: nobody looked near enough to its time. */
export type Outcome =
	| 'ahead' | 'kept' | 'moved' | 'cancelled' | 'abandoned' | 'skipped' | 'unknown'
	| 'met-anyway' | 'did-not-happen';

/**
 * What a person said of a 1-1, or of a date that should have held one; it always wins over what was seen.
 * `met`: we met, wherever it is not drawn. `did-not-happen`: it is drawn, but was not held. `skipped`: left out on purpose.
 */
export interface Said {
	/** `occurrence|<key>` or `date|<person>|<date>`: one word on each. */
	about: string;
	person: string;
	/** Null when it is about a date without any. */
	occurrence: OccurrenceKey | null;
	/** The date it was on, or was expected; in the account's zone. */
	date: PlainDate;
	what: 'met' | 'did-not-happen' | 'skipped';
	/** Private. */
	reason: string;
	updatedAt: UtcInstant;
}

/** The name of a person's word on an occurrence. */
export const aboutOccurrence = (key: OccurrenceKey): string => `occurrence|${key}`;

/** The name of a person's word on a date that should have held a 1-1 with somebody. */
export const aboutDate = (person: string, date: PlainDate): string => `date|${person}|${date}`;

/** Outcomes as histories sort them: held, held at another time, or not held for whatever reason. */
export type OutcomeGroup = 'kept' | 'moved' | 'not-held';

/** The group of an outcome; null while it is ahead, or where nobody knows. */
export function groupOf(outcome: Outcome): OutcomeGroup | null {
	if (outcome === 'kept' || outcome === 'met-anyway') return 'kept';
	if (outcome === 'moved') return 'moved';
	return outcome === 'ahead' || outcome === 'unknown' ? null : 'not-held';
}

/** Was it held, be it at another time? */
export const isHeld = (outcome: Outcome): boolean => groupOf(outcome) === 'kept' || groupOf(outcome) === 'moved';

/** Was it promised, and does it say whether promises are kept? What was skipped on purpose, is ahead, or was not seen, says nothing. */
export const wasDue = (outcome: Outcome): boolean => outcome !== 'skipped' && groupOf(outcome) !== null;

/** How many of those that were due were held, and how many of these at another time than planned; null while none was due. */
export function recordOf(outcomes: readonly Outcome[]): {kept: number; of: number; moved: number} | null {
	const due = outcomes.filter(wasDue);
	return due.length === 0 ? null : {kept: due.filter(isHeld).length, of: due.length, moved: due.filter(outcome => outcome === 'moved').length};
}
