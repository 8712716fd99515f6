import type {OccurrenceKey} from './event';
import type {UtcInstant} from './time';

/**
 * Something to raise next time with a person. It belongs to whichever 1-1 comes next, never to a date, so a 1-1 that falls out loses nothing.
 * Private, as notes are.
 */
export interface InboxItem {
	/** UUID, made by whoever asks, so that asking again changes nothing. */
	id: string;
	/** Person id. */
	person: string;
	text: string;
	/** Where it was added. */
	from: 'panel' | 'popup' | 'omnibox' | 'selection';
	/** The occurrence whose agenda it was taken into; null while it waits. */
	taken: OccurrenceKey | null;
	/** When it was talked about; null while open. */
	doneAt: UtcInstant | null;
	/** The occurrence in which it was talked about; null while open. */
	doneIn: OccurrenceKey | null;
	/** Removed ones are kept, so that a removal can be undone. */
	deletedAt: UtcInstant | null;
	createdAt: UtcInstant;
	updatedAt: UtcInstant;
}
