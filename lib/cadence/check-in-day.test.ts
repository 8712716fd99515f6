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
