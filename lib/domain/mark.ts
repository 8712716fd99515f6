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

/** How much of what is to be prepared is done. */
export interface Progress {
	done: number;
	of: number;
}

/** A dashed slot where a 1-1 should be and is not. */
export interface Ghost {
	date: PlainDate;
	/** Wall-clock minutes after midnight in the account's zone, from the person's usual slot. */
	startMinute: number;
	minutes: number;
	/** Accessible name, e.g. "No 1-1 with Ana this week". */
	label: string;
	/** `missing`: a 1-1 should be here; it can be clicked. `free`: a place for one that is about to be moved. */
	of: 'missing' | 'free';
	/** Person id; it never gets into the page's DOM. */
	person: string;
}

/** One date of the career timeline, shown on the days of month and year views. */
export interface RibbonDay {
	date: PlainDate;
	/** `due`: within somebody's window. `booked`: a talk stands here. `late`: after a due date that passed. The most pressing of the day. */
	state: 'due' | 'booked' | 'late';
	/** Accessible words, e.g. "Career talk due: Ana, Ben". */
	label: string;
}

/** What is said, at once and beside the calendar, when a 1-1 is about to be moved or deleted. Only what the page already knows. */
export interface ThinkTwice {
	occurrence: string;
	/** "1-1 with Ana: think twice?" */
	title: string;
	/** Sentences: days since the last one, earlier moves. */
	facts: string[];
	/** Free slots within 48 hours of its time, drawn as ghosts of `free`, told in words beside it. */
	slots: Ghost[];
}
