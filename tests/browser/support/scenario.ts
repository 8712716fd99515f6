import {eventAt, guestList, slot, weekdayNear} from '../../stand-in/build-event.ts';
import type {Human} from '../../stand-in/build-event.ts';
import {nowIn} from '../../stand-in/default-options.ts';
import {encodeEventId} from '../../stand-in/event-id.ts';
import {makeInstance} from '../../stand-in/instance.ts';
import type {LocalDate, StandInAccount, StandInChange, StandInEvent} from '../../stand-in/model.ts';

/** A weekday, Monday first. */
export type Day = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

const days: Day[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** The account of test calendars. */
export const robin: StandInAccount = {email: 'robin@example.com', name: 'Robin Example', zone: 'Europe/Berlin', locale: 'en-GB'};

/** People of test calendars. */
export const ana: Human = {email: 'ana@example.com', name: 'Ana Sousa'};
export const mei: Human = {email: 'mei@example.com', name: 'Mei Tanaka'};
export const kofi: Human = {email: 'kofi@example.com', name: 'Kofi Mensah'};

/** Today in Robin's zone. The extension's clock is the machine's, so test calendars are built around it. */
export const today: LocalDate = nowIn(robin.zone).slice(0, 10);

/** The date of a weekday in this week (Monday first), or some weeks later or earlier. */
export function dateOf(day: Day, weeks = 0): LocalDate {
	return weekdayNear(today, days.indexOf(day) + 1, weeks);
}

/** Start and end of a slot in this week, e.g. `thisWeek('tue', '14:00')`; 30 minutes unless told. Robin's zone. */
export function thisWeek(day: Day, time: string, minutes = 30): {start: string; end: string} {
	return slot(dateOf(day), time, minutes);
}

/** A slot some days from today, for what must lie ahead or behind whatever today is. */
export function inDays(count: number, time: string, minutes = 30): {start: string; end: string} {
	return slot(Temporal.PlainDate.from(today).add({days: count}).toString(), time, minutes);
}

/** What a weekly 1-1 may differ in. */
export interface OneOnOne {
	title?: string;
	minutes?: number;
	/** Weeks between two; 1 unless told. */
	every?: number;
	/** Weeks from this one to the first (unless told, three or a little more back, such that there is one this week) and to the last (3). */
	from?: number;
	to?: number;
	/** Changes of single instances, by the number of weeks from this one (0 is this week's). */
	changes?: Record<number, StandInChange>;
	more?: Partial<StandInEvent>;
}

/** A series of 1-1s of Robin's with one person, e.g. `oneOnOne(ana, 'tue', '14:00')`. */
export function oneOnOne(who: Human, day: Day, time: string, {title, minutes = 30, every = 1, from = -every * Math.ceil(3 / every), to = 3, changes = {}, more = {}}: OneOnOne = {}): StandInEvent {
	const byDate = Object.fromEntries(Object.entries(changes).map(([weeks, change]) => [dateOf(day, Number(weeks)), change]));
	return eventAt(title ?? `${who.name.split(' ')[0]} / Robin`, dateOf(day, from), time, minutes, {
		guests: guestList(robin, [who]),
		series: {every, until: dateOf('sun', to), changes: byDate},
		...more,
	});
}

/** A single event of this week with guests; without guests when none are named. */
export function single(title: string, when: {start: string; end: string}, guests: Human[] = [], more: Partial<StandInEvent> = {}): StandInEvent {
	return {...eventAt(title, when.start.slice(0, 10), when.start.slice(11), 30), ...when, ...(guests.length > 0 ? {guests: guestList(robin, guests)} : {}), ...more};
}

/** The whole id (without calendar) of a series' instance, by weeks from this one; of the event itself when it is single. */
export function idOf(event: StandInEvent, weeks = 0, account = robin): string {
	if (!event.series) {
		return event.id;
	}

	const weekday = Temporal.PlainDate.from(event.start.slice(0, 10)).dayOfWeek;
	return makeInstance(event, weekdayNear(today, weekday, weeks), account).id;
}

/** CSS selector of an event's chip, by weeks from this one. */
export function chipSelector(event: StandInEvent, weeks = 0, account = robin): string {
	return `[data-eventchip][data-eventid="${encodeEventId(idOf(event, weeks, account), event.calendar ?? account.email)}"]`;
}
