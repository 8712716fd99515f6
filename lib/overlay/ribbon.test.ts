// @vitest-environment happy-dom
import {describe, expect, it} from 'vitest';
import {keyOfDate} from '@/lib/calendar/datekey';
import type {RibbonDay} from '@/lib/domain/mark';
import {paintRibbon} from './ribbon';

const due: RibbonDay = {date: '2026-11-30', state: 'due', label: 'Career talk due: Ana'};
const late: RibbonDay = {date: '2026-12-01', state: 'late', label: 'Career talk late: Ben'};

const show = (html: string): void => {
	document.body.innerHTML = `<div role="main">${html}</div>`;
};

const month = (dates: string[]): string => `<div role="row">${dates.map(date => `<div data-datekey="${keyOfDate(date)}"></div><h2 data-datekey="${keyOfDate(date)}">1</h2>`).join('')}</div>`;
const small = (first: string, dates: string[]): string =>
	`<table data-month="${first}"><tbody><tr>${dates.map(date => `<td data-date="${date}"><button></button></td>`).join('')}</tr></tbody></table>`;
const states = (): (string | null)[] => [...document.querySelectorAll('div[data-datekey], td')].map(cell => cell.getAttribute('data-kept-runway'));

describe('paintRibbon', () => {
	it('puts the state on the ground of a day of the month, and the words on its number', () => {
		show(month(['2026-11-29', '2026-11-30']));
		paintRibbon(document, [due]);
		expect(states()).toEqual([null, 'due']);
		const [first, second] = document.querySelectorAll('h2');
		expect(second?.getAttribute('aria-description')).toBe(due.label);
		expect(second?.hasAttribute('data-kept-runway')).toBe(false);
		expect(first?.hasAttribute('aria-description')).toBe(false);
	});

	it('puts the state on a day of the year, and the words on its button; a day that another month shows once more has none', () => {
		show(small('20261101', ['20261130', '20261201']) + small('20261201', ['20261130', '20261201']));
		paintRibbon(document, [due, late]);
		expect(states()).toEqual(['due', null, null, 'late']);
		expect(document.querySelector('button')?.getAttribute('aria-description')).toBe(due.label);
	});

	it('a node re-used for another date wears what that date has, and nothing in the end', () => {
		show(month(['2026-11-30']));
		const before = document.body.innerHTML;
		paintRibbon(document, [due, late]);
		const key = keyOfDate(late.date);
		for (const node of document.querySelectorAll('[data-datekey]')) {
			node.setAttribute('data-datekey', key);
		}

		paintRibbon(document, [due, late]);
		expect(states()).toEqual(['late']);
		paintRibbon(document, []);
		expect(document.body.innerHTML).toBe(before.replaceAll(keyOfDate(due.date), key));
	});

	it('leaves the columns of hours, the drawer and descriptions of the page alone', () => {
		document.body.innerHTML = `<aside>${small('20261101', ['20261130'])}</aside><div role="main"><div role="row">
			<div role="gridcell" data-column-index="0" data-datekey="${keyOfDate(due.date)}"></div></div>
			${month([due.date]).replace('<h2', '<h2 aria-description="theirs"')}</div>`;
		paintRibbon(document, [due]);
		expect(states()).toEqual([null, null, 'due']);
		expect(document.querySelector('h2')?.getAttribute('aria-description')).toBe('theirs');
	});
});
