import fc from '@/tests/unit/fast-check';
import {expect, it} from 'vitest';
import {dateOfKey, keyOfDate} from './datekey';

it.each([
	['27966', '2024-09-30'],
	['28003', '2024-11-03'],
	['25123', '2019-01-03'],
	['28975', '2026-09-15'],
])('key %s is %s', (key, date) => {
	expect(dateOfKey(key)).toBe(date);
	expect(keyOfDate(date)).toBe(key);
});

it.each([null, '', 'x', '0', '999999999', '28960'])('key %s is no date', key => {
	expect(dateOfKey(key)).toBeNull();
});

it('every date of a century comes back', () => {
	fc.assert(fc.property(fc.integer({min: 0, max: 36_500}), days => {
		const date = Temporal.PlainDate.from('1971-01-01').add({days}).toString();
		expect(dateOfKey(keyOfDate(date))).toBe(date);
	}));
});
