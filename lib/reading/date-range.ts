import type {PlainDate} from '@/lib/domain/time';
import {numbersIn} from './digits';
import {knowsMonths, namesMonth, separators} from './spoken-text';

/** First and last date, both included. */
export interface DateRange {
	from: PlainDate;
	to: PlainDate;
}

/** Where an event is drawn: the dates of its chips, and all dates of the view, both ascending. */
export interface DrawnDates {
	placed: PlainDate[];
	shown: PlainDate[];
}

/** An event may begin before the view and end behind it by this many days; what is longer is left out. */
const mostDays = 92;

/**
 * The dates that a text says and places confirm; null where they differ, or where more than one reading fits. The event has to be drawn on every
 * date on show that it holds and on no other, so only what lies beyond the view is known from the text alone. `locale`: BCP 47.
 */
export function rangeSaid(text: string, {placed, shown}: DrawnDates, locale: string): DateRange | null {
	const [first, last] = [placed[0], placed.at(-1)];
	if (first === undefined || last === undefined || shown.some(date => date > first && date < last && !placed.includes(date))) {
		return null;
	}

	const numbers = numbersIn(text);
	const before = shown.findLast(date => date < first) ?? dayAfter(first, -mostDays);
	const behind = shown.find(date => date > last) ?? dayAfter(last, mostDays);
	const isSaid = (date: PlainDate): boolean => numbers.includes(Number(date.slice(8)));
	const starts = datesFrom(dayAfter(before, 1), first).filter(isSaid);
	const ends = datesFrom(last, dayAfter(behind, -1)).filter(isSaid);
	const fitting = starts.flatMap(from => ends.flatMap(to => (fits(text, numbers, {from, to}, locale, shown) ? [{from, to}] : [])));
	return fitting.length === 1 ? fitting[0] ?? null : null;
}

/** Are the numbers of a text just those of the two dates, the first one first, in one of the forms in which dates are written, and are the months said? */
function fits(text: string, numbers: number[], {from, to}: DateRange, locale: string, shown: PlainDate[]): boolean {
	const [y1, m1, d1] = partsOf(from);
	const [y2, m2, d2] = partsOf(to);
	const years = numbers.filter(number => number > 999).join();
	if (years !== `${y1},${y2}` && !(y1 === y2 && years === `${y1}`)) {
		return false;
	}

	const said = numbers.filter(number => number <= 999);
	const isMonthSaid = (date: PlainDate): boolean => namesMonth(text, date, locale) || (!knowsMonths(locale) && shown.includes(date));
	switch (said.length) {
		case 1: return from === to && said[0] === d1 && isMonthSaid(from);
		// The month may be one of the two numbers, or a word beside two days.
		case 2: return from === to ? isSame(said, [m1, d1]) : said.join() === `${d1},${d2}` && isMonthSaid(from) && isMonthSaid(to);
		case 3: return from < to && m1 === m2 && isSame(said, [m1, d1, d2]) && said.lastIndexOf(d2) > said.indexOf(d1);
		case 4: return from < to && isSame(said.slice(0, 2), [m1, d1]) && isSame(said.slice(2), [m2, d2]);
		default: return false;
	}
}

function isSame(one: number[], two: number[]): boolean {
	return one.toSorted().join() === two.toSorted().join();
}

function partsOf(date: PlainDate): [year: number, month: number, day: number] {
	return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8))];
}

/** Plain dates have no zone, so days of 24 hours do; a calendar library would cost more than everything else here. */
function dayAfter(date: PlainDate, days: number): PlainDate {
	return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

function datesFrom(first: PlainDate, last: PlainDate): PlainDate[] {
	const dates: PlainDate[] = [];
	for (let date = first; date <= last && dates.length <= mostDays; date = dayAfter(date, 1)) {
		dates.push(date);
	}

	return dates;
}

/** The fields at the end of a spoken text that hold its dates: "March 10 – 11, 2026" has a separator within. Empty when they end in no date. */
export function dateTail(after: string): string {
	let tail = '';
	for (const field of after.split(separators).toReversed()) {
		tail = `${field} ${tail}`;
		const numbers = numbersIn(tail);
		const years = numbers.filter(number => number > 999).length;
		if (years > 0 && numbers.length - years >= years) {
			return tail;
		}

		if (numbersIn(field).length === 0 && field.trim() !== '') {
			return '';
		}
	}

	return '';
}
