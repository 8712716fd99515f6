import type {RuleOverrides} from './rule';
import type {PlainDate, UtcInstant} from './time';

/** Someone the owner holds 1-1s with; the key of all history (law 7). */
export interface Person {
	/** UUID. */
	id: string;
	/** Shown name; the address when no name was ever seen. */
	name: string;
	/** Addresses, lower case; empty for somebody known by name only. */
	emails: string[];
	/** Where this person's cadence differs from the defaults. */
	overrides: RuleOverrides;
	/** Date of the last career talk held before Kept was there to see it; null while unknown. */
	lastCareer: PlainDate | null;
	/** Date of the last growth talk held before Kept was there to see it; null while unknown. */
	lastGrowth: PlainDate | null;
	createdAt: UtcInstant;
	updatedAt: UtcInstant;
}
