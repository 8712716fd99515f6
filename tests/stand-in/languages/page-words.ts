/** Words of the page's controls, in one language. `{}` is filled in. */
export interface PageWords {
	today: string;
	/** The name of a view is filled in. */
	previous: string;
	next: string;
	day: string;
	week: string;
	month: string;
	year: string;
	schedule: string;
	close: string;
	edit: string;
	delete: string;
	save: string;
	search: string;
	yes: string;
	no: string;
	maybe: string;
	organizer: string;
	optional: string;
	/** None, one, and a number of them. */
	events: [string, string, string];
	allDayEvents: [string, string, string];
	guests: [string, string, string];
	/** A date is filled in. */
	weekOf: string;
	/** Behind the words of today's date. */
	isToday: string;
	/** How many chips are not shown. */
	more: string;
	/** Which day of how many. */
	dayOf: string;
}

/** The controls from their one line, in the order of the type. */
export function pageWords(line: string): PageWords {
	const [today, previous, next, day, week, month, year, schedule, close, edit, remove, save, search, yes, no, maybe, organizer, optional,
		noEvents, oneEvent, events, noAllDay, oneAllDay, allDay, oneGuest, guests, weekOf, isToday, more, dayOf] = line.split('|') as string[] & {length: 30};
	return {
		today, previous, next, day, week, month, year, schedule, close, edit, delete: remove, save, search, yes, no, maybe, organizer, optional,
		events: [noEvents, oneEvent, events], allDayEvents: [noAllDay, oneAllDay, allDay], guests: ['', oneGuest, guests], weekOf, isToday, more, dayOf,
	} as PageWords;
}
