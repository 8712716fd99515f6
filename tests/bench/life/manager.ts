import {Calendar, type Human, type OwnAccount, type Series} from './calendar.ts';
import {Chance} from './chance.ts';
import {dayIn, dayOf, momentIn, weekdayOf, weekOf, day, type Day, type Moment} from './zones.ts';

/** Everything about one manager. */
export interface Manager {
	chance: Chance;
	accounts: OwnAccount[];
	people: Human[];
	calendar: Calendar;
	/** The first and the last day, UTC. */
	from: Day;
	until: Day;
	/** When its owner is away and has said so on the calendar. */
	away: Absence[];
	/** Looks a week. */
	curious: number;
	/** Share of looks at more than one week. */
	months: number;
}

/** Dates on which the owner is away, as an event says it. */
export interface Absence {
	id: string;
	/** First and last date. */
	from: Day;
	to: Day;
	/** Did the owner say to Kept that these dates pause the clock? */
	accepted: boolean;
}

const zones = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'America/Los_Angeles', 'Europe/London', 'Pacific/Auckland', 'America/Sao_Paulo'] as const;
const names = ['Ana', 'Ben', 'Chloe', 'Dmitri', 'Emeka', 'Farah', 'Goran', 'Hana', 'Ines', 'Jonas', 'Kwame', 'Lena', 'Mei', 'Nils', 'Oksana', 'Priya', 'Quinn', 'Rosa', 'Suresh', 'Tomas', 'Uma', 'Viktor', 'Wanda', 'Yusuf'] as const;
const families = ['Silva', 'Baker', 'Meyer', 'Novak', 'Okafor', 'Rossi', 'Haddad', 'Lindqvist', 'Tanaka', 'Kowalski'] as const;

/** Events are written so many days beyond the last one, for views that look ahead. */
export const ahead = 75;

/** Titles of 1-1s; those that say nothing need their guests seen. */
export const titles: ((name: string) => string)[] = [
	name => `${name} / Sam`, name => `${name} / Sam`, name => `${name} <> Sam`, name => `1:1 ${name} / Sam`, name => `${name} 1:1`, () => 'Catch-up', () => 'Weekly',
];

/** Does a title say by itself that it is a 1-1, and with whom? */
export const tells = (title: string): boolean => !['Catch-up', 'Weekly', 'Sync', 'Our time'].includes(title);

/** A free place in a week: weekday from Monday on, as days after it, and minutes after midnight. */
export function anySlot(chance: Chance): {weekday: number; startMinute: number} {
	return {weekday: chance.int(0, 4), startMinute: chance.int(16, 35) * 30};
}

/** A series of 1-1s with somebody, from a week on. */
export function startSeries(manager: Manager, human: Human, from: Day, over: Partial<Series> & {until?: Day; minutes?: number} = {}): Series {
	const {chance, accounts, calendar} = manager;
	const account = over.account ?? accounts[0]!;
	const zone = over.zone ?? (chance.is(0.2) ? human.zone : account.home);
	const slot = anySlot(chance);
	const base = over.base ?? chance.id();
	const {until = manager.until + ahead, minutes = chance.of([30, 30, 30, 25, 45, 60, 20]), ...rest} = over;
	return calendar.add({
		account, calendar: account.email, base, lineage: base, title: chance.of(titles)(firstName(human)), with: human, team: [], room: chance.is(0.1),
		organizer: chance.is(0.85) ? 'owner' : 'other', kind: 'regular', every: human.every ?? 0, zone, ...rest,
	}, {from: weekOf(from) + slot.weekday, days: [0], startMinute: slot.startMinute, minutes, until});
}

/** What everybody calls them. */
export const firstName = ({name}: Human): string => name.split(' ')[0] ?? name;

function newAccount(chance: Chance, email: string, zone: string): OwnAccount {
	return {
		email, name: 'Sam Owner', locale: 'en-GB', home: zone, zone, zones: new Set([zone]), firstWeekday: chance.is(0.3) ? 7 : 1,
		weekends: chance.is(0.75), showsDeclined: chance.is(0.85), offUntil: 0,
	};
}

/** Somebody new. Names differ but for a few, who share the first one. */
export function newHuman(manager: Manager, every: Human['every']): Human {
	const {chance, people} = manager;
	const free = names.filter(name => !people.some(human => firstName(human) === name));
	const first = chance.is(0.04) && people[0] !== undefined ? firstName(people[0]) : chance.of(free.length > 0 ? free : names);
	const name = `${first} ${chance.of(families)}`;
	const human: Human = {
		name, email: `${name.toLowerCase().replace(' ', '.')}.${people.length}@acme.test`, before: [], zone: chance.of(zones), every, books: false, left: null, calmUntil: 0,
	};
	people.push(human);
	return human;
}

/** What stands on every calendar besides: it is no 1-1 with anybody. */
function addNoise(manager: Manager): void {
	const {chance, calendar, accounts, from, until} = manager;
	const noise = (title: string, team: string[], every: number, days: number[], more: Partial<Series> = {}): void => {
		const account = more.account ?? accounts[0]!;
		const base = chance.id();
		const {weekday, startMinute} = anySlot(chance);
		calendar.add({
			account, calendar: account.email, base, lineage: base, title, with: null, team, room: chance.is(0.3), organizer: 'other', kind: 'noise', every, zone: account.home, ...more,
		}, {from: weekOf(from) + (days.length > 1 ? 0 : weekday), days, startMinute, minutes: chance.of([15, 30, 60, 90]), until: until + ahead});
	};
	noise('Team meeting', ['ana.x@acme.test', 'ben.y@acme.test', 'team@acme.test'], 1, [0]);
	noise('Stand-up', ['ana.x@acme.test', 'ben.y@acme.test', 'c.z@acme.test'], 1, [0, 2, 4]);
	noise('Focus', [], 1, [0]);
	noise('Leads', ['d.d@acme.test', 'e.e@acme.test'], 2, [0]);
	if (chance.is(0.5)) {
		noise('Family dinner', [], 1, [0], {calendar: 'family123@group.calendar.google.com'});
	}

	if (accounts[1] !== undefined) {
		noise('Choir', ['f.f@home.test', 'g.g@home.test'], 1, [0], {account: accounts[1], calendar: accounts[1].email});
	}
}

/** A manager with everybody they have at first. The same seed and number give the same life. */
export function newManager(seed: number, number: number, years: number): Manager {
	const chance = new Chance(seed, number + 1);
	const from = dayOf('2026-01-05') + chance.int(0, 60);
	const zone = chance.of(zones);
	const accounts = [newAccount(chance, 'sam@acme.test', zone)];
	if (chance.is(0.35)) {
		accounts.push(newAccount(chance, 'sam@home.test', chance.is(0.8) ? zone : chance.of(zones)));
	}

	const manager: Manager = {
		chance, accounts, people: [], calendar: new Calendar(), away: [], from, until: from + Math.round(365 * years),
		curious: chance.of([2, 3, 3, 4]), months: chance.of([0, 0.2, 0.5]),
	};
	addNoise(manager);
	const count = chance.int(3, 12);
	for (let index = 0; index < count; index += 1) {
		const human = newHuman(manager, chance.of([1, 1, 1, 2, 2, 4, null]));
		const account = chance.is(0.12) ? accounts.at(-1)! : accounts[0]!;
		human.books = human.every !== null && human.every < 4 && chance.is(0.12);
		if (human.every !== null && !human.books) {
			// Some ran for years, some have an end.
			const until = chance.is(0.15) ? from + chance.int(8, 60) * 7 : undefined;
			startSeries(manager, human, from - chance.int(0, 3) * 7, {account, ...(until === undefined ? {} : {until})});
		}

		if (human.every !== null && chance.is(0.3)) {
			const title = `${chance.is(0.5) ? 'Career' : 'Growth talk'}: ${firstName(human)} / Sam`;
			startSeries(manager, human, from + chance.int(2, 10) * 7, {account, every: chance.of([13, 26]), kind: 'career', title, minutes: 60});
		}
	}

	return manager;
}

/** Working hours of the owner on a date, wherever the calendar is set to. */
export const workday = ({zone}: OwnAccount, date: Day, minutes: number): Moment => momentIn(zone, date, minutes);

/** Is it a Saturday or a Sunday there? */
export const isWeekend = (zone: string, at: Moment): boolean => weekdayOf(dayIn(zone, at)) > 5;

/** A day later or earlier, the same moment. */
export const days = (count: number): number => count * day;
