import type {Details, Guest, Sighting, View} from '@/lib/domain/sighting';
import type {PlainDate, Weekday, Zone} from '@/lib/domain/time';
import type {Human, Occasion, OwnAccount} from './calendar.ts';
import type {Manager} from './manager.ts';
import {dateText, day, dayIn, instantText, momentIn, weekdayOf, weekOf, type Day, type Moment} from './zones.ts';

/** Which dates are opened, and how. */
export interface Page {
	account: OwnAccount;
	kind: 'week' | 'days' | 'month' | 'schedule' | 'search';
	dates: Day[];
}

/** What a page showed: the view as it is told, and what of it can be believed. */
export interface Shown {
	view: View;
	page: Page;
	/** Events drawn on the owner's own calendar that could be read; empty when the zone is in doubt. */
	read: Occasion[];
	/** All events that are drawn there, read or not. */
	drawn: Occasion[];
	/** Events that are drawn on a colleague's calendar beside it. */
	copied: Occasion[];
	/** Dates of which nothing can be missing: drawn whole, by a page at rest, with the owner's own calendar on. */
	whole: Day[];
}

/** How much of a day a month shows before it says "3 more". */
const room = 5;

/** Where its owner looks next: mostly at this week, now and then far ahead or back. */
export function choosePage({chance, accounts, months, from, until}: Manager, now: Moment): Page {
	const account = chance.is(0.8) ? accounts[0]! : accounts.at(-1)!;
	const weeks = chance.of([0, 0, 0, 0, 0, 0, 0, 1, 1, 1, -1, -1, chance.int(2, 8), -chance.int(2, 6)]);
	const today = dayIn(account.zone, now);
	const at = Math.min(until + 60, Math.max(from - 20, today + weeks * 7));
	const shown = (first: Day, count: number): Day[] => Array.from({length: count}, (_, index) => first + index).filter(date => account.weekends || weekdayOf(date) < 6);
	if (chance.is(months)) {
		const first = weekOf(at - new Date(at * day).getUTCDate() + 1, account.firstWeekday);
		return {account, kind: 'month', dates: shown(first, 35)};
	}

	const kind = chance.of(['week', 'week', 'week', 'week', 'week', 'days', 'schedule'] as const);
	if (kind === 'week') {
		return {account, kind, dates: shown(weekOf(at, account.firstWeekday), 7)};
	}

	const all = (first: Day, count: number): Day[] => Array.from({length: count}, (_, index) => first + index);
	return chance.is(0.05) ? {account, kind: 'search', dates: all(at - 30, 60)} : {account, kind, dates: all(at, kind === 'days' ? chance.of([1, 1, 4]) : 16)};
}

/** The week that its owner has before them who just did something to an event. */
export function weekOfEvent({series: {account}, start}: Occasion): Page {
	const first = weekOf(dayIn(account.zone, start), account.firstWeekday);
	return {account, kind: 'week', dates: Array.from({length: 7}, (_, index) => first + index).filter(date => account.weekends || weekdayOf(date) < 6)};
}

/** The events of an account that its calendars hold on some dates, as drawn in `zone`; those that were declined only where they are shown. */
function onDates({calendar}: Manager, {account, dates}: Page, zone: Zone): Map<Occasion, Day> {
	const found = new Map<Occasion, Day>();
	const wanted = new Set(dates);
	const [from, to] = [(Math.min(...dates) - 2) * day, (Math.max(...dates) + 3) * day];
	for (const series of calendar.series) {
		if (series.account !== account) {
			continue;
		}

		for (const event of series.events) {
			if (event.exists && event.start > from && event.start < to && (account.showsDeclined || event.mine !== 'declined')) {
				const date = dayIn(zone, event.start);
				if (wanted.has(date)) {
					found.set(event, date);
				}
			}
		}
	}

	return found;
}

/** What an honest page makes of the calendar as it stands. */
export function showPage(manager: Manager, page: Page, now: Moment, oldZone: Zone | null): Shown {
	const {chance, people} = manager;
	const {account, kind, dates} = page;
	// A page that was left open while its owner travelled draws one zone and names another.
	const zone = oldZone ?? account.zone;
	const isOff = account.offUntil > now;
	const settled = chance.is(0.93);
	const placed = [...onDates(manager, page, zone)];
	const perDay = new Map<Day, number>();
	let more = false;
	const visible = placed.filter(([{series}, date]) => {
		if ((isOff && series.calendar === account.email) || (!settled && chance.is(0.3)) || (kind === 'search' && chance.is(0.7))) {
			return false;
		}

		perDay.set(date, (perDay.get(date) ?? 0) + 1);
		const fits = kind !== 'month' || (perDay.get(date) ?? 0) <= room;
		more ||= !fits;
		return fits;
	}).map(([event]) => event);

	const unread = new Set(visible.filter(event => chance.is(0.015) || dayIn(zone, event.start) !== dayIn(zone, event.end - 1)));
	const shift = (at: Moment): Moment => oldZone === null ? at : momentIn(account.zone, dayIn(zone, at), Math.round((at - momentIn(zone, dayIn(zone, at), 0)) / 60_000));
	const sighting = (event: Occasion, peer: Human | null): Sighting => ({
		id: event.id, base: event.series.base, lineage: event.series.lineage, original: event.original === null ? null : instantText(event.original),
		calendar: peer?.email ?? event.series.calendar, title: event.series.title, start: instantText(shift(event.start)), end: instantText(shift(event.end)),
		response: peer === null ? event.mine : event.theirs, witnesses: ['place', 'spoken'],
	});
	const changed = visible.filter(event => !unread.has(event)).map(event => sighting(event, null));
	const peers = chance.is(0.08) && people.length > 0 ? [chance.of(people)] : [];
	const copied = peers.flatMap(peer => placed.flatMap(([event]) => event.series.with === peer && !unread.has(event) ? [event] : []));
	const copies = copied.map(event => sighting(event, event.series.with));
	const switchedOn = [...(isOff ? [] : [account.email]), ...peers.map(({email}) => email)];
	const calendars = new Set([...changed, ...copies].map(({calendar}) => calendar));
	const rested = chance.is(0.85);
	for (const calendar of rested && (kind === 'week' || kind === 'days') ? switchedOn : []) {
		calendars.add(calendar);
	}

	const isWhole = settled && kind !== 'search' && !more;
	const shownDates = kind === 'schedule' ? [...new Set(placed.filter(([event]) => visible.includes(event)).map(([, date]) => date))].sort((a, b) => a - b) : dates;
	const [first = 0] = shownDates;
	const last = shownDates.at(-1) ?? 0;
	const whole = !isWhole ? [] : kind === 'schedule' ? Array.from({length: Math.max(0, last - first - 1)}, (_, index) => first + 1 + index) : dates;
	const isSure = oldZone === null;
	const view: View = {
		account: {email: account.email, name: account.name, zone: account.zone, locale: account.locale},
		dates: shownDates.map(dateText),
		whole: whole.map((date): PlainDate => dateText(date)),
		week: kind === 'week' ? {first: account.firstWeekday, shown: dates.map(date => weekdayOf(date) as Weekday)} : null,
		present: [...new Set([...visible.map(({id}) => id), ...copies.map(({id}) => id)])],
		unread: [...unread].map(event => ({
			id: event.id, base: event.series.base, lineage: event.series.lineage, original: event.original === null ? null : instantText(event.original),
			calendar: event.series.calendar, date: dateText(dayIn(zone, event.start)),
		})),
		calendars: [...calendars],
		zoneCheck: !isSure ? 'disagrees' : changed.some(({original, start}) => original === start) ? 'agrees' : 'unknown',
		changed: [...changed, ...copies],
		away: isOff || page.account !== manager.accounts[0] ? [] : manager.away.filter(({from, to}) => dates.some(date => date >= from && date <= to)).map(({id, from, to}) => ({
			id, calendar: account.email, title: 'Out of office', kind: 'out-of-office' as const, from: dateText(from), to: dateText(to),
		})),
		seenAt: instantText(now),
	};
	const own = isSure ? visible.filter(({series}) => series.calendar === account.email) : [];
	return {view, page, copied: isSure ? copied : [], drawn: own, read: own.filter(event => !unread.has(event)), whole: isSure && calendars.has(account.email) ? whole : []};
}

/** The details bubble of an event; its guest list is sometimes hidden, or late. */
export function openDetails({chance}: Manager, event: Occasion, now: Moment): Details {
	const {series} = event;
	const {account} = series;
	const guest = (email: string, over: Partial<Guest> = {}): Guest =>
		({email, name: '', response: 'accepted', organizer: false, optional: false, room: false, group: false, ...over});
	const other = series.with;
	const guests = [
		guest(account.email, {name: account.name, response: event.mine, organizer: series.organizer === 'owner'}),
		...(other === null ? [] : [guest(other.email, {name: other.name, response: event.theirs, organizer: series.organizer === 'other'})]),
		...(event.third ? [guest('third.person@acme.test', {name: 'Third Person'})] : []),
		...series.team.map(email => guest(email, {group: email.startsWith('team@')})),
		...(series.room ? [guest('c_room7@resource.calendar.google.com', {name: 'Room 7', room: true})] : []),
	];
	return {
		id: event.id, base: series.base, lineage: series.lineage, original: event.original === null ? null : instantText(event.original), calendar: series.calendar,
		account: {email: account.email, name: account.name, zone: account.zone, locale: account.locale}, title: series.title,
		guests: chance.is(0.1) || guests.length === 1 ? null : guests, start: null, end: null,
		repeats: series.every === 0 || chance.is(0.5) ? null : series.every === 1 ? 'Weekly' : `Every ${series.every} weeks`,
		unsaved: false, from: 'bubble', seenAt: instantText(now),
	};
}
