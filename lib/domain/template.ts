import type {Kind} from './kind';
import type {Theme} from './question';
import type {UtcInstant} from './time';

/** One headed place to write in. */
export interface Section {
	/** Stable for ever: notes are stored under it. */
	id: string;
	title: string;
	/** One sentence on what the section is for. */
	purpose: string;
	/** Questions to pick from; shown beside the empty text, never stored in it. */
	prompts: string[];
	/** How long it is meant to take, in a timed agenda; null where it takes as long as it takes. */
	minutes: number | null;
	/** What it is about; left out where it is about whatever comes up. */
	theme?: Theme;
}

/** One thing to do before the talk. */
export interface ChecklistItem {
	/** Stable for ever: ticks are stored under it. */
	id: string;
	text: string;
}

/** As many steps as a checklist, and sections as a template, can have. */
export const [mostSteps, mostSections] = [50, 50];

/** The agenda and the preparation for one kind of 1-1. */
export interface Template {
	/** Stable for ever: choices are stored under it. */
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

/** A template that the owner made or took in. Its id is a UUID. */
export interface OwnTemplate extends Template {
	/** Id of the built-in template that it began as; null when it began as none. */
	from: string | null;
	updatedAt: UtcInstant;
	/** Removed ones are kept, so that a removal can be undone; null while it is there. */
	deletedAt: UtcInstant | null;
}

/** An own template as the editor has it; when it was changed is said by whoever keeps it. */
export type TemplateDraft = Omit<OwnTemplate, 'updatedAt' | 'deletedAt'>;

/** The template chosen for each kind, by id; a kind that is left out has the usual one. */
export type TemplateByKind = Partial<Record<Kind, string>>;

/** What was chosen, the nearest first: for one occurrence, for a person, for everybody. */
export interface TemplateChoice {
	/** Template id; null while none was chosen for this one. */
	occurrence: string | null;
	person: TemplateByKind;
	everybody: TemplateByKind;
}
