import type {Speech} from './speech.ts';

const said = 'All day|Accepted|Declined|Needs RSVP|Tentative|task: |Not completed|Working location: |Focus time: |Out of office: |(No title)';
const page = 'Today|Previous {}|Next {}|Day|Week|Month|Year|Schedule|Close|Edit event|Delete event|Save|Search|Yes|No|Maybe|Organizer|Optional|No events|1 event|{} events|No all day events|1 all day event|{} all day events|1 guest|{} guests|Week of {}|, today|{} more|Day {} of {}';

/** English of the United States and of everywhere else. */
export const english: Record<string, Speech> = {
	'en': {
		range: '{from} to {to}', moment: '{date} at {time}', date: '{month} {d}, {y}',
		labels: ['Calendar: ', 'Location: ', 'Color: '], noLocation: 'No location', said, page,
	},
	'en-GB': {
		range: '{from} to {to}', moment: '{date} at {time}',
		labels: ['Calendar: ', 'Location: ', 'Colour: '], noLocation: 'No location', said, page: page.replace('Organizer', 'Organiser'),
	},
};
