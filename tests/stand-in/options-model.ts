import type {LocalDateTime} from './model.ts';

/** Whose calendar it is. */
export interface StandInAccount {
	email: string;
	name: string;
	/** IANA zone in which everything is drawn, whatever the browser's is. */
	zone: string;
	/** BCP 47, e.g. `en-GB`. */
	locale: string;
}

/** A view the stand-in can draw, by its name in the address. */
export type StandInView = 'day' | 'week' | 'customday' | 'customweek' | 'month' | 'year' | 'agenda';

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
	/** Do the views of whole weeks show Saturday and Sunday? */
	weekends: boolean;
	/** Length of the view of single days, 2 to 7. */
	customDays: number;
	/** Length of the view of whole weeks, 2 to 4. */
	customWeeks: number;
	/** IANA zone of a second column of hours; left out: one column. */
	secondZone?: string;
	/** Milliseconds until the first guest row appears in the bubble; the others follow one by one. 0: at once. */
	guestDelay: number;
	/** With a delay: a reused bubble shows the rows of the event before until the first new one arrives. */
	staleGuests: boolean;
	/** Milliseconds a week slides, with both weeks in the document. 0: none. */
	slide: number;
	theme: 'light' | 'dark';
	density: 'comfortable' | 'compact';
	/** CSS pixels of one hour. Default: 40, or 32 when compact. */
	hourHeight: number;
	/** `2019`, `2024` or `2026`: Google's class names of that year where known. Any other text: random ones, made from it. Left out: random, others at every load. */
	classes?: string;
	/** Does the page go by the window's width alone, and make no room for anything beside it? */
	rigid: boolean;
	/** Send the Content-Security-Policy header with Trusted Types. */
	csp: boolean;
}
