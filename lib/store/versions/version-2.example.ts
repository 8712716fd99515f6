import type {RawRows} from './version';

const account = 'me@example.com';
const occurrence = `${account}|abc|2026-11-17T14:00:00Z`;
const series = `${account}|abc`;
const at = '2026-11-16T08:00:00Z';
const event = {
	series, account, eventId: 'abc_20261117T140000Z', calendar: account, original: '2026-11-17T14:00:00Z',
	start: '2026-11-17T14:00:00Z', end: '2026-11-17T14:30:00Z', title: 'Ana / Sam', response: 'accepted',
} as const;

/** What a database of version 2 may hold: every table, every column, nulls included; what version 1 held is in it as it was carried over. Not edited once released. */
export const example2: RawRows = {
	accounts: [{email: account, name: 'Sam', zone: 'Europe/Berlin', locale: 'en-GB', weekStart: 1, hiddenWeekdays: [6, 7], updatedAt: at}],
	people: [{
		id: 'ana', name: 'Ana', emails: ['ana@example.com'], overrides: {careerEvery: 'none'},
		lastCareer: '2026-08-03', lastGrowth: null, relationship: null, startDate: null, mergedInto: null, createdAt: at, updatedAt: at,
	}],
	series: [{
		key: series, account, calendar: account, person: 'ana', title: 'Ana / Sam', others: [{email: 'ana@example.com', name: 'Ana'}],
		group: false, ownerInvited: true, guestsSeenAt: at, correction: null,
	}],
	ledger: [{...event, id: 'entry', occurrence, seenAt: at, state: 'seen', turn: 0, by: null}],
	occurrences: [{
		...event, key: occurrence, minutesBefore: null, present: true, theirResponse: 'unknown',
		hops: [{from: '2026-11-17T14:00:00Z', to: '2026-11-17T14:00:00Z', noticedAt: null, minutesBefore: null, minutesAfter: null, by: null}],
		entries: 1, firstSeenAt: at, lastSeenAt: at, person: 'ana', talk: null,
	}],
	coverage: [{account, date: '2026-11-17', seenAt: at}],
	notes: [{occurrence, section: 'notes', person: 'ana', text: 'Likes maps.', revision: 3, updatedAt: at}],
	ticks: [{occurrence, item: 'read-last', doneAt: at}],
	items: [{
		id: 'item', person: 'ana', occurrence, writtenFor: '2026-11-17T14:00:00Z', list: 'action', owner: 'them', text: 'Send the paper',
		doneAt: null, doneIn: null, deletedAt: null, createdAt: at, updatedAt: at,
	}],
	kinds: [{occurrence, kind: 'career', updatedAt: at}],
	said: [{about: `occurrence|${occurrence}`, person: 'ana', occurrence, date: '2026-11-17', what: 'skipped', reason: 'Offsite', updatedAt: at}],
	lives: [{finding: `moved|${occurrence}|2026-11-17T14:00:00Z`, life: 'snoozed', until: '2026-11-23T08:00:00Z', updatedAt: at}],
	away: [{id: 'away', who: 'person', person: 'ana', from: '2026-12-21', to: '2027-01-01', reason: '', state: 'accepted', updatedAt: at}],
	settings: [
		{key: 'panelOpens', value: 'button'},
		{key: 'rules', value: {
			regularEvery: 2, minimumMinutes: 30, careerEvery: 13, growthEvery: 26, dueWindow: 3,
			lateUrgent: 3, missingWarn: 1, missingUrgent: 2, movesWarn: 2, movesUrgent: 3, goodNotice: 24, quietMove: 0,
			firstWithin: 7, checkIns: [30, 60, 80, 90], prepareAhead: 4, taper: null,
		}},
	],
};
