import type {Kind} from './kind';
import type {UtcInstant, Zone} from './time';

/** What the owner keeps of a person beside the calendar. Private, as notes are. */
export interface AboutPerson {
	/** Person id. */
	person: string;
	/** What matters to them, in the owner's words (Markdown). */
	matters: string;
	/** Free text; empty while nobody said. */
	pronouns: string;
	/** Where they work, when it is not where the owner is; null while nobody said. */
	zone: Zone | null;
	/** The template for each kind, by id; a kind that is left out has the usual one. */
	templates: Partial<Record<Kind, string>>;
	/** Set when the owner holds no more 1-1s with them: nothing is expected of the calendar, everything stays readable. */
	archivedAt: UtcInstant | null;
	updatedAt: UtcInstant;
}
