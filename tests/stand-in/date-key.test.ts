import {expect, it} from 'vitest';
import {dateKeyOf} from './date-key';

it.each([
	['2024-09-30', 27_966],
	['2024-11-03', 28_003],
	['2019-01-03', 25_123],
	['2026-09-15', 28_975],
	['2026-10-05', 28_997],
])('packs %s into %d', (date, key) => {
	expect(dateKeyOf(date)).toBe(key);
});
