import type {Kind} from './kind';

/** One headed place to write in. */
export interface Section {
	/** Stable for ever: notes are stored under it. */
	id: string;
	title: string;
	/** One sentence on what the section is for. */
	purpose: string;
	/** Questions to pick from; shown beside the empty text, never stored in it. */
	prompts: string[];
}

/** One thing to do before the talk. */
export interface ChecklistItem {
	/** Stable for ever: ticks are stored under it. */
	id: string;
	text: string;
}

/** The agenda and the preparation for one kind of 1-1. */
export interface Template {
	id: string;
	kind: Kind;
	title: string;
	/** One sentence: what this 1-1 is for. */
	purpose: string;
	/** Suggested length in minutes. */
	minutes: number;
	checklist: ChecklistItem[];
	sections: Section[];
}
