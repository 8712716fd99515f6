import type {Ghost, Mark, RibbonDay} from './mark';
import type {HealthReport} from './health';
import type {Account} from './sighting';
import type {PlainDate, UtcInstant, Zone} from './time';

/** One chip as the page draws it: texts and places as they stand there, nothing made of them yet. */
export interface DrawnChip {
	/** Raw `data-eventid`. */
	raw: string;
	/** Index of the day it stands in. */
	day: number;
	/** Distance from the column's top, and height. CSS pixels; null when it has no such place (all views but day and week). */
	top: number | null;
	height: number | null;
	/** Is it filled with colour? */
	filled: boolean;
	/** What it says to screen readers. */
	spoken: string;
	/** Its first drawn line. */
	title: string;
	/** Its drawn time, where that stands in an element of its own; else empty. */
	shown: string;
	/** True when its own nodes name different events: they are re-used, and one was not finished. */
	torn: boolean;
}

/** One day of a view. */
export interface DrawnDay {
	date: PlainDate;
	/** What the day says of itself to screen readers, e.g. "4 events, Monday, October 5"; empty when nothing. */
	heading: string;
	/** Is there a way to events that are not drawn ("3 more")? */
	more: boolean;
	/** Is something drawn that looks like an event and does not say which? */
	lost: boolean;
}

/**
 * `columns`: day, week, custom days. `rows`: month, custom weeks. `schedule`, `search`: lists. `dialog`: one day of the year view.
 * `year`: the year itself, which draws no events; of its days only the first and the last are told.
 */
export type ViewKind = 'columns' | 'rows' | 'schedule' | 'search' | 'dialog' | 'year';

/** A settled look at a view with dates, as drawn. */
export interface DrawnView {
	/** Names this view on this page, the same with every report of it. */
	report: string;
	account: Account;
	kind: ViewKind;
	/** In document order; a date has several in views of several people. */
	days: DrawnDay[];
	chips: DrawnChip[];
	/** Lines (`chip-lines.ts`) of the chips that stand beside the days' cells: all-day events. */
	beside: string[];
	/** Height of an hour in the time grid. CSS pixels; null in other views. */
	hour: number | null;
	/** What stands above the hours: the offsets of the zones in which they are drawn. */
	corner: string;
	/** First date of the range the page says it shows, when it is a week; null otherwise. */
	weekBegins: PlainDate | null;
	/** Raw `data-principal-ids` of the columns. */
	principals: string[];
	/** The page had come to rest by itself; else it may be half drawn. */
	quiet: boolean;
	/** It has looked just like this for a while, so what is not there will not come any more. */
	rested: boolean;
	/** The browser's own zone. */
	browserZone: Zone;
	/** When the view had settled. */
	seenAt: UtcInstant;
}

/** A view on its way to the background, its chips as lines (`chip-lines.ts`). */
export type ToldView = Omit<DrawnView, 'chips'> & {chips: string};

/** What is to be painted on a view, and how its reading went. */
export interface Painting {
	/** By raw `data-eventid`; a chip that is not here has no mark. */
	marks: Record<string, Mark>;
	ghosts: Ghost[];
	/** The career timeline of everybody, on the dates of a month or a year. */
	ribbon: RibbonDay[];
	/** How the readers of its texts fared; empty when nothing was read. */
	read: Omit<HealthReport, 'at'>[];
	/** Is it proven that the owner's own calendar is drawn? Else the view is to be looked at again when it has rested. */
	proven: boolean;
	/** May what was learned from it change what is painted on other views? */
	others: boolean;
}

/** A row of a guest list as drawn. */
export interface DrawnGuest {
	/** Lower case. */
	email: string;
	/** What the row says to screen readers: name, answer, role. */
	label: string;
	/** The name drawn in it; empty when there is only the address. */
	name: string;
	organizer: boolean;
	group: boolean;
}

/** What the details bubble or the edit page shows of one event. */
export interface DrawnDetails {
	account: Account;
	/** Raw id: `data-eventid`, or from the address of the edit page. */
	raw: string;
	title: string;
	/** Null: rows not there yet, or not believed. */
	guests: DrawnGuest[] | null;
	/** The line that counts the guests; empty when there is none. */
	guestCount: string;
	/** How it repeats, in the page's own words; empty when nothing is said. */
	repeats: string;
	/** Which of the three answers is pressed (`none`: not one is); null when the page does not say. */
	pressed: 'yes' | 'no' | 'maybe' | 'none' | null;
	/** What the fields of the edit page hold; null elsewhere. */
	form: DrawnForm | null;
	seenAt: UtcInstant;
}

/** Fields of the edit page, as written there. */
export interface DrawnForm {
	/** `YYYYMMDD`, and the text beside it, which follows what is typed. */
	startDate: string;
	startDateText: string;
	startTime: string;
	endDate: string;
	endDateText: string;
	endTime: string;
	/** Do they hold changes that were not saved? */
	unsaved: boolean;
}
