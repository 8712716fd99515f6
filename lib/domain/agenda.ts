import type {OccurrenceKey} from './event';
import type {ChecklistItem, Template} from './template';
import type {UtcInstant} from './time';

/** What is the agenda of one occurrence beside its notes. There is none until something of it was chosen, written, ticked or closed. */
export interface Agenda {
	occurrence: OccurrenceKey;
	/** Person id. */
	person: string;
	/** The template that was chosen for this one; null while the usual one holds. */
	chosen: string | null;
	/**
	 * The template as it was when something was last written or ticked here: editing a template never changes past notes,
	 * so one that is over is shown with this, and is as prepared as it says. Null while nothing was written or ticked.
	 */
	written: Template | null;
	/** The checklist as it was changed for this one; null while the template's holds. */
	checklist: ChecklistItem[] | null;
	/** Ids of the sections that may be shared. All others are private. */
	shared: string[];
	/** When the talk was closed; null while it was not. */
	closedAt: UtcInstant | null;
	/** Ids of the inbox items that closing let wait again, so that opening it again takes back just these. Left out while it was never closed. */
	returned?: string[];
	updatedAt: UtcInstant;
}

/** A question that was suggested for an occurrence, and whether it was taken up. */
export interface AskedQuestion {
	occurrence: OccurrenceKey;
	/** Person id. */
	person: string;
	/** `Question.id`. */
	question: string;
	/** Start of the occurrence, or when it was suggested: by it the last six 1-1s are counted. UTC instant. */
	at: UtcInstant;
	/** Was it put into the agenda? Only then its theme counts as touched. */
	used: boolean;
	/** Another one was asked for instead. */
	passed: boolean;
}
