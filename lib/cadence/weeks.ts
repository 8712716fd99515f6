import {memo} from '@/lib/domain/memo';
import type {PlainDate, Weekday} from '@/lib/domain/time';

/** Weeks counted from one in 1970, for weeks that begin on one weekday: two numbers are as far apart as their weeks. */
export type WeekNumber = number;

const dayLength = 86_400_000;

/** The week that holds a date. */
export function weekNumber(date: PlainDate, weekStart: Weekday): WeekNumber {
	// 1 January 1970 was a Thursday, so day 4 (counted from 0) was the first Monday.
	return Math.floor((Date.parse(`${date}T00:00:00Z`) / dayLength - 3 - weekStart) / 7);
}

const dateOf = /* @__PURE__ */ memo((week: WeekNumber, weekStart: Weekday, days: number): PlainDate =>
	new Date((week * 7 + 3 + weekStart + days) * dayLength).toISOString().slice(0, 10));

/** The first date of a week. */
export function weekBegins(week: WeekNumber, weekStart: Weekday): PlainDate {
	return dateOf(week, weekStart, 0);
}

/** The dates of a week, in order, without those of the `hidden` weekdays. */
export function weekDates(week: WeekNumber, weekStart: Weekday, hidden: readonly Weekday[]): PlainDate[] {
	return [0, 1, 2, 3, 4, 5, 6]
		.filter(days => !hidden.includes(((weekStart - 1 + days) % 7 + 1) as Weekday))
		.map(days => dateOf(week, weekStart, days));
}

/** The date of a weekday in a week. */
export function dateInWeek(week: WeekNumber, weekday: Weekday, weekStart: Weekday): PlainDate {
	return dateOf(week, weekStart, (weekday - weekStart + 7) % 7);
}
