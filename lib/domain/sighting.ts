import type {AwaySighting} from './away';
import type {EventIdentity, Response} from './event';
import type {PlainDate, UtcInstant, Weekday, Zone} from './time';

/** Whose calendar a page shows. Source: the page's hidden `#xUserInfo` (seen September 2025). */
export interface Account {
	/** E-mail address, lower case; the key of everything learned from this account. */
	email: string;
	/** The name Google shows for the owner; empty when the page does not say. */
	name: string;
	/** The zone the page draws its times in. */
	zone: Zone;
	/** BCP 47 language of the page, e.g. `en-GB`. */
	locale: string;
}

/**
 * Independent evidence for when an event is (law 4). `place`: where the chip is drawn; `spoken`: its text for screen readers;
 * `shown`: the time drawn in words; `id`: the start named by the event's own id.
 */
export type Witness = 'place' | 'spoken' | 'shown' | 'id';

/** What was seen of one timed event on one page at one moment: raw facts, no judgement. */
export interface Sighting extends EventIdentity {
	title: string;
	/** Drawn start, UTC instant. */
	start: UtcInstant;
	/** Drawn end, UTC instant. */
	end: UtcInstant;
	/** The account owner's answer. */
	response: Response;
	/** Which evidence agreed on start and end; always two or more. */
	witnesses: Witness[];
}

/** One settled look at a view with dates, reported by the page. Only changed sightings travel; `present` is always whole. */
export interface View {
	account: Account;
	/** Dates shown, in order, in the account's zone. */
	dates: PlainDate[];
	/** Those of them on which all events are drawn and could be told apart: only they can miss anything (law 5). */
	whole: PlainDate[];
	/** How many days a full week of this view shows and which weekday is first; null unless it is a week view. */
	week: {first: Weekday; shown: Weekday[]} | null;
	/** Ids (`EventIdentity.id`) of all timed events drawn, whether they changed or not. */
	present: string[];
	/** Those of them of which only the id could be read, each with a date (in the account's zone) that it is drawn on: when they are is not known. */
	unread: (EventIdentity & {date: PlainDate})[];
	/** Calendars (e-mail addresses, lower case) known to be switched on in this view. */
	calendars: string[];
	/** Do the recurring events that were not moved confirm the account's zone? `disagrees` forbids any claim about time. */
	zoneCheck: 'agrees' | 'unknown' | 'disagrees';
	/** Sightings that are new or differ from what this page reported before. */
	changed: Sighting[];
	/** Holidays and absences that are drawn. */
	away: AwaySighting[];
	/** When the view had settled. */
	seenAt: UtcInstant;
}

/** One attendee of an event, as listed in the bubble or on the edit page. */
export interface Guest {
	/** Lower case. */
	email: string;
	/** Empty when the page shows only the address. */
	name: string;
	response: Response;
	organizer: boolean;
	/** Invited, but not needed. */
	optional: boolean;
	/** A room or another resource, not a human. */
	room: boolean;
	/** A mailing list or group that stands for several people. */
	group: boolean;
}

/** What the details bubble or the edit page says about one event. */
export interface Details extends EventIdentity {
	account: Account;
	title: string;
	/** Null means unknown (hidden list, rows not there yet), never "nobody". */
	guests: Guest[] | null;
	/** UTC instants, from the fields of the edit page; null when they are not shown or could not be read. */
	start: UtcInstant | null;
	end: UtcInstant | null;
	/** How it repeats, in the page's own words; null when the page says nothing of it. */
	repeats: string | null;
	/** True while the edit page holds changes that were not saved: followed, but no fact. */
	unsaved: boolean;
	/** Where it was read. */
	from: 'bubble' | 'edit-page';
	seenAt: UtcInstant;
}
