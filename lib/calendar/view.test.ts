// @vitest-environment happy-dom
import {beforeEach, describe, expect, it} from 'vitest';
import {keyOfDate} from './datekey';
import {readTimeGrid} from './view';

const grid = (dates: string[], from = dates[0] ?? '', to = dates.at(-1) ?? ''): string => `
	<div role="main"><div role="grid" data-start-date-key="${keyOfDate(from)}" data-end-date-key="${keyOfDate(to)}">
		${dates.map((date, index) => `<div role="gridcell" data-column-index="${index}" data-datekey="${keyOfDate(date)}" data-principal-ids="${btoa('me@example.com')}"></div>`).join('')}
	</div></div>`;
const week = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28', '2026-11-29'];

describe('readTimeGrid', () => {
	beforeEach(() => {
		document.body.setAttribute('data-viewkey', 'WEEK');
	});

	it('reads a week: dates, first weekday, whose calendar', () => {
		document.body.innerHTML = grid(week);
		expect(readTimeGrid(document)).toMatchObject({
			ok: true,
			value: {dates: week, week: {first: 1, shown: [1, 2, 3, 4, 5, 6, 7]}, principals: ['me@example.com']},
		});
	});

	it('a week that begins on Sunday, weekends hidden', () => {
		document.body.innerHTML = grid(week.slice(0, 5), '2026-11-22', '2026-11-28');
		expect(readTimeGrid(document)).toMatchObject({value: {week: {first: 7, shown: [1, 2, 3, 4, 5]}}});
	});

	it('is content with columns that name their dates, when the grid names none', () => {
		document.body.innerHTML = grid(week).replace(/data-(start|end)-date-key="\d+"/g, '');
		expect(readTimeGrid(document)).toMatchObject({ok: true, value: {dates: week, week: {first: 1}}});
	});

	it('a day is no week', () => {
		document.body.setAttribute('data-viewkey', 'DAY');
		document.body.innerHTML = grid(['2026-11-23']);
		expect(readTimeGrid(document)).toMatchObject({ok: true, value: {week: null, dates: ['2026-11-23']}});
	});

	it.each([
		['two grids', grid(week) + grid(week)],
		['columns of two weeks in one grid', grid([...week, '2026-11-30'], '2026-11-23', '2026-11-29')],
		['two columns in one place', grid(week).replace('data-column-index="6"', 'data-column-index="0"')],
		['a month without hours', '<div role="grid" data-start-date-key="1" data-end-date-key="2"></div>'],
		['no grid', '<div></div>'],
	])('%s: waits without complaint', (_name, html) => {
		document.body.innerHTML = html;
		expect(readTimeGrid(document)).toMatchObject({ok: false, expected: true});
	});

	it('columns that stand nowhere are said to be unreadable', () => {
		document.body.innerHTML = `<div role="gridcell" data-column-index="0" data-datekey="${keyOfDate('2026-11-23')}"></div>`;
		expect(readTimeGrid(document)).toMatchObject({ok: false, expected: false});
	});

	it('columns without dates are said to be unreadable', () => {
		document.body.innerHTML = grid(week).replace(/data-datekey="\d+"/, 'data-datekey="x"');
		expect(readTimeGrid(document)).toMatchObject({ok: false, expected: false});
	});
});
