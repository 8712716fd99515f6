// @vitest-environment happy-dom
import {describe, expect, it} from 'vitest';
import {encodeEventId} from './event-id';
import type {StandInEvent} from './model';
import {openPage} from './open-page.fixture';

const email = 'robin@example.com';
const weekly: StandInEvent = {id: 'ana', title: 'Ana / Robin', start: '2026-03-03T10:00', end: '2026-03-03T10:30', series: {every: 1}};

describe('an account\'s zone', () => {
	it.each([
		['Asia/Kathmandu', 'GMT+05:45', '20260310T041500Z'],
		['Asia/Kolkata', 'GMT+05:30', '20260310T043000Z'],
		['Pacific/Chatham', 'GMT+13:45', '20260309T201500Z'],
		['America/St_Johns', 'GMT-02:30', '20260310T123000Z'],
		['America/New_York', 'GMT-04', '20260310T140000Z'],
	])('%s is written over the hours as %s, and in the ids of series', async (zone, offset, suffix) => {
		const page = await openPage('/calendar/u/0/r/week/2026/3/10', [weekly], {account: {zone}, now: '2026-03-10T09:00', weekStart: 1});
		expect(page.querySelector('[role=grid] > [role=presentation] > [aria-hidden=true]')?.textContent).toBe(offset);
		const chip = page.querySelector<HTMLElement>(`[data-eventchip][data-eventid="${encodeEventId(`ana_${suffix}`, email)}"]`);
		expect(chip?.style.top).toBe('399px');
	});

	it('keeps twenty-four hours on the days the clocks change', async () => {
		const night: StandInEvent = {id: 'night', title: 'Night', start: '2026-10-25T04:00', end: '2026-10-25T05:00'};
		const page = await openPage('/calendar/u/0/r/day/2026/10/25', [night], {now: '2026-10-25T09:00'});
		expect(page.querySelector<HTMLElement>('[data-eventchip]')?.style).toMatchObject({top: '159px', height: '38px'});
	});

	it('may have a second one beside it', async () => {
		const page = await openPage('/calendar/u/0/r/day/2026/11/24', [], {secondZone: 'Asia/Kathmandu'});
		expect([...page.querySelectorAll('[role=grid] > [role=presentation] > [aria-hidden=true]')].map(each => each.textContent).slice(0, 2)).toStrictEqual(['GMT+05:45', 'GMT+01']);
		expect(page.body.textContent).toContain('05:45');
	});
});

it.each([['ar', 'rtl'], ['fa', 'rtl'], ['iw', 'rtl'], ['he', 'rtl'], ['de', 'ltr']])('%s is written %s', async (locale, direction) => {
	const {shellOf} = await import('./shell');
	const {completeOptions} = await import('./default-options');
	expect(shellOf({...completeOptions({account: {locale}}), classes: 'x'}, [], '1', 'n')).toContain(`<html lang="${locale}" dir="${direction}"`);
});
