import type {RawRows} from './version';

const account = 'me@example.com';
const occurrence = `${account}|abc|2026-11-17T14:00:00Z`;
const series = `${account}|abc`;
const at = '2026-11-16T08:00:00Z';
const event = {
	series, account, eventId: 'abc_20261117T140000Z', calendar: account, original: '2026-11-17T14:00:00Z',
	start: '2026-11-17T14:00:00Z', end: '2026-11-17T14:30:00Z', title: 'Ana / Sam', response: 'accepted',
} as const;

/** What a database of version 1 may hold: every table, every column, nulls included. Not edited once released. */
export const example1: RawRows = {
	accounts: [{email: account, name: 'Sam', zone: 'Europe/Berlin', locale: 'en-GB', weekStart: 1, hiddenWeekdays: [6, 7], updatedAt: at}],
	people: [{
		id: 'ana', name: 'Ana', emails: ['ana@example.com'], overrides: {careerEvery: 'none'},
		lastCareer: '2026-08-03', lastGrowth: null, createdAt: at, updatedAt: at,
	}],
	series: [{
		key: series, account, calendar: account, person: 'ana', title: 'Ana / Sam', others: [{email: 'ana@example.com', name: 'Ana'}],
		group: false, ownerInvited: true, guestsSeenAt: at, correction: null,
	}],
	ledger: [{...event, id: 'entry', occurrence, seenAt: at, state: 'seen'}],
	occurrences: [{
		...event, key: occurrence, minutesBefore: null, present: true, theirResponse: 'unknown',
		hops: [{from: '2026-11-17T14:00:00Z', to: '2026-11-17T14:00:00Z', noticedAt: null}],
		firstSeenAt: at, lastSeenAt: at, person: 'ana', talk: null,
	}],
	coverage: [{account, date: '2026-11-17', seenAt: at}],
	notes: [{occurrence, section: 'notes', person: 'ana', text: 'Likes maps.', revision: 3, updatedAt: at}],
	ticks: [{occurrence, item: 'read-last', doneAt: at}],
	items: [{
		id: 'item', person: 'ana', occurrence, writtenFor: '2026-11-17T14:00:00Z', list: 'action', owner: 'them', text: 'Send the paper',
		doneAt: null, doneIn: null, deletedAt: null, createdAt: at, updatedAt: at,
	}],
	kinds: [{occurrence, kind: 'career', updatedAt: at}],
	settings: [
		{key: 'panelOpens', value: 'button'},
		{key: 'rules', value: {regularEvery: 2, minimumMinutes: 30, careerEvery: 13, growthEvery: 26, dueWindow: 3}},
	],
};
