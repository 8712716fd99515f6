import {memo} from '@/lib/domain/memo';
import type {UtcInstant, Zone} from '@/lib/domain/time';

/** What Google's own event form is filled with. */
export interface Booking {
	title: string;
	/** Address of the guest; empty for nobody. */
	guest: string;
	start: UtcInstant;
	minutes: number;
	/** The zone the form shows the time in. */
	zone: Zone;
	/** Repeats every so many weeks; left out for a single event. */
	everyWeeks?: number;
	/** E-mail address of the account to open it in; left out for the browser's first one. */
	account?: string;
}

const calendar = 'https://calendar.google.com/calendar';

/** `20261124T140000`: the wall clock of `zone` so many minutes after an instant, as the form wants it beside a zone's name. */
const wallClock = /* @__PURE__ */ memo((instant: UtcInstant, minutes: number, zone: Zone): string => {
	const local = Temporal.Instant.from(instant).add({minutes}).toZonedDateTimeISO(zone).toPlainDateTime();
	return local.toString({smallestUnit: 'second'}).replaceAll(/[-:]/gu, '');
});

/** Address of Google Calendar's event form, filled in. Opening it saves nothing: the person does that. */
export function bookUrl({title, guest, start, minutes, zone, everyWeeks, account}: Booking): string {
	const query = new URLSearchParams({action: 'TEMPLATE', text: title});
	if (guest !== '') query.set('add', guest);
	query.set('dates', `${wallClock(start, 0, zone)}/${wallClock(start, minutes, zone)}`);
	query.set('ctz', zone);
	if (everyWeeks !== undefined) query.set('recur', `RRULE:FREQ=WEEKLY;INTERVAL=${everyWeeks}`);
	if (account !== undefined && account !== '') query.set('authuser', account);
	return `${calendar}/render?${query.toString()}`;
}

/** Base64 without padding of "<event id> <calendar>", the way Google names an event in addresses; `@m` is short for gmail.com. */
const encodedId = /* @__PURE__ */ memo((eventId: string, owner: string): string => {
	const bytes = new TextEncoder().encode(`${eventId} ${owner.replace(/@gmail\.com$/u, '@m')}`);
	return btoa(String.fromCodePoint(...bytes)).replace(/=+$/u, '');
});

/** Address of one event in Google Calendar. An unknown calendar (empty) is taken to be the account's own. */
export function eventUrl({eventId, calendar: owner, account}: {eventId: string; calendar: string; account: string}): string {
	const id = encodedId(eventId, owner === '' ? account : owner);
	return `${calendar}/r/eventedit/${encodeURIComponent(id)}?authuser=${encodeURIComponent(account)}`;
}
