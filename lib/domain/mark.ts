import type {PlainDate} from './time';

/** Words of the public attribute `data-kept` ; stable, people's own stylesheets may rely on them. */
export type MarkToken =
	| 'one-on-one' | 'likely'
	| 'first' | 'career' | 'growth'
	| 'moved' | 'short' | 'declined' | 'abandoned' | 'conflict' | 'prepared' | 'unprepared';

/** What is painted on one chip. */
export interface Mark {
	/** Exactly one of `one-on-one` and `likely` is among them. */
	tokens: MarkToken[];
	/** Human words; only what the page already knows, never private text. */
	label: string;
}

/** A dashed slot where a 1-1 should be and is not. */
export interface Ghost {
	date: PlainDate;
	/** Wall-clock minutes after midnight in the account's zone, from the person's usual slot. */
	startMinute: number;
	minutes: number;
	/** Accessible name, e.g. "No 1-1 with Ana this week". */
	label: string;
}
