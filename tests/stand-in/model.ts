export type {StandInAccount, StandInOptions, StandInView} from './options-model.ts';

/** A wall-clock date and time without a zone, e.g. `2026-11-23T14:00`; the zone is always the account's. */
export type LocalDateTime = string;

/** A calendar date, e.g. `2026-11-23`, in the account's zone. */
export type LocalDate = string;

/** How somebody answered an invitation. */
export type StandInResponse = 'accepted' | 'declined' | 'tentative' | 'needs-response';

/** One row of a guest list. */
export interface StandInGuest {
	email: string;
	/** Left out: the row shows the address. */
	name?: string;
	/** Default: `needs-response`. */
	response?: StandInResponse;
	organizer?: boolean;
	optional?: boolean;
	/** A meeting room or another resource. */
	room?: boolean;
	/** Number of members: the row stands for a mailing list. */
	group?: number;
}

/** How one instance of a series differs from the series. */
export interface StandInChange {
	/** Where it was moved to. */
	start?: LocalDateTime;
	end?: LocalDateTime;
	title?: string;
	/** Deleted from the calendar. */
	cancelled?: boolean;
	/** The account owner's answer. */
	response?: StandInResponse;
	/** Answers of guests, by address. */
	responses?: Record<string, StandInResponse>;
	/** Another guest list than the series has. */
	guests?: StandInGuest[];
}

/** A rule "weekly, every n weeks, on these weekdays". */
export interface StandInSeries {
	/** Weeks between two occurrences; 1 is weekly. */
	every: number;
	/** ISO weekdays (Monday is 1). Default: the weekday of the event's start. */
	on?: number[];
	/** Last possible date, inclusive. */
	until?: LocalDate;
	/** By the date (account's zone) the instance was first planned for. */
	changes?: Record<LocalDate, StandInChange>;
}

/** What is on a calendar and is no ordinary event. */
export type StandInType = 'task' | 'birthday' | 'working-location' | 'focus-time' | 'out-of-office';

/** One event, or one series, on the stand-in's calendar. */
export interface StandInEvent {
	/** Base id, without calendar and without an instance's suffix. A task's may begin with `tasks_`, as the older ones do. */
	id: string;
	/** Left out: an ordinary event. */
	type?: StandInType;
	/** Empty: drawn and said as untitled. */
	title: string;
	/** First start. For all-day events a plain date. */
	start: LocalDateTime | LocalDate;
	/** First end, exclusive. For all-day events the plain date after the last day. */
	end: LocalDateTime | LocalDate;
	allDay?: boolean;
	series?: StandInSeries;
	/** Address of the calendar it is on. Default: the account's own. */
	calendar?: string;
	/** Shown name of that calendar when it is not the account's own. */
	calendarName?: string;
	/** The account's owner is on the list too when invited. Left out: an event without guests. */
	guests?: StandInGuest[];
	/** The list is hidden by the organiser: a count, no rows. */
	hiddenGuests?: boolean;
	/** Rows shown of a list too long for the details; the count says how many there really are. */
	guestsShown?: number;
	/** The owner's answer; wins over the owner's row in `guests`. */
	response?: StandInResponse;
	location?: string;
	description?: string;
	/** CSS colour `rgb(r, g, b)`. Default: the calendar's own. */
	colour?: string;
	/** Name of that colour, as spoken text has it. */
	colourName?: string;
}
