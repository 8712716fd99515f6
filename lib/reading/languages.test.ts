import {describe, expect, it} from 'vitest';
import type {DrawnChip} from '@/lib/domain/drawn';
import {builtInWords} from '@/lib/locales/page-words/built-in';
import {dayPeriodsOf} from './day-periods';
import {readTimedChip} from './timed-chip';
import {readToldChip} from './told-chip';

/** Every language that Google Calendar offers (its settings, 2026). */
const locales = ['af', 'am', 'ar', 'az', 'be', 'bg', 'bn', 'ca', 'cs', 'cy', 'da', 'de', 'el', 'en', 'en-GB', 'es', 'es-419', 'et', 'eu', 'fa', 'fi', 'fil', 'fr', 'fr-CA', 'gl', 'gu', 'he', 'hi', 'hr', 'hu', 'hy', 'id', 'is', 'it', 'ja',
	'ka', 'kk', 'km', 'kn', 'ko', 'ky', 'lo', 'lt', 'lv', 'mk', 'ml', 'mn', 'mr', 'ms', 'my', 'ne', 'nl', 'nb', 'pa', 'pl', 'pt-BR', 'pt-PT', 'ro', 'ru', 'si', 'sk', 'sl', 'sr', 'sv', 'sw', 'ta', 'te', 'th', 'tr', 'uk', 'ur', 'vi', 'zh-CN', 'zh-HK', 'zh-TW', 'zu'];

/** What stands between two times and between two fields, in some of the ways that languages have. */
const between = [' – ', ' to ', '～', '至', ' إلى ', '-с ', ' ile '];
const commas: Record<string, string> = {ja: '、', 'zh-CN': '，', 'zh-TW': '，', 'zh-HK': '，', lv: '; ', ar: '، ', fa: '، ', ur: '، ', am: '፣ ', my: '၊ '};

const cases = [[0, 30], [9 * 60, 9 * 60 + 30], [9 * 60 + 5, 10 * 60], [11 * 60 + 30, 12 * 60 + 45], [12 * 60, 13 * 60], [13 * 60 + 15, 14 * 60], [21 * 60 + 30, 23 * 60]] as const;
const date = '2026-10-05';
const month = Array.from({length: 42}, (_, index) => new Date(Date.UTC(2026, 8, 28 + index)).toISOString().slice(0, 10));

/** A chip as the browser's own knowledge of the language would write it. */
function chipIn(locale: string, [start, end]: readonly [number, number], hour12: boolean, joint: string): DrawnChip {
	const clock = new Intl.DateTimeFormat(locale, {timeZone: 'UTC', hour: hour12 ? 'numeric' : '2-digit', minute: '2-digit', ...(hour12 ? {hour12} : {hourCycle: 'h23'})});
	const time = (minute: number): string => clock.format(minute * 60_000);
	const day = new Intl.DateTimeFormat(locale, {timeZone: 'UTC', calendar: 'gregory', day: 'numeric', month: 'long', year: 'numeric'}).format(Date.parse(`${date}T12:00Z`));
	const title = '1:1 Ana, 10';
	return {
		raw: 'YWJjIG1lQG0', day: 0, top: Math.round((start * 40) / 60) - 1, height: Math.round(((end - start) * 40) / 60) - 2, filled: true, torn: false, title, shown: time(start),
		spoken: [`${time(start)}${joint}${time(end)}`, title, 'Sam Owner', 'X', day].join(commas[locale] ?? ', '),
	};
}

describe.each(locales)('%s', locale => {
	const context = {locale, periods: dayPeriodsOf(locale), words: builtInWords(locale), dates: month, hour: 40, planned: () => null};
	const all = cases.flatMap(times => [true, false].flatMap(hour12 => between.map(joint => ({times, hour12, drawn: chipIn(locale, times, hour12, joint)}))));

	it('every time of the time grid is right', () => {
		const week = {...context, dates: month.slice(0, 14)};
		const wrong = all.filter(({times: [start, end], drawn}) => {
			const reading = readTimedChip(drawn, date, week);
			return !reading.ok || reading.value.startMinute !== start || reading.value.endMinute !== end;
		});
		expect(wrong.map(({drawn}) => drawn.spoken)).toEqual([]);
	});

	it('in the month every time is right, or honestly unknown', () => {
		const readings = all.map(({times, hour12, drawn}) => ({times, drawn, reading: readToldChip(drawn, date, {...context, is24: !hour12})}));
		const wrong = readings.filter(({times: [start, end], reading}) => reading.ok && (reading.value.startMinute !== start || reading.value.endMinute !== end));
		expect(wrong.map(({drawn}) => drawn.spoken)).toEqual([]);
		const unknown = readings.filter(({reading}) => !reading.ok);
		const few = Math.floor(readings.length / 50);
		expect(unknown.slice(few).map(({drawn, reading}) => `${drawn.spoken}: ${reading.ok ? '' : reading.why}`)).toEqual([]);
	});
});
