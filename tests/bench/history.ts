import 'temporal-polyfill/global';
import {guestOf} from './calendar.ts';

const account = 'robin@example.com';

/** A backup, of the first version, of so many years of weekly 1-1s with twelve people, each seen and written about. Most of them are in the busy calendar, too. */
export function someYears(years: number): string {
	const now = Temporal.Now.instant().toString({smallestUnit: 'second'});
	const monday = Temporal.Now.plainDateISO().subtract({days: Temporal.Now.plainDateISO().dayOfWeek - 1});
	const people = Array.from({length: 12}, (_, index) => {
		const {name, email} = guestOf(5 * index);
		return {id: crypto.randomUUID(), name, emails: [email], overrides: {}, lastCareer: null, lastGrowth: null, createdAt: now, updatedAt: now};
	});
	const base = (index: number): string => `history${index.toString(32)}`;
	const seriesKey = (index: number): string => `${account}|${base(index)}`;
	const meetings = people.flatMap((person, index) => Array.from({length: 52 * years}, (_, week) => {
		const start = monday.subtract({weeks: week - 2}).add({days: index % 5})
			.toPlainDateTime({hour: 9 + index % 6}).toZonedDateTime('Europe/Berlin').toInstant();
		const original = start.toString({smallestUnit: 'second'});
		const meeting = {
			series: seriesKey(index), original,
			eventId: `${base(index)}_${original.replaceAll(/[-:]/g, '')}`, calendar: account, account,
			start: original, end: start.add({minutes: 30}).toString({smallestUnit: 'second'}),
			title: `${person.name} / Robin`, response: 'accepted',
		};
		const seenAt = start.subtract({hours: 72}).toString({smallestUnit: 'second'});
		return {meeting, occurrence: `${seriesKey(index)}|${original}`, person: person.id, seenAt};
	}));
	return JSON.stringify({
		format: 'kept-backup', version: 1, schema: 1, exportedAt: now,
		tables: {
			accounts: [{email: account, name: 'Robin Example', zone: 'Europe/Berlin', locale: 'en-GB', weekStart: 1, hiddenWeekdays: [], updatedAt: now}],
			people,
			series: people.map((person, index) => ({
				key: seriesKey(index), account, calendar: account, person: person.id, title: `${person.name} / Robin`,
				others: [{email: person.emails[0], name: person.name}], group: false, ownerInvited: true, guestsSeenAt: now, correction: null,
			})),
			ledger: meetings.map(({meeting, occurrence, seenAt}) => ({...meeting, id: crypto.randomUUID(), occurrence, seenAt, state: 'seen'})),
			occurrences: meetings.map(({meeting, occurrence, person, seenAt}) => ({
				...meeting, key: occurrence, person, minutesBefore: null, present: true, theirResponse: 'accepted', hops: [],
				firstSeenAt: seenAt, lastSeenAt: seenAt, talk: null,
			})),
			coverage: Array.from({length: 365 * years}, (_, day) => ({account, date: monday.add({days: 14 - day}).toString(), seenAt: now})),
			notes: meetings.map(({occurrence, person, seenAt}) => ({
				occurrence, section: 'mind', person, text: 'What was said, in a sentence or two, as people write it.', revision: 1, updatedAt: seenAt,
			})),
			ticks: [], items: [], kinds: [], settings: [],
		},
	});
}
