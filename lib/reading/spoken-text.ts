import type {PlainDate} from '@/lib/domain/time';
import {numbersIn} from './digits';

/** What separates the fields of a spoken text (seen in 45 languages, June 2024; Amharic and Burmese from others' code). */
export const separators = /[,，、،;；፣၊]/;

/** What stands between the last number of the times and the title: words, then one separator, then quotes at most. */
const beginsField = /^[^,，、،;；؛፣၊:：]*[,，、،;；؛፣၊:：][\s\p{Cf}\p{Ps}\p{Pi}"'„]*$/u;

/** What follows the title: quotes at most, then a separator or nothing. */
const endsField = /^[\s\p{Cf}\p{Pe}\p{Pf}"'“]*(?:$|[,，、،;；؛፣၊])/u;

const lastDigit = (text: string): number => {
	const digits = text.match(/^.*\p{Nd}/su);
	return digits === null ? -1 : digits[0].length - 1;
};

/** A spoken text cut around the title: the times before it, everything else behind it. */
export interface SpokenParts {
	before: string;
	after: string;
}

/**
 * Every way to cut `spoken` around `title`, the likeliest first. The title may hold commas, times or the words of an answer, and may
 * occur in what stands around it, so a cut counts only where it is a field: one separator parts it from the last number of the times, and one ends it. Part of a title is no title.
 */
export function cutAround(spoken: string, title: string): SpokenParts[] {
	const cuts: SpokenParts[] = [];
	if (title === '') {
		return cuts;
	}

	for (let at = spoken.indexOf(title); at >= 0 && cuts.length < 8; at = spoken.indexOf(title, at + 1)) {
		const before = spoken.slice(0, at);
		const after = spoken.slice(at + title.length);
		if (beginsField.test(before.slice(lastDigit(before) + 1)) && endsField.test(after)) {
			cuts.push({before, after});
		}
	}

	return cuts;
}

/** The fields of a text as words to be looked up: lower case, without marks of direction. */
export function fieldsOf(text: string): string[] {
	return text.split(separators).map(word);
}

/** A field or a label's word in the form in which words are looked up. */
export function word(text: string): string {
	return text.replace(/[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim().normalize('NFC').toLowerCase();
}

/**
 * Does the end of a spoken text say this date? Day and year stand there in digits in every language, the month in digits too or as a word.
 * `rivals`: other dates on show that only the month tells apart (`rivalsOf`); then it has to be named as `locale` (BCP 47) names it.
 */
export function endsWithDate(after: string, date: PlainDate, rivals: PlainDate[], locale: string): boolean {
	const [year, month, day] = partsOf(date);
	const numbers = numbersIn(after);
	const two = numbers.slice(-2);
	if (numbers.slice(-3).toSorted().join() === [year, month, day].toSorted().join()) {
		return true;
	}

	return two.toSorted().join() === [year, day].toSorted().join()
		&& (rivals.length === 0 || (namesMonth(after, date, locale) && !rivals.some(rival => namesMonth(after, rival, locale))));
}

/** Those among `dates` whose day and year are those of `date`: only the month tells them from it. */
export function rivalsOf(date: PlainDate, dates: PlainDate[]): PlainDate[] {
	return dates.filter(other => other !== date && other.slice(8) === date.slice(8) && other.slice(0, 4) === date.slice(0, 4));
}

/** Are day and year of a date among the numbers of a text? An event over midnight has both of its dates before the title. */
export function holdsDate(text: string, date: PlainDate): boolean {
	const [year, , day] = partsOf(date);
	const numbers = numbersIn(text);
	return numbers.includes(year) && numbers.includes(day);
}

function partsOf(date: PlainDate): [year: number, month: number, day: number] {
	return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8))];
}

/** Does the browser know what a language (BCP 47) calls the months? Chromium brings fewer languages than Google Calendar speaks, and some of them without names (`M11`). */
export function knowsMonths(locale: string): boolean {
	return monthsOf('2026-11-01', locale).every(name => !/^m\d/.test(name)) && Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
}

const months = new Map<string, string[]>();

/** Does a text hold the month of a date as a word of `locale`, in either of the forms the language has for it? */
export function namesMonth(text: string, date: PlainDate, locale: string): boolean {
	const plain = text.toLowerCase();
	return monthsOf(date, locale).some(name => plain.includes(name));
}

function monthsOf(date: PlainDate, locale: string): string[] {
	const key = `${locale} ${date.slice(5, 7)}`;
	let names = months.get(key);
	if (names === undefined) {
		const time = Date.parse(`${date}T00:00:00Z`);
		names = [{}, {day: 'numeric' as const}].flatMap(more => new Intl.DateTimeFormat(locale, {calendar: 'gregory', month: 'long', timeZone: 'UTC', ...more})
			.formatToParts(time).filter(({type}) => type === 'month').map(({value}) => value.toLowerCase()));
		months.set(key, names);
	}

	return names;
}
