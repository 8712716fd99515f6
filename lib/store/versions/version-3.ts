import type {Version} from './version';

/** An inbox for each person, an agenda for each 1-1, own templates, questions that were asked, and what is kept of people; promises have a due date. */
export const version3: Version = {
	version: 3,
	stores: {
		accounts: 'email',
		people: 'id, *emails',
		about: 'person',
		series: 'key, person',
		ledger: 'id, occurrence',
		occurrences: 'key, series, [account+start], [person+start], [person+talk+start]',
		coverage: '[account+date]',
		notes: '[occurrence+section], person',
		ticks: '[occurrence+item]',
		items: 'id, person',
		inbox: 'id, person, doneAt, createdAt',
		agendas: 'occurrence, person',
		asked: '[occurrence+question], person',
		templates: 'id',
		kinds: 'occurrence',
		said: 'about, person',
		lives: 'finding',
		away: 'id',
		settings: 'key',
	},
	convert: rows => ({...rows, items: (rows['items'] ?? []).map(row => ({due: null, ...row}))}),
};
