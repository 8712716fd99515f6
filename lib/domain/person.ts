import type {RuleOverrides} from './rule';
import type {PlainDate, UtcInstant} from './time';

/** What somebody is to the owner. */
export type Relationship = 'report' | 'manager' | 'peer' | 'skip-level' | 'mentee';

/** Two people who may be one, and why one may think so; made one only when the owner says so. */
export interface MergeProposal {
	/** The person with the longer history, and the one who may be the same. Person ids. */
	into: string;
	from: string;
	/** Sentences. */
	reasons: string[];
}

/** Someone the owner holds 1-1s with; the key of all history (law 7). */
export interface Person {
	/** UUID. */
	id: string;
	/** Shown name; the address when no name was ever seen. */
	name: string;
	/** Addresses, of every domain, lower case; empty for somebody known by name only. */
	emails: string[];
	/** Where this person's cadence differs from the defaults. */
	overrides: RuleOverrides;
	/** Date of the last career talk held before Kept was there to see it; null while unknown. */
	lastCareer: PlainDate | null;
	/** Date of the last growth talk held before Kept was there to see it; null while unknown. */
	lastGrowth: PlainDate | null;
	/** What they are to the owner; null while nobody said. */
	relationship: Relationship | null;
	/** When they started, in the account's zone; null while unknown. First 1-1, check-ins and taper count from it. */
	startDate: PlainDate | null;
	/** The person this one turned out to be; null for somebody by themselves. Taken back, everything is as it was. */
	mergedInto: string | null;
	createdAt: UtcInstant;
	updatedAt: UtcInstant;
}

/** What the owner may say of a person. */
export type SaidOfPerson = Pick<Person, 'id' | 'name' | 'emails' | 'relationship' | 'startDate' | 'overrides' | 'lastCareer' | 'lastGrowth'>;

/** Who somebody turned out to be, through as many steps as were made. Person id. */
export function rootOf(id: string, people: ReadonlyMap<string, Person>): string {
	const passed = new Set<string>();
	let root = id;
	for (let next = people.get(root)?.mergedInto ?? null; next !== null && people.has(next) && !passed.has(next); next = people.get(root)?.mergedInto ?? null) {
		passed.add(root);
		root = next;
	}
	return root;
}
