/** Words of the page's controls, in one language. What is not English is a translation of ours: nobody wrote Google's down. */
export interface UiWords {
	today: string;
	/** `{}` is the name of a view. */
	previous: string;
	next: string;
	day: string;
	week: string;
	month: string;
	year: string;
	schedule: string;
	/** `{}` is a number. */
	days: string;
	weeks: string;
	create: string;
	search: string;
	settings: string;
	back: string;
	close: string;
	edit: string;
	delete: string;
	options: string;
	save: string;
	moreOptions: string;
	addTitle: string;
	going: string;
	yes: string;
	no: string;
	maybe: string;
	organizer: string;
	optional: string;
	/** Of events: none, one, many (`{}` is the number). */
	events: [string, string, string];
	allDayEvents: [string, string, string];
	guests: [string, string, string];
	/** `{}` is a date. */
	weekOf: string;
	/** Behind the words of today's date, with what is between. */
	isToday: string;
	/** `{}` is how many chips are not shown. */
	more: string;
	dayOf: string;
}

/** The page in English. */
export const english: UiWords = {
	today: 'Today', previous: 'Previous {}', next: 'Next {}', day: 'Day', week: 'Week', month: 'Month', year: 'Year', schedule: 'Schedule',
	days: '{} days', weeks: '{} weeks', create: 'Create', search: 'Search', settings: 'Settings', back: 'Go back', close: 'Close',
	edit: 'Edit event', delete: 'Delete event', options: 'Options', save: 'Save', moreOptions: 'More options', addTitle: 'Add title',
	going: 'Going?', yes: 'Yes', no: 'No', maybe: 'Maybe', organizer: 'Organizer', optional: 'Optional',
	events: ['No events', '1 event', '{} events'], allDayEvents: ['No all day events', '1 all day event', '{} all day events'], guests: ['No guests', '1 guest', '{} guests'],
	weekOf: 'Week of {}', isToday: ', today', more: '{} more', dayOf: 'Day {} of {}',
};
