import {describe, expect, it} from 'vitest';
import {clockText, dateText, momentText} from '@/lib/locales/moments';

const at = '2026-11-17T13:00:00Z';

describe('dates inside English sentences', () => {
	it.each([
		['en-GB', 'Tue 17 Nov, 14:00'],
		['en-US', 'Tue, Nov 17, 2:00 PM'],
		['de', 'Di., 17. Nov., 14:00'],
		['no such thing', 'Tue 17 Nov, 14:00'],
	])('in %s', (locale, text) => {
		expect(momentText(at, {locale, zone: 'Europe/Berlin'})).toBe(text);
	});

	it.each(['ar-EG', 'fa', 'th', 'he'])('in %s are Gregorian, in Western digits', locale => {
		expect(dateText('2026-11-17', locale, '2020-01-01')).toMatch(/17.*2026|2026.*17/u);
		expect(clockText(at, {locale, zone: 'Europe/Berlin'})).toMatch(/14:00|2:00/u);
	});

	it('isolates right-to-left dates', () => {
		expect(dateText('2026-11-17', 'he')).toMatch(/^\u{2068}.*\u{2069}$/u);
	});

	it('names the year only when it is another', () => {
		expect(dateText('2026-11-03', 'en-GB', '2026-11-23')).toBe('3 Nov');
		expect(dateText('2025-11-03', 'en-GB', '2026-11-23')).toBe('3 Nov 2025');
	});
});
