import type {DrawnDay, DrawnView} from '@/lib/domain/drawn';
import type {PlainDate} from '@/lib/domain/time';
import {numbersIn} from './digits';

/**
 * The dates of a view on which nothing that exists can be missing from the page: every event drawn, every one able to say which it is.
 * A page that was still busy, a search, a single day's dialog and a year, which draws no events, have none.
 */
export function wholeDays({kind, days, chips, quiet}: DrawnView): PlainDate[] {
	if (!quiet || kind === 'search' || kind === 'dialog' || kind === 'year') {
		return [];
	}

	if (kind === 'schedule') {
		// Days without events are left out, and rows are added at both ends as one scrolls.
		const lost = new Set(days.filter(day => day.lost).map(({date}) => date));
		return datesBetween(days[0]?.date ?? '', days.at(-1)?.date ?? '').filter(date => !lost.has(date));
	}

	// An event moved to a day that hides some is on the page and not in sight: while any day hides, no other can prove its absence.
	if (days.some(({more}) => more)) {
		return [];
	}

	const drawn = days.map((_, index) => chips.filter(({day}) => day === index).length);
	const isWhole = (day: DrawnDay, index: number): boolean => {
		const said = countIn(day);
		// In the time grid nothing is ever left out, so only an empty day has to agree with its heading.
		return !day.lost && (kind === 'columns' && drawn[index] !== 0 ? true : said === drawn[index]);
	};

	const partly = new Set(days.filter((day, index) => !isWhole(day, index)).map(({date}) => date));
	return [...new Set(days.map(({date}) => date))].filter(date => !partly.has(date)).toSorted();
}

/**
 * How many events a day's heading counts: what is left of its numbers without those of its date. "4 events, Monday, October 5" says 4, "No events, …"
 * has no number left and says none. Null when more than one is left.
 */
function countIn({heading, date}: DrawnDay): number | null {
	const left = numbersIn(heading);
	for (const part of [date.slice(8), date.slice(0, 4), date.slice(5, 7)]) {
		const at = left.lastIndexOf(Number(part));
		if (at >= 0) {
			left.splice(at, 1);
		}
	}

	return left.length > 1 ? null : left[0] ?? 0;
}

/** The plain dates strictly between two. */
function datesBetween(first: PlainDate, last: PlainDate): PlainDate[] {
	const dates: PlainDate[] = [];
	for (let time = Date.parse(first) + 86_400_000; time < Date.parse(last) && dates.length < 400; time += 86_400_000) {
		dates.push(new Date(time).toISOString().slice(0, 10));
	}

	return dates;
}
