import type {Page} from '@playwright/test';
import {expect, test} from './support/extension.ts';
import {keptData} from './support/kept-data.ts';
import {ana, dateOf, mei, oneOnOne, robin} from './support/scenario.ts';
import {chipOf} from './support/story.ts';
import {falsehoods} from './support/truth.ts';
import {load} from './support/views.ts';
import type {PartialOptions} from '../stand-in/default-options.ts';

const to = 8;
const anas = oneOnOne(ana, 'tue', '14:00', {to, changes: {0: {start: `${dateOf('wed')}T21:10`, end: `${dateOf('wed')}T21:20`}}});
const meis = oneOnOne(mei, 'thu', '08:05', {to, minutes: 25});

/** Sizes in which a calendar is drawn. `zoom`: the page's own; `scale`: device pixels of a CSS pixel. */
const looks: {options?: PartialOptions; zoom?: string; scale?: number}[] = [
	{options: {density: 'compact'}},
	{options: {density: 'comfortable', hourHeight: 56}},
	{options: {hourHeight: 48.5}},
	{options: {hourHeight: 40}, zoom: '0.67'},
	{zoom: '1.25'},
	{scale: 1.5},
	{scale: 0.9},
	{options: {theme: 'dark'}, scale: 2},
];

async function drawAs(page: Page, {zoom = '', scale = 1}: (typeof looks)[number]): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setDeviceMetricsOverride', {width: Math.round(1440 / scale), height: Math.round(900 / scale), deviceScaleFactor: scale, mobile: false});
	await page.addInitScript(value => {
		addEventListener('DOMContentLoaded', () => {
			document.documentElement.style.setProperty('zoom', value);
		});
	}, zoom);
}

test('times are right in every density, height of an hour and zoom, in light and in dark', async ({kept}) => {
	await kept.serve({events: [anas, meis], account: robin});
	for (const [index, look] of looks.entries()) {
		await test.step(JSON.stringify(look), async () => {
			// Each time an account that was never seen, so that nothing is known from another look.
			const account = {...robin, email: `robin${index}@example.com`};
			kept.calendar!.setOptions({...look.options, account});
			const page = await kept.context.newPage();
			await drawAs(page, look);
			await load(kept, page, 'week', dateOf('wed'));
			await expect(page.locator('[data-kept~="moved"]')).toHaveCount(1);
			await expect(page.locator('[data-kept="likely"]')).toHaveCount(1);
			await expect(page.locator('[data-kept~="moved"]')).toHaveAttribute('data-kept-label', /14:00 to .*21:10/);
			expect(falsehoods(await keptData(kept), [anas, meis], account)).toEqual([]);
			await page.close();
		});
	}

	const page = await kept.context.newPage();
	await load(kept, page, 'week', dateOf('wed'));
	await expect(page.locator('html')).toHaveAttribute('data-kept-theme', 'dark');
	await page.evaluate(() => window.standIn.setTheme('light'));
	await expect(page.locator('html')).toHaveAttribute('data-kept-theme', 'light');
	await expect(chipOf(page, anas)).toHaveCount(0);
	expect(kept.records.errors).toEqual([]);
});
