import {expect, it} from 'vitest';
import {dateWordsOf, isDateNumber, knownLocales} from './date-words';

it.each([
	['en', ['october', 'oct', 'friday', 'fri', 'am', 'pm']],
	['de', ['oktober', 'freitag', 'samstag']],
	['es', ['octubre', 'viernes', 'de']],
	['ru', ['октября', 'пятница']],
	['ja', ['月', '日', '年', '午前', '午後', '金曜日']],
])('knows how dates are written in %s', (locale, words) => {
	const known = dateWordsOf([locale]);
	expect(words.filter(word => !known.has(word))).toEqual([]);
});

it('knows all months and weekdays', () => {
	const known = dateWordsOf(['en']);
	const format = (options: Intl.DateTimeFormatOptions, day: number): string => new Intl.DateTimeFormat('en', options).format(new Date(2026, 0, day)).toLowerCase();
	const all = [...Array(365).keys()].flatMap(day => [format({month: 'long'}, day), format({weekday: 'long'}, day)]);
	expect(all.filter(word => !known.has(word))).toEqual([]);
});

it('takes Google\'s way of writing a language, and leaves what is none', () => {
	expect(knownLocales(['en_GB', '', null, undefined, 'not a language', 'pt-BR'])).toEqual(['en-GB', 'pt-BR']);
});

it.each([['5', true], ['31', true], ['2026', true], ['1447', true], ['2569', true], ['٢٠٢٦', true], ['123', false], ['0042', false], ['9000', false], ['10115', false]])('%s may be of a date: %s', (digits, may) => {
	expect(isDateNumber(digits)).toBe(may);
});
