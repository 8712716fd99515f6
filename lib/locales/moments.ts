import {memo} from '@/lib/domain/memo';
import type {PlainDate, UtcInstant, Zone} from '@/lib/domain/time';

/** How a calendar's owner reads times: the language of the page and the zone it draws in. */
export interface Reading {
	/** BCP 47; one the browser does not know falls back to British English. */
	locale: string;
	zone: Zone;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Sentences are English, so dates are always Gregorian and in Western digits, whatever the locale prefers. */
function formatter(locale: string, zone: Zone, shape: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
	const key = `${locale}|${zone}|${JSON.stringify(shape)}`;
	const known = formatters.get(key);
	if (known !== undefined) return known;
	const options = {...shape, timeZone: zone, calendar: 'gregory', numberingSystem: 'latn'};
	let made: Intl.DateTimeFormat;
	try {
		made = new Intl.DateTimeFormat(locale, options);
	} catch {
		made = new Intl.DateTimeFormat('en-GB', options);
	}
	formatters.set(key, made);
	return made;
}

/** Narrow spaces become plain ones; a date in a right-to-left script is isolated, so that it cannot turn the sentence round. */
function tidy(text: string): string {
	const plain = text.replaceAll('\u{202F}', ' ');
	return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(plain) ? `\u{2068}${plain}\u{2069}` : plain;
}

/** "09:30", or "9:30 AM" where hours are told by halves of the day: the wall clock of an instant in the reading's zone. */
export function clockText(instant: UtcInstant, {locale, zone}: Reading): string {
	return clockOf(instant, locale, zone);
}

/** Formatting is slow, and the same moments are told at every judgement. */
const clockOf = /* @__PURE__ */ memo((instant: UtcInstant, locale: string, zone: Zone): string => {
	const plain = formatter(locale, zone, {hour: 'numeric', minute: '2-digit'});
	const padded = formatter(locale, zone, {hour: '2-digit', minute: '2-digit'});
	return tidy((plain.resolvedOptions().hour12 === true ? plain : padded).format(new Date(instant)));
});

/** "Tue 17 Nov, 14:00": an instant in the reading's zone. */
export function momentText(instant: UtcInstant, {locale, zone}: Reading): string {
	return momentOf(instant, locale, zone);
}

const momentOf = /* @__PURE__ */ memo((instant: UtcInstant, locale: string, zone: Zone): string => {
	const day = formatter(locale, zone, {weekday: 'short', day: 'numeric', month: 'short'});
	return `${tidy(day.format(new Date(instant)))}, ${clockOf(instant, locale, zone)}`;
});

/** "Tue 14:00": the weekday and wall clock of an instant in the reading's zone. */
export function slotText(instant: UtcInstant, reading: Reading): string {
	return `${tidy(formatter(reading.locale, reading.zone, {weekday: 'short'}).format(new Date(instant)))} ${clockText(instant, reading)}`;
}

/** "3 Nov": a plain date; with its year when that is not the year of `today`. */
export function dateText(date: PlainDate, locale: string, today?: PlainDate): string {
	const year = today !== undefined && today.slice(0, 4) !== date.slice(0, 4);
	const shape: Intl.DateTimeFormatOptions = year ? {day: 'numeric', month: 'short', year: 'numeric'} : {day: 'numeric', month: 'short'};
	return tidy(formatter(locale, 'UTC', shape).format(new Date(`${date}T00:00:00Z`)));
}

/** "3 Nov": the date an instant falls on in the reading's zone. */
export function instantDateText(instant: UtcInstant, {locale, zone}: Reading): string {
	return tidy(formatter(locale, zone, {day: 'numeric', month: 'short'}).format(new Date(instant)));
}

/** "1 week", "3 weeks". */
export function countText(count: number, one: string, many = `${one}s`): string {
	return `${count} ${count === 1 ? one : many}`;
}
