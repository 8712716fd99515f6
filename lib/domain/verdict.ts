import type {PlainDate, UtcInstant} from './time';

/** Somebody as the calendar names them. */
export interface Identity {
	/** Lower case; empty when only a name is known. */
	email: string;
	/** Empty when only an address is known. */
	name: string;
}

/** What a person said about an event, which always wins over what was read. */
export type Correction = {is: 'no'} | {is: 'one-on-one'; with: Identity};

/**
 * Is this event a 1-1, with whom, and why.
 * `likely`: only the title says so. `unknown`: nothing says either way yet.
 */
export interface Verdict {
	is: 'one-on-one' | 'likely' | 'no' | 'unknown';
	/** The other person; of a `likely` one only the name in its title, if there is one. Null otherwise. */
	with: Identity | null;
	/** Sentences a person can read, most telling first. */
	reasons: string[];
	/** True when a person said so. */
	corrected: boolean;
}

/** What was learned about a series (or a single event) for one account. */
export interface SeriesKnowledge {
	title: string;
	/** Everybody besides the account's own address, rooms and recorders left out; other addresses of the owner may be among them. Null while guests were never seen. */
	others: Identity[] | null;
	/** True when a group or mailing list is among the guests. */
	group: boolean;
	/** Is the owner on the guest list? Null while guests were never seen. */
	ownerInvited: boolean | null;
	/** When the guests were last seen; null while never. */
	guestsSeenAt: UtcInstant | null;
	/** How it repeats, in the page's own words; null while no page said so. */
	repeats: string | null;
	/** The calendar it is on, lower case; empty or left out while the page did not say. */
	calendar?: string;
	/** Has it no time of day? Left out while nothing says. */
	allDay?: boolean;
	/** Rooms and recorders among the guests, by name; left out while guests were never seen. */
	leftOut?: string[];
	/**
	 * Dates (by `EventIdentity.original`) on which more people are invited than to the rest of a series that is a 1-1, and who is besides the owner.
	 * Such a date is no 1-1, and the series still is one. Left out while there never was one.
	 */
	exceptions?: Record<UtcInstant | PlainDate, Identity[]>;
	correction: Correction | null;
}
