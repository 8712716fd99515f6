import type {PlainDate, UtcInstant, Zone} from '@/lib/domain/time';
import {addDays, dateIn, minutesBetween} from '@/lib/domain/time';
import {words} from '@/lib/locales/views';

/** Where and in which language times are shown: as the calendar itself shows them. */
export interface Place {
	zone: Zone;
	locale: string;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Building a formatter is slow, and lists need the same one again and again. A page's language may be unknown to the browser. */
function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
	const key = `${locale} ${JSON.stringify(options)}`;
	let found = formatters.get(key);
	if (found === undefined) {
		try {
			found = new Intl.DateTimeFormat(locale, options);
		} catch {
			found = new Intl.DateTimeFormat('en-GB', options);
		}

		formatters.set(key, found);
	}

	return found;
}

/** A plain date has no zone; noon UTC shown in UTC is that date everywhere. */
const atNoon = (date: PlainDate): Date => new Date(`${date}T12:00:00Z`);

/** Nobody who is met today began before it, and nobody plans for after it. */
const firstDate: PlainDate = '1900-01-01';

/** The last date of a field: without one some browsers take years of six digits. */
export const lastDate: PlainDate = '2199-12-31';

/** Is a date field's value a date somebody means? While a year is typed, its first digits are years, too. */
export function isWholeDate(value: string): boolean {
	return value.length === lastDate.length && value >= firstDate && value <= lastDate;
}

/** "16 Nov"; with the year when it is not the year of `today`. */
export function shortDate(date: PlainDate, {locale}: Pick<Place, 'locale'>, today: PlainDate = date): string {
	const year = date.slice(0, 4) === today.slice(0, 4) ? {} : {year: 'numeric' as const};
	return formatter(locale, {day: 'numeric', month: 'short', ...year, timeZone: 'UTC'}).format(atNoon(date));
}

/** "24–28 Dec": both dates included; with the year when it is not the year of `today`. */
export function dateRange(from: PlainDate, to: PlainDate, {locale}: Pick<Place, 'locale'>, today: PlainDate = from): string {
	const year = to.slice(0, 4) === today.slice(0, 4) ? {} : {year: 'numeric' as const};
	return formatter(locale, {day: 'numeric', month: 'short', ...year, timeZone: 'UTC'}).formatRange(atNoon(from), atNoon(to));
}

/** "16 Nov 2026, 14:00": when something was done, for lists of copies and checks. */
export function dateAndTime(instant: UtcInstant, {zone, locale}: Place): string {
	return formatter(locale, {dateStyle: 'medium', timeStyle: 'short', timeZone: zone}).format(new Date(instant));
}

/** "14:00". */
export function timeOf(instant: UtcInstant, {zone, locale}: Place): string {
	return formatter(locale, {timeStyle: 'short', timeZone: zone}).format(new Date(instant));
}

/** "Monday 23 November". */
export function longDate(instant: UtcInstant, {zone, locale}: Place): string {
	return formatter(locale, {weekday: 'long', day: 'numeric', month: 'long', timeZone: zone}).format(new Date(instant));
}

/** "14:00 – 14:30 · 30 min". */
export function timeRange(start: UtcInstant, end: UtcInstant, {zone, locale}: Place): string {
	const range = formatter(locale, {timeStyle: 'short', timeZone: zone}).formatRange(new Date(start), new Date(end));
	return `${range} · ${words.panel.minutes(minutesBetween(start, end))}`;
}

/** "Today", "Tomorrow" or "Wed 25 Nov". */
export function dayName(instant: UtcInstant, now: UtcInstant, {zone, locale}: Place): string {
	const date = dateIn(instant, zone);
	const today = dateIn(now, zone);
	if (date === today) {
		return words.popup.today;
	}

	return date === addDays(today, 1)
		? words.popup.tomorrow
		: formatter(locale, {weekday: 'short', day: 'numeric', month: 'short', timeZone: zone}).format(new Date(instant));
}
