import {expect, it} from 'vitest';
import {checkInNear} from './check-in-day';

it.each([
	['2026-11-01', '2026-11-24', 30],
	['2026-11-01', '2026-12-01', 30],
	['2026-11-01', '2026-12-08', 30],
	['2026-11-01', '2026-12-09', null],
	['2026-11-01', '2026-12-31', 60],
	// Nearer to the 90th than to the 80th.
	['2026-11-01', '2027-01-26', 90],
	['2026-11-01', '2026-11-05', null],
	[null, '2026-12-01', null],
])('of somebody who began on %s a 1-1 on %s can be the check-in after %s days', (start, date, days) => {
	expect(checkInNear(start, [30, 60, 80, 90], date)).toBe(days);
});

it.each([
	// Of a weekly series the one in the middle.
	['2026-11-24', ['2026-12-01', '2026-12-08'], null],
	['2026-12-01', ['2026-11-24', '2026-12-08'], 30],
	['2026-12-08', ['2026-12-15'], 30],
	// As near on either side: the first.
	['2026-11-29', ['2026-12-03'], 30],
	['2026-12-03', ['2026-11-29'], null],
])('on %s beside others to come on %j it is after %s days', (date, others, days) => {
	expect(checkInNear('2026-11-01', [30, 60], date, others)).toBe(days);
});
