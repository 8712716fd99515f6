import fc from '@/tests/unit/fast-check';
import {expect, it} from 'vitest';
import {dateInWeek, weekBegins, weekDates, weekNumber} from '@/lib/cadence/weeks';
import {addDays, weekdayOf, weekOf} from '@/lib/domain/time';
import type {Weekday} from '@/lib/domain/time';

const anyDate = fc.integer({min: -3000, max: 30_000}).map(days => addDays('1970-01-01', days));
const anyWeekday = fc.integer({min: 1, max: 7}).map(day => day as Weekday);

it('numbers weeks as the calendar draws them, whatever day they begin on', () => {
	fc.assert(fc.property(anyDate, anyWeekday, anyWeekday, (date, weekStart, weekday) => {
		const week = weekNumber(date, weekStart);
		expect(weekBegins(week, weekStart)).toBe(weekOf(date, weekStart));
		expect(weekNumber(addDays(date, 7), weekStart)).toBe(week + 1);
		const dates = weekDates(week, weekStart, []);
		expect(dates).toHaveLength(7);
		expect(dates).toContain(date);
		expect(dates[0]).toBe(weekBegins(week, weekStart));
		expect(weekDates(week, weekStart, [weekday])).toEqual(dates.filter(each => weekdayOf(each) !== weekday));
		expect(dateInWeek(week, weekday, weekStart)).toBe(dates.find(each => weekdayOf(each) === weekday));
	}));
});
