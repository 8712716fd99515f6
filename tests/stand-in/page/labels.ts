import {dateWords, longDate, weekdayDate} from '../date-words.ts';
import type {Instance} from '../instance.ts';
import type {StandInView} from '../model.ts';
import {firstOf, lastOf} from '../parts.ts';
import type {PageWords} from '../languages/page-words.ts';
import {inDigits, wordsFor} from '../words.ts';
import {options} from './options.ts';

const {locale} = options.account;
const words = wordsFor(locale);

/** The words of the page's controls. */
export function uiWords(): PageWords {
	return words.ui;
}

/** A text with `{}` in it, filled. */
export function filled(text: string, ...values: (string | number)[]): string {
	return values.reduce<string>((filledSoFar, value) => filledSoFar.replace('{}', typeof value === 'number' ? inDigits(value, words) : value), text);
}

/** The day of the month, in the digits of the language. */
export function dayNumber(date: string): string {
	return inDigits(Number(date.slice(8, 10)), words);
}

/** The drawn title. */
export function titleWords({title}: Pick<Instance, 'title'>): string {
	return title || words.untitled;
}

/** `Tuesday, March 10, today`: a date as cells and headings say it. */
export function dayWords(date: string): string {
	return `${weekdayDate(date, locale)}${date === options.now.slice(0, 10) ? words.ui.isToday : ''}`;
}

/** `1 event`, `No events`, `2 all day events`. */
export function countWords(count: number, kind: 'events' | 'allDayEvents' | 'guests' = 'events'): string {
	const [none, one, many] = words.ui[kind];
	return count === 0 ? none : count === 1 ? one : filled(many, count);
}

/** Where there is nothing to list. */
export function nothingWords(): string {
	return countWords(0);
}

/** `Day 1 of 3`. */
export function dayOfWords(day: number, count: number): string {
	return filled(words.ui.dayOf, day, count);
}

/** What the page's heading and title call the drawn range. */
export function rangeWords(view: StandInView, dates: string[], date: string): string {
	switch (view) {
		case 'day': return `${dateWords(date, locale, {weekday: 'long', day: 'numeric', month: 'long', year: 'numeric'})}${date === options.now.slice(0, 10) ? words.ui.isToday : ''}`;
		case 'month': return dateWords(date, locale, {month: 'long', year: 'numeric'});
		case 'year': return inDigits(date.slice(0, 4), words);
		case 'agenda': return `${words.ui.schedule}, ${dayWords(date)}`;
		default: return filled(words.ui.weekOf, longDate(firstOf(dates), locale));
	}
}

/** The large words beside the arrows: `November 2026`, `Nov – Dec 2026`. */
export function headerWords(view: StandInView, dates: string[], date: string): string {
	const first = firstOf(dates);
	const last = lastOf(dates);
	if (view === 'day') {
		return longDate(date, locale);
	}

	if (view === 'year') {
		return inDigits(date.slice(0, 4), words);
	}

	if (view === 'month' || first.slice(0, 7) === last.slice(0, 7)) {
		return dateWords(view === 'month' ? date : first, locale, {month: 'long', year: 'numeric'});
	}

	const year = first.slice(0, 4) === last.slice(0, 4) ? {} : {year: 'numeric' as const};
	return `${dateWords(first, locale, {month: 'short', ...year})} – ${dateWords(last, locale, {month: 'short', year: 'numeric'})}`;
}

/** The word for one step of a view, as the arrows say it. */
export function stepWord(view: StandInView): string {
	const {ui} = words;
	const names: Record<StandInView, string> = {day: ui.day, week: ui.week, month: ui.month, year: ui.year, agenda: ui.week, customday: 'period', customweek: 'period'};
	return names[view].toLocaleLowerCase(locale);
}
