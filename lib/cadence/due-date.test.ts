import fc from '@/tests/unit/fast-check';
import {describe, expect, it} from 'vitest';
import {dueAfter, weeksOf} from '@/lib/cadence/due-date';
import type {TalkEvery} from '@/lib/domain/rule';
import {addDays} from '@/lib/domain/time';

describe('4.6 quarterly is a calendar quarter or 13 weeks, half-yearly is 26 weeks or a half-year, never 120 days', () => {
	it.each<[string, TalkEvery, string]>([
		['2026-08-03', 13, '2026-11-02'],
		['2026-08-03', 26, '2027-02-01'],
		['2026-08-03', 'quarter', '2026-12-31'],
		['2026-07-01', 'quarter', '2026-12-31'],
		['2026-09-30', 'quarter', '2026-12-31'],
		['2026-10-01', 'quarter', '2027-03-31'],
		['2026-12-31', 'quarter', '2027-03-31'],
		['2026-03-31', 'half-year', '2026-12-31'],
		['2026-07-01', 'half-year', '2027-06-30'],
		['2026-02-29'.replace('29', '28'), 'year', '2027-12-31'],
		['2027-10-15', 'quarter', '2028-03-31'],
	])('after %s, %s: %s', (last, every, due) => {
		expect(dueAfter(last, every)).toBe(due);
	});

	it('is always after the last one, and never earlier for a later last one', () => {
		const every = fc.oneof(fc.integer({min: 1, max: 60}), fc.constantFrom<TalkEvery>('quarter', 'half-year', 'year'));
		fc.assert(fc.property(fc.integer({min: 0, max: 3000}), fc.integer({min: 0, max: 90}), every, (day, later, rule) => {
			const last = addDays('2020-01-01', day);
			expect(dueAfter(last, rule) > last).toBe(true);
			expect(dueAfter(addDays(last, later), rule) >= dueAfter(last, rule)).toBe(true);
		}));
	});

	it('repeats about as often', () => {
		expect([weeksOf('quarter'), weeksOf('half-year'), weeksOf('year'), weeksOf(9)]).toEqual([13, 26, 52, 9]);
	});
});
