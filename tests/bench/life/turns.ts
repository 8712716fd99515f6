import type {Human, Occasion, Series} from './calendar.ts';
import {single, type Later} from './happenings.ts';
import {ahead, anySlot, firstName, newHuman, startSeries, titles, type Manager} from './manager.ts';
import {compactText, day, dayIn, hour, minute, momentIn, weekOf, type Moment} from './zones.ts';

/** What may become of a whole series. Says what it did; empty when it could not be done. */
type Turn = (manager: Manager, series: Series, now: Moment) => string;

const text = (at: Moment): string => new Date(at).toISOString().slice(0, 10);

/** Its dates that have not come yet, counted by where they were planned. */
const comingOf = (series: Series, now: Moment): Occasion[] => series.events.filter(({original, exists}) => exists && original !== null && original > now);

function cut(series: Series, from: Moment): void {
	for (const event of series.events) {
		if (event.original !== null && event.original >= from) {
			event.exists = false;
			event.cut = true;
		}
	}
}

/** The first of its dates from which on something changes: the next one, or one some weeks ahead. */
function turningPoint({chance}: Manager, series: Series, now: Moment): Moment | null {
	const coming = comingOf(series, now + hour);
	return coming.length < 4 ? null : coming[chance.of([0, 0, 1, 2, 3])]?.original ?? null;
}

/** "This and following" with other times, length or gap: another base of the same lineage. */
const split: Turn = (manager, series, now) => {
	const {chance, calendar} = manager;
	const at = turningPoint(manager, series, now);
	if (at === null) {
		return '';
	}

	const slot = calendar.slotOf(series, at - 1)!;
	cut(series, at);
	const human = series.with!;
	const same = chance.is(0.4);
	const every = same || chance.is(0.7) ? series.every : chance.of([1, 2, 4]);
	human.every = series.kind === 'regular' ? every as 1 | 2 | 4 : human.every;
	const {weekday, startMinute} = anySlot(chance);
	const from = dayIn(series.zone, at);
	const base = `${series.lineage}_R${compactText(at).slice(0, 15)}`;
	const {events: _, ...like} = series;
	calendar.add({...like, base, every}, {
		from: same || chance.is(0.4) ? from : weekOf(from) + weekday, days: [0],
		startMinute: same ? slot.startMinute : startMinute, minutes: same || chance.is(0.7) ? slot.minutes : chance.of([15, 25, 30, 45, 60]), until: manager.until + ahead,
	});
	return `${series.base} split at ${text(at)}, every ${every} weeks`;
};

/** All events get another time: the same base, ids that name other starts. */
const retime: Turn = (manager, series, now) => {
	const {chance, calendar} = manager;
	const slot = calendar.slotOf(series, now);
	const first = series.events.find(({exists}) => exists);
	if (slot === null || first === undefined || first.original === null || comingOf(series, now).length < 4) {
		return '';
	}

	const from = dayIn(series.zone, first.original);
	const last = series.events.findLast(({exists}) => exists)?.original ?? now;
	for (const event of series.events) {
		event.exists = false;
		event.cut = true;
	}

	const {weekday, startMinute} = anySlot(chance);
	calendar.schedule(series, {from: chance.is(0.5) ? from : weekOf(from) + weekday, days: [0], startMinute, minutes: slot.minutes, until: Math.floor(last / day) + 1});
	return `all of ${series.base} held at another time`;
};

/** Deleted, and made anew: another base. */
const recreate: Turn = (manager, series, now) => {
	const {chance, accounts} = manager;
	const at = turningPoint(manager, series, now);
	if (at === null) {
		return '';
	}

	cut(series, at);
	const human = series.with!;
	const account = chance.is(0.15) ? accounts.at(-1)! : series.account;
	const pause = chance.is(0.8) ? 0 : series.every * chance.int(1, 2);
	const next = startSeries(manager, human, dayIn(series.zone, at) + pause * 7, {
		account, kind: series.kind, every: series.every, title: chance.is(0.7) ? series.title : chance.of(titles)(firstName(human)),
		organizer: chance.is(0.3) ? 'other' : 'owner',
	});
	return `${series.base} ends at ${text(at)}, ${next.base} takes its place on ${account.email}, ${pause} weeks later`;
};

/** All following deleted, and nothing in its place; the person is still there. */
const lose: Turn = (manager, series, now) => {
	const at = turningPoint(manager, series, now);
	if (at === null) {
		return '';
	}

	cut(series, at);
	return `all of ${series.base} deleted from ${text(at)} on`;
};

const rename: Turn = ({chance, calendar}, series) => {
	const title = chance.of([...titles, () => 'Our time'])(firstName(series.with!));
	for (const part of calendar.series) {
		if (part.lineage === series.lineage) {
			part.title = title;
		}
	}

	return `${series.base} renamed to ${title}`;
};

const newAddress: Turn = (_manager, series) => {
	const human = series.with!;
	human.before.push(human.email);
	human.email = human.email.replace(/@.*/, `${human.before.length}@acme-new.test`);
	return `${human.before.at(-1)} is now ${human.email}`;
};

const leave: Turn = (manager, series, now) => {
	const {chance} = manager;
	const human = series.with!;
	human.left = now + chance.int(0, 20) * day;
	for (const part of manager.calendar.series) {
		if (part.with === human) {
			cut(part, human.left);
		}
	}

	return `${human.name} leaves on ${text(human.left)}`;
};

const turns: [number, Turn][] = [[10, split], [5, retime], [8, recreate], [2, lose], [4, rename], [2, newAddress], [3, leave]];

/** Something happens to one of somebody's series. */
export function turn(manager: Manager, human: Human, now: Moment): string {
	const {chance, calendar} = manager;
	const alive = calendar.series.filter(series => series.with === human && series.kind === 'regular' && comingOf(series, now).length > 0);
	if (alive.length === 0 || human.left !== null || human.calmUntil > now) {
		return '';
	}

	let left = chance.next() * turns.reduce((sum, [weight]) => sum + weight, 0);
	const said = (turns.find(([weight]) => (left -= weight) < 0)?.[1] ?? split)(manager, chance.of(alive), now);
	human.calmUntil = said === '' ? human.calmUntil : now + 40 * day;
	return said;
}

/** Somebody starts: a first 1-1, and a series from a while later on. */
export function hire(manager: Manager, now: Moment): {who: Human; said: string} {
	const {chance, accounts} = manager;
	const human = newHuman(manager, chance.of([1, 1, 2]));
	const zone = accounts[0]!.home;
	const from = dayIn(zone, now) + chance.int(3, 12);
	const series = startSeries(manager, human, from + chance.int(0, 2) * 7 + 7, {title: `${firstName(human)} / Sam`});
	const at = momentIn(zone, weekOf(from) + chance.int(0, 4), chance.int(18, 32) * 30);
	single(manager, series, at, 60, `First 1:1: ${firstName(human)} / Sam`, 'first');
	return {who: human, said: `${human.name} starts, first 1-1 at ${new Date(at).toISOString()}`};
}

/** The owner goes away for some days, and does with the 1-1s of that time what owners do. */
export function vacation(manager: Manager, now: Moment): string {
	const {chance, people, calendar, accounts, away} = manager;
	const from = now + chance.int(3, 25) * day;
	const to = from + chance.of([1, 5, 7, 14, 20]) * day;
	const {zone} = accounts[0]!;
	if (chance.is(0.6)) {
		away.push({id: chance.id(), from: dayIn(zone, from), to: dayIn(zone, to), accepted: false});
	}

	const way = chance.of(['delete', 'delete', 'decline', 'nothing']);
	for (const event of people.flatMap(human => calendar.with(human))) {
		if (event.start >= from && event.start <= to && chance.is(0.95)) {
			event.exists &&= way !== 'delete';
			event.mine = way === 'decline' ? 'declined' : event.mine;
		}
	}

	return `away from ${text(from)} to ${text(to)}: ${way} all 1-1s`;
}

/** The calendar follows its owner to another zone, and back a while later. */
export function travel({chance, accounts}: Manager, now: Moment, later: (task: Later) => void): string {
	const account = chance.of(accounts);
	if (account.zone !== account.home) {
		return '';
	}

	account.zone = chance.of(['Asia/Kolkata', 'America/New_York', 'Australia/Lord_Howe', 'Europe/Berlin', 'Pacific/Honolulu', 'Asia/Tokyo']);
	account.zones.add(account.zone);
	later({at: now + chance.int(4, 16) * day + chance.int(0, 500) * minute, who: null, act() {
		account.zone = account.home;
		return `${account.email} is back in ${account.home}`;
	}});
	return `${account.email} travels to ${account.zone}`;
}
