import type {TalkEvery} from '@/lib/domain/rule';
import {addDays} from '@/lib/domain/time';
import type {PlainDate} from '@/lib/domain/time';

/** Months of each part of a calendar year. */
const months = {'quarter': 3, 'half-year': 6, 'year': 12} as const;

/** When the next talk after one on `last` is due: weeks later, or on the last day of the calendar quarter, half-year or year after its own. */
export function dueAfter(last: PlainDate, every: TalkEvery): PlainDate {
	if (typeof every === 'number') return addDays(last, every * 7);
	const {year, month} = Temporal.PlainDate.from(last);
	const length = months[every];
	const own = Math.floor((month - 1) / length);
	return Temporal.PlainDate.from({year, month: 1, day: 1}).add({months: (own + 2) * length}).subtract({days: 1}).toString();
}

/** About how many weeks lie between two talks; for a series that repeats them. */
export function weeksOf(every: TalkEvery): number {
	return typeof every === 'number' ? every : Math.round(months[every] * 52 / 12);
}
