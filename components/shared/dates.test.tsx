import {expect, it} from 'vitest';
import {dateRange, dayName, isWholeDate, longDate, shortDate, timeRange} from './dates';

const berlin = {zone: 'Europe/Berlin', locale: 'en-GB'};

it('words times in the zone and language of the calendar, not of this machine', () => {
	expect(longDate('2026-11-23T23:30:00Z', berlin)).toBe('Tuesday 24 November');
	expect(timeRange('2026-11-24T13:00:00Z', '2026-11-24T13:25:00Z', berlin)).toBe('14:00–14:25 · 25 min');
	expect(timeRange('2026-11-24T13:00:00Z', '2026-11-24T13:25:00Z', {zone: 'America/New_York', locale: 'en-US'})).toMatch(/8:00\s–\s8:25\sAM · 25 min/);
});

it('says today and tomorrow by the calendar’s own date', () => {
	const now = '2026-11-23T22:30:00Z';
	expect(dayName('2026-11-23T22:45:00Z', now, berlin)).toBe('Today');
	expect(dayName('2026-11-23T23:15:00Z', now, berlin)).toBe('Tomorrow');
	expect(dayName('2026-11-25T10:00:00Z', now, berlin)).toMatch(/^Wed,? 25 Nov$/);
});

it('names the year only when it is another', () => {
	expect(shortDate('2026-08-03', berlin, '2026-11-23')).toBe('3 Aug');
	expect(shortDate('2025-08-03', berlin, '2026-11-23')).toBe('3 Aug 2025');
});

it('falls back to English for a language the browser does not know', () => {
	expect(shortDate('2026-08-03', {locale: 'not a language'})).toBe('3 Aug');
});

it('names both ends of a range, and one day once', () => {
	expect(dateRange('2026-12-24', '2026-12-28', berlin, '2026-11-23')).toMatch(/^24\s?–\s?28 Dec$/);
	expect(dateRange('2026-12-24', '2026-12-24', berlin, '2026-11-23')).toBe('24 Dec');
	expect(dateRange('2026-12-24', '2027-01-03', berlin, '2026-11-23')).toMatch(/2026.*2027/);
});

it.each([
	['', false], ['0002-03-05', false], ['0202-03-05', false], ['1899-12-31', false], ['1900-01-01', true], ['2026-03-05', true], ['2200-01-01', false], ['20266-03-05', false],
])('takes %j for a whole date: %s', (value, whole) => {
	expect(isWholeDate(value)).toBe(whole);
});
