import {describe, expect, it} from 'vitest';
import {dateTail, rangeSaid} from './date-range';

const datesOf = (first: string, count: number): string[] => Array.from({length: count}, (_, index) => new Date(Date.parse(first) + index * 86_400_000).toISOString().slice(0, 10));
const month = datesOf('2026-02-23', 42);

describe('rangeSaid', () => {
	it.each([
		['en', 'March 10, 2026', '2026-03-10', 1],
		['en', 'March 10 – 11, 2026', '2026-03-10', 2],
		['en', 'March 30 – April 2, 2026', '2026-03-30', 4],
		['en-GB', '10 March 2026', '2026-03-10', 1],
		['en-GB', '10–12 March 2026', '2026-03-10', 3],
		['de', '10. März 2026', '2026-03-10', 1],
		['de', '10.–12. März 2026', '2026-03-10', 3],
		['de', '30. März – 2. April 2026', '2026-03-30', 4],
		['fr', '10 – 12 mars 2026', '2026-03-10', 3],
		['es', '10 – 12 de marzo de 2026', '2026-03-10', 3],
		['pl', '10–12 marca 2026', '2026-03-10', 3],
		['ja', '2026年 3月 10日～12日', '2026-03-10', 3],
		['ja', '2026年 3月 30日～4月 2日', '2026-03-30', 4],
		['zh-CN', '2026年3月10日至12日', '2026-03-10', 3],
		['ko', '2026년 3월 10일~12일', '2026-03-10', 3],
		['ar', '١٠ – ١٢ مارس ٢٠٢٦', '2026-03-10', 3],
		['xx', '10 – 12 nobody knows 2026', '2026-03-10', 3],
	])('in %s: %s', (locale, text, from, count) => {
		const placed = datesOf(from, count);
		expect(rangeSaid(text, {placed, shown: month}, locale)).toEqual({from, to: placed.at(-1)});
	});

	it.each([
		['another day', 'March 11, 2026', ['2026-03-10']],
		['another month', 'April 10, 2026', ['2026-03-10']],
		['another year', 'March 10, 2027', ['2026-03-10']],
		['longer than it is drawn', 'March 10 – 12, 2026', ['2026-03-10', '2026-03-11']],
		['shorter than it is drawn', 'March 10 – 11, 2026', datesOf('2026-03-10', 3)],
		['one of several days drawn', 'March 8 – 10, 2026', ['2026-03-10']],
		['a hole in it', 'March 10 – 12, 2026', ['2026-03-10', '2026-03-12']],
		['no date', '', ['2026-03-10']],
		['no place', 'March 10, 2026', []],
		['a number more', 'Room 5 March 10, 2026', ['2026-03-10']],
	])('leaves out %s', (_name, text, placed) => {
		expect(rangeSaid(text, {placed, shown: month}, 'en')).toBeNull();
	});

	it.each([
		['begins before the view', 'February 20 – 24, 2026', datesOf('2026-02-23', 2), {from: '2026-02-20', to: '2026-02-24'}],
		['ends behind it', 'April 4 – 17, 2026', datesOf('2026-04-04', 2), {from: '2026-04-04', to: '2026-04-17'}],
		['both', 'February 16 – April 10, 2026', month, {from: '2026-02-16', to: '2026-04-10'}],
		['says it begins in the view, and is drawn from its first date on', 'February 25 – 26, 2026', datesOf('2026-02-23', 4), null],
	])('an event that %s', (_name, text, placed, range) => {
		expect(rangeSaid(text, {placed, shown: month}, 'en')).toEqual(range);
	});

	it('days that are not shown, like weekends, may hold its end', () => {
		const shown = month.filter(date => ![0, 6].includes(new Date(date).getUTCDay()));
		expect(rangeSaid('March 5 – 8, 2026', {placed: ['2026-03-05', '2026-03-06'], shown}, 'en')).toEqual({from: '2026-03-05', to: '2026-03-08'});
		expect(rangeSaid('March 6 – 9, 2026', {placed: ['2026-03-06', '2026-03-09'], shown}, 'en')).toEqual({from: '2026-03-06', to: '2026-03-09'});
	});

	it('goes over the turn of the year', () => {
		const placed = datesOf('2026-12-28', 6);
		expect(rangeSaid('December 28, 2026 – January 2, 2027', {placed, shown: datesOf('2026-12-28', 14)}, 'en')).toEqual({from: '2026-12-28', to: '2027-01-02'});
	});
});

describe('dateTail', () => {
	it.each([
		[', Me Myself, No location, March 10, 2026', 'March 10 2026'],
		[', Me, Location: Room 8, March 10 – 11, 2026', 'March 10 – 11 2026'],
		[', Me, December 28, 2026 – January 2, 2027', 'December 28 2026 – January 2 2027'],
		['」、Me、場所の指定なし、2026年 3月 10日', '2026年 3月 10日'],
		[', Me, Kein Ort, 10. März 2026', '10. März 2026'],
		[', Me, No location', ''],
		[', Me, Room 5', ''],
		['', ''],
	])('of %j', (after, tail) => {
		expect(dateTail(after).replaceAll(/\s+/g, ' ').trim()).toBe(tail);
	});
});
