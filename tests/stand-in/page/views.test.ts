// @vitest-environment happy-dom
import {describe, expect, it} from 'vitest';
import {dateKeyOf} from '../date-key';
import {encodeEventId} from '../event-id';
import type {StandInEvent} from '../model';
import {openPage} from '../open-page.fixture';

const robin = 'robin@example.com';
const ana: StandInEvent = {id: 'ana', title: 'Ana / Robin', start: '2026-11-24T10:00', end: '2026-11-24T10:30', series: {every: 1, until: '2026-12-20'}};
const fair: StandInEvent = {id: 'fair', title: 'Fair', start: '2026-11-25', end: '2026-11-28', allDay: true};
const train: StandInEvent = {id: 'train', title: 'Night train', start: '2026-11-26T22:15', end: '2026-11-27T06:30'};

const texts = (root: ParentNode, selector: string) => [...root.querySelectorAll(selector)].map(node => node.textContent);
const chip = (id: string) => `[data-eventchip][data-eventid="${encodeEventId(id, robin)}"]`;

describe('the body says which view it is', () => {
	it.each([
		['day', 'DAY', 1], ['week', 'WEEK', 7], ['customday', 'CUSTOM_DAYS', 4],
	])('%s: %s, %d columns', async (name, key, columns) => {
		const page = await openPage(`/calendar/u/0/r/${name}`, [ana]);
		expect(page.body.dataset).toMatchObject({viewfamily: 'EVENT', viewkey: key});
		expect(page.querySelectorAll('[role=gridcell][data-column-index][data-datekey]')).toHaveLength(columns);
	});

	it.each([['month', 'MONTH', 6], ['customweek', 'CUSTOM_WEEKS', 2]])('%s: %s, %d weeks', async (name, key, weeks) => {
		const page = await openPage(`/calendar/u/0/r/${name}`, [ana]);
		expect(page.body.dataset.viewkey).toBe(key);
		expect(page.querySelectorAll('[role=grid] > [role=row]:has([jsname=GkYald])')).toHaveLength(weeks);
		expect(page.querySelector('[role=main] [role=grid]')?.getAttribute('data-start-date-key')).toBe(String(dateKeyOf(name === 'month' ? '2026-10-26' : '2026-11-23')));
	});
});

describe('the week', () => {
	it('draws a chip that runs over midnight in two columns, from the top in the second', async () => {
		const page = await openPage('/calendar/u/0/r/week', [train]);
		const chips = [...page.querySelectorAll<HTMLElement>(chip('train'))];
		expect(chips.map(each => each.closest('[data-datekey]')?.getAttribute('data-datekey'))).toStrictEqual(['2026-11-26', '2026-11-27'].map(date => String(dateKeyOf(date))));
		expect(chips.map(each => each.style.top)).toStrictEqual(['889px', '-1px']);
	});

	it('has a chip in every day of a long event, and shows the first', async () => {
		const page = await openPage('/calendar/u/0/r/week', [fair]);
		expect(page.querySelectorAll(chip('fair'))).toHaveLength(3);
		expect(page.querySelectorAll(`${chip('fair')} [tabindex="0"]`)).toHaveLength(1);
	});

	it('draws what is short at the least height', async () => {
		const page = await openPage('/calendar/u/0/r/week', [{...train, start: '2026-11-26T10:00', end: '2026-11-26T10:00'}]);
		expect(page.querySelector<HTMLElement>(chip('train'))?.style.height).toBe('8px');
	});

	it('follows the height of an hour', async () => {
		const page = await openPage('/calendar/u/0/r/week', [ana], {density: 'compact'});
		expect(page.querySelector<HTMLElement>(chip('ana_20261124T090000Z'))?.style).toMatchObject({top: '319px', height: '14px'});
	});

	it('writes plain ids on tasks, and logs no calendar for them', async () => {
		const page = await openPage('/calendar/u/0/r/week', [{...train, id: 'tasks_abc', type: 'task'}, {...ana, series: undefined, type: 'task'}]);
		const tasks = ['[data-eventid="tasks_abc"]', `[data-eventid="ttb_${encodeEventId('ana', robin)}"]`].map(each => page.querySelector(`[data-eventchip]${each}`));
		expect(tasks.map(each => each?.getAttribute('jslog')?.includes('1:['))).toStrictEqual([false, false]);
	});
});

describe('the schedule', () => {
	it('has a group for every day with events, and for today, but no range', async () => {
		const page = await openPage('/calendar/u/0/r/agenda/2026/11/23', [fair]);
		expect(page.body.dataset.viewkey).toBe('AGENDA');
		expect(page.querySelector('[data-start-date-key]')).toBeNull();
		expect([...page.querySelectorAll('[role=rowgroup]')].map(each => each.getAttribute('data-datekey'))).toStrictEqual(['2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27'].map(date => String(dateKeyOf(date))));
	});

	it('has a row with the id, and a button with the id and the spoken text', async () => {
		const page = await openPage('/calendar/u/0/r/agenda', [ana]);
		const button = page.querySelector(`[role=rowgroup] > [role=row] [role=presentation]${chip('ana_20261124T090000Z')} [role=gridcell] > [role=button][data-eventid]`);
		expect(button?.getAttribute('aria-label')).toBe('10:00 to 10:30, Ana / Robin, Robin Example, No location, 24 November 2026');
	});

	it('says which day of a long event it is', async () => {
		const page = await openPage('/calendar/u/0/r/agenda', [fair]);
		expect(texts(page, '[role=rowgroup] [role=button]')).toStrictEqual(['Fair (Day 1 of 3)', 'Fair (Day 2 of 3)', 'Fair (Day 3 of 3)']);
	});
});

describe('other pages', () => {
	it('finds by title, and keeps the key of the view it was in', async () => {
		const page = await openPage('/calendar/u/0/r/search?q=ROBIN', [ana, fair]);
		expect(page.body.dataset.viewkey).toBe('WEEK');
		expect(texts(page, '[role=rowgroup] [role=button]')).toStrictEqual(Array.from({length: 4}, () => 'Ana / Robin'));
	});

	it('draws a year without chips, and a day of it with stacked ones', async () => {
		const page = await openPage('/calendar/u/0/r/year', [ana]);
		expect(page.body.dataset.viewkey).toBe('YEAR');
		expect(page.querySelectorAll('[role=main] [data-month]')).toHaveLength(12);
		expect(page.querySelector('[data-eventchip]')).toBeNull();
		page.querySelector<HTMLElement>('[role=main] [data-date="20261201"] button')?.click();
		const day = page.querySelector('[role=dialog][data-date-key]');
		expect(day?.getAttribute('data-date-key')).toBe(String(dateKeyOf('2026-12-01')));
		expect(texts(day!, '[data-eventchip][data-eventid] [data-stacked-layout-chip] > :last-child')).toStrictEqual(['10:00 to 10:30, Ana / Robin, Robin Example, No location, 1 December 2026']);
	});

	it('makes the main part anew for the settings, in the same holder', async () => {
		const page = await openPage('/calendar/u/0/r/week', [ana]);
		const [holder, main] = ['#YPCqFe', '[role=main]'].map(selector => page.querySelector(selector));
		page.querySelector<HTMLElement>('[aria-label="Settings menu"]')?.click();
		await window.standIn.settled();
		expect(page.querySelector('#YPCqFe')).toBe(holder);
		expect(page.querySelector('[role=main]')).not.toBe(main);
		expect(page.querySelectorAll('[role=main]')).toHaveLength(1);
		expect(page.querySelector('[data-eventchip]')).toBeNull();
	});
});
