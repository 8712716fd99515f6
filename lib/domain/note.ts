import type {OccurrenceKey} from './event';
import type {PlainDate, UtcInstant} from './time';

/** What was written in one section of one occurrence. Private: never leaves extension pages. */
export interface Note {
	occurrence: OccurrenceKey;
	/** `Section.id` of the template. */
	section: string;
	/** Person id; history hangs on the person. */
	person: string;
	text: string;
	/** Counts up with every save; a save names the revision it was based on. */
	revision: number;
	updatedAt: UtcInstant;
}

/** Whether one item of the template's checklist was ticked for one occurrence. */
export interface Tick {
	occurrence: OccurrenceKey;
	/** `ChecklistItem.id` of the template. */
	item: string;
	doneAt: UtcInstant | null;
}

/** An own checklist item (`prep`) or a promise (`action`). While not done it is carried to the person's next 1-1. */
export interface Item {
	/** UUID. */
	id: string;
	person: string;
	/** Where it was written. */
	occurrence: OccurrenceKey;
	/** Start of that occurrence (UTC instant), so that carrying never reaches back in time. */
	writtenFor: UtcInstant;
	list: 'prep' | 'action';
	/** Who promised; only the word for `action`. */
	owner: 'me' | 'them';
	text: string;
	/** When a promise is due, in the account's zone; null: next time. */
	due: PlainDate | null;
	doneAt: UtcInstant | null;
	/** Occurrence in which it was ticked off; null while open. */
	doneIn: OccurrenceKey | null;
	/** Removed items are kept, so that a removal can be undone. */
	deletedAt: UtcInstant | null;
	createdAt: UtcInstant;
	updatedAt: UtcInstant;
}
