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

/** One event, or one series, on the stand-in's calendar. */
export interface StandInEvent {
	/** Base id, without calendar and without an instance's suffix. */
	id: string;
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
	/** The owner's answer; wins over the owner's row in `guests`. */
	response?: StandInResponse;
	location?: string;
	description?: string;
	/** CSS colour `rgb(r, g, b)`. Default: the calendar's own. */
	colour?: string;
	/** Name of that colour, as spoken text has it. */
	colourName?: string;
}

/** Whose calendar it is. */
export interface StandInAccount {
	email: string;
	name: string;
	/** IANA zone in which everything is drawn. */
	zone: string;
	/** BCP 47, e.g. `en-GB`. */
	locale: string;
}

/** A view the stand-in can draw. */
export type StandInView = 'day' | 'week' | 'customday' | 'month';

/** How the page behaves and looks. */
export interface StandInOptions {
	account: StandInAccount;
	/** The clock: what "today" is and where the now line is drawn, in the account's zone. */
	now: LocalDateTime;
	/** The view of the bare address. */
	view: StandInView;
	hour12: boolean;
	/** First day of the week, ISO (Monday is 1). */
	weekStart: number;
	/** Does the week view show Saturday and Sunday? */
	weekends: boolean;
	/** Milliseconds until the first guest row appears in the bubble; the others follow one by one. 0: at once. */
	guestDelay: number;
	/** Milliseconds a week slides, with both weeks in the document. 0: none. */
	slide: number;
	theme: 'light' | 'dark';
	/** Left out: the class names Google had in 2026. Any other text: random ones, made from it. */
	classSeed?: string;
	/** Send the Content-Security-Policy header with Trusted Types. */
	csp: boolean;
}
