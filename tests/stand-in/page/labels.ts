import {dateWords, longDate, weekdayDate} from '../date-words.ts';
import type {StandInView} from '../model.ts';
import {firstOf, lastOf} from '../parts.ts';
import {options} from './options.ts';

const {locale} = options.account;

/** `Tuesday, March 10, today`: a date as cells and headings say it. */
export function dayWords(date: string): string {
	return `${weekdayDate(date, locale)}${date === options.now.slice(0, 10) ? ', today' : ''}`;
}

/** `1 event`, `No events`, `2 all day events`. */
export function countWords(count: number, kind = ''): string {
	return `${count || 'No'} ${kind}event${count === 1 ? '' : 's'}`;
}

/** What the page's heading and title call the drawn range. */
export function rangeWords(view: StandInView, dates: string[], date: string): string {
	if (view === 'day') {
		return `${dateWords(date, locale, {weekday: 'long', day: 'numeric', month: 'long', year: 'numeric'})}${date === options.now.slice(0, 10) ? ', today' : ''}`;
	}

	return view === 'month' ? dateWords(date, locale, {month: 'long', year: 'numeric'}) : `Week of ${longDate(firstOf(dates), locale)}`;
}

/** The large words beside the arrows: `November 2026`, `Nov – Dec 2026`. */
export function headerWords(view: StandInView, dates: string[], date: string): string {
	const first = firstOf(dates);
	const last = lastOf(dates);
	if (view === 'day') {
		return longDate(date, locale);
	}

	if (view === 'month' || first.slice(0, 7) === last.slice(0, 7)) {
		return dateWords(view === 'month' ? date : first, locale, {month: 'long', year: 'numeric'});
	}

	const year = first.slice(0, 4) === last.slice(0, 4) ? {} : {year: 'numeric' as const};
	return `${dateWords(first, locale, {month: 'short', ...year})} – ${dateWords(last, locale, {month: 'short', year: 'numeric'})}`;
}

/** The word for one step of a view, as the arrows say it. */
export function stepWord(view: StandInView): string {
	return view === 'customday' ? 'period' : view;
}
