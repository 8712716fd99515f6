import type {Human, Occasion, Series} from './calendar.ts';
import {firstName, titles, type Manager} from './manager.ts';
import {day, dayIn, hour, minute, momentIn, weekdayOf, type Moment} from './zones.ts';

/** Something to do later. */
export interface Later {
	at: Moment;
	/** Whom it is about, for the story. */
	who: Human | null;
	/** Does it, and says what it was; empty when there was nothing to do. */
	act: () => string;
	/** Where its owner looks at the calendar right afterwards; nowhere if left out. */
	look?: Occasion | 'anywhere';
}

/** What may happen to one 1-1, oftener the first ones. Each says what it did, and may put something off. */
type Happening = (manager: Manager, event: Occasion, now: Moment, later: (task: Later) => void) => string;

const text = (at: Moment): string => new Date(at).toISOString().slice(0, 16);

/** Puts an event elsewhere; it keeps its id. The other person is asked anew. */
export function move(event: Occasion, to: Moment): string {
	const {start, end, key} = event;
	event.start = to;
	event.end = to + end - start;
	if (event.theirs !== 'accepted' || Math.abs(to - start) > 2 * hour) {
		event.theirs = 'needs-response';
	}

	return `${key} moved from ${text(start)} to ${text(to)}`;
}

/** Somewhere else: another hour, another day of the week, or another week; never into what has passed. */
function elsewhere({chance, accounts}: Manager, {start, series}: Occasion, now: Moment): Moment {
	const zone = series.account.home;
	const date = dayIn(zone, start);
	const startMinute = chance.int(16, 35) * 30;
	const sameWeek = date - weekdayOf(date) + chance.int(1, 5);
	const weekend = chance.is(0.03) && accounts[0]?.weekends === true;
	const other = weekend ? date - weekdayOf(date) + chance.int(6, 7) : chance.of([date, date, sameWeek, sameWeek, sameWeek + 7, sameWeek + 7 * chance.of([-1, 2])]);
	const to = momentIn(zone, other, startMinute);
	return to > now + hour ? to : momentIn(zone, dayIn(zone, Math.max(start, now)) + 7 - weekdayOf(date) + chance.int(1, 5), startMinute);
}

const drag: Happening = (manager, event, now, later) => {
	if (manager.chance.is(0.3)) {
		later({at: now + minute, who: event.series.with, act: () => '', look: event});
	}

	return move(event, elsewhere(manager, event, now));
};

const dragOften: Happening = (manager, event, now, later) => {
	const {chance} = manager;
	const said = move(event, elsewhere(manager, event, now));
	for (let times = chance.int(1, 3), at = now; times > 0; times -= 1) {
		at += chance.int(2, 30) * hour;
		later({at, who: event.series.with, act: () => (event.exists && event.start > at ? move(event, elsewhere(manager, event, at)) : '')});
	}

	return said;
};

const dragAndBack: Happening = (manager, event, now, later) => {
	const {chance} = manager;
	const {start, series: {with: who}} = event;
	const at = now + (chance.is(0.5) ? chance.int(2, 9) * minute : chance.int(1, 4) * day);
	later({at, who, act: () => (event.exists ? move(event, start) : ''), ...(chance.is(0.5) ? {look: event} : {})});
	const said = move(event, elsewhere(manager, event, now));
	if (chance.is(0.7)) {
		later({at: now + minute, who, act: () => '', look: event});
	}

	return said;
};

const resize: Happening = ({chance}, event) => {
	event.end = event.start + chance.of([10, 15, 15, 20, 25, 30, 45, 60]) * minute;
	return `${event.key} now lasts ${(event.end - event.start) / minute} minutes`;
};

const ownerDeclines: Happening = ({chance}, event, now, later) => {
	event.mine = 'declined';
	if (chance.is(0.25)) {
		later({at: now + chance.int(1, 40) * hour, who: event.series.with, act() {
			event.mine = 'accepted';
			return `owner accepts ${event.key} after all`;
		}});
	}

	return `owner declines ${event.key}`;
};

const otherDeclines: Happening = ({chance}, event, now, later) => {
	event.theirs = 'declined';
	if (chance.is(0.25)) {
		later({at: now + chance.int(1, 40) * hour, who: event.series.with, act() {
			event.theirs = 'accepted';
			return `other accepts ${event.key} after all`;
		}});
	}

	return `other declines ${event.key}`;
};

const remove: Happening = ({chance}, event, now, later) => {
	event.exists = false;
	if (chance.is(0.2)) {
		later({at: now + chance.int(1, 30) * (chance.is(0.5) ? minute : hour), who: event.series.with, act() {
			event.exists = true;
			return `${event.key} taken out of the bin`;
		}});
	}

	return `${event.key} deleted`;
};

const replace: Happening = (manager, event, now) => {
	event.exists = false;
	const {series} = event;
	const to = elsewhere(manager, event, now);
	single(manager, series, to, Math.round((event.end - event.start) / minute), series.title);
	return `${event.key} deleted and a single one made at ${text(to)}`;
};

const third: Happening = (_manager, event) => {
	event.third = true;
	return `a third person is invited to ${event.key} alone`;
};

const chances: [number, Happening][] = [[30, drag], [8, dragOften], [8, dragAndBack], [10, resize], [8, ownerDeclines], [10, otherDeclines], [14, remove], [4, replace], [1, third]];

/** A single 1-1 with whom a series is, and as it is, at a time of its own. */
export function single(manager: Manager, like: Series, at: Moment, minutes: number, title: string, kind: Series['kind'] = 'single'): Series {
	const {calendar, chance} = manager;
	const {zone} = like;
	const date = dayIn(zone, at);
	const base = chance.id();
	return calendar.add({...like, base, lineage: base, title, every: 0, kind},
		{from: date, days: [0], startMinute: Math.round((at - momentIn(zone, date, 0)) / minute), minutes, until: date});
}

/** Something happens to one of somebody's next 1-1s. */
export function happenOnce(manager: Manager, human: Human, now: Moment, later: (task: Later) => void): string {
	const {chance, calendar} = manager;
	const horizon = now + (chance.is(0.15) ? 30 : 8) * day;
	const next = calendar.with(human).filter(({start}) => start > now + hour && start < horizon);
	if (next.length === 0) {
		return '';
	}

	const event = chance.of(next);
	let left = chance.next() * chances.reduce((sum, [weight]) => sum + weight, 0);
	const happening = chances.find(([weight]) => (left -= weight) < 0)?.[1] ?? drag;
	return happening(manager, event, now, later);
}

/** Books the next 1-1 with somebody whose 1-1s are booked one by one, once the last one is near; now and then one too late. */
export function book(manager: Manager, human: Human, now: Moment): string {
	const {chance, accounts, calendar} = manager;
	const account = accounts[0]!;
	const last = calendar.with(human).reduce((latest, {start}) => Math.max(latest, start), 0);
	if (human.every === null || last > now + 5 * day) {
		return '';
	}

	const zone = account.home;
	const gap = human.every * 7 * (chance.is(0.07) ? 2 : 1);
	const date = Math.max(last === 0 ? dayIn(zone, now) + 2 : dayIn(zone, last) + gap, dayIn(zone, now) + 1);
	const startMinute = last === 0 ? chance.int(18, 32) * 30 : Math.round((last - momentIn(zone, dayIn(zone, last), 0)) / minute);
	const base = chance.id();
	calendar.add({
		account, calendar: account.email, base, lineage: base, title: `${firstName(human)} / Sam`, with: human, team: [], room: false, organizer: 'owner', kind: 'single', every: 0, zone,
	}, {from: date, days: [0], startMinute, minutes: 30, until: date});
	return `a single 1-1 is booked on ${text(date * day).slice(0, 10)}`;
}

/** A chat without any promise: once in a while, with somebody who has no series. */
export function chat(manager: Manager, human: Human, now: Moment): string {
	const {chance, accounts, calendar} = manager;
	const [account] = accounts;
	if (account === undefined || calendar.with(human).some(({start}) => start > now - 80 * day)) {
		return '';
	}

	const base = chance.id();
	const zone = account.home;
	const date = dayIn(zone, now) + chance.int(1, 8);
	calendar.add({
		account, calendar: account.email, base, lineage: base, title: chance.of(titles)(firstName(human)), with: human, team: [], room: false, organizer: 'owner', kind: 'single', every: 0, zone,
	}, {from: date, days: [0], startMinute: chance.int(16, 35) * 30, minutes: 30, until: date});
	return `a chat on ${text(date * day).slice(0, 10)}`;
}
