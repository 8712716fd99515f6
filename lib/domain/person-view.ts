import type {AboutPerson} from './about-person';
import type {Runway} from './finding';
import type {Kind} from './kind';
import type {Person} from './person';
import type {ResolvedRules} from './rule';
import type {Zone} from './time';

/** Everything that is kept of a person beside the timeline. */
export interface PersonView {
	person: Person;
	about: Omit<AboutPerson, 'person' | 'updatedAt'>;
	rules: ResolvedRules;
	runways: Runway[];
	/** Templates for each kind that can be chosen. */
	templates: Record<Kind, {id: string; title: string}[]>;
	/** Those who were made one with this person: id, name and addresses. */
	merged: {id: string; name: string; emails: string[]}[];
	/** Addresses that cannot be theirs too, and the name of the person each is of; null for one of the owner's. */
	taken: {email: string; of: string | null}[];
	/** Their only address, while the calendar shows 1-1s under it: taken away, it would be back at the next look. Null while any may go. */
	stays: string | null;
	zone: Zone;
	locale: string;
	/** How much is kept of them. */
	counts: {occurrences: number; notes: number; promises: number; inbox: number};
}
