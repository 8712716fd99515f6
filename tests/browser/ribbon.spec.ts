import type {Locator, Page} from '@playwright/test';
import {expect, panelFrame, test} from './support/extension.ts';
import type {KeptBrowser} from './support/kept-browser.ts';
import {ana, chipSelector, dateOf, kofi, mei, oneOnOne, robin, single} from './support/scenario.ts';
import {goTo, load} from './support/views.ts';
import {slot} from '../stand-in/build-event.ts';
import {keyOfDate} from '../../lib/calendar/datekey.ts';

/** Ana's career talk was eleven weeks ago, Mei's fifteen; Kofi's is booked for next week. */
const talks = [
	single('Career talk Ana / Robin', slot(dateOf('tue', -11), '14:00', 60), [ana]),
	single('Career talk Mei / Robin', slot(dateOf('tue', -15), '15:00', 60), [mei]),
	single('Career talk Kofi / Robin', slot(dateOf('wed', 1), '16:00', 60), [kofi]),
];
const weekly = [ana, mei, kofi].map((person, index) => oneOnOne(person, 'mon', `${10 + index}:00`, {from: -18, to: 4}));

const words = /Career (?:talk|1-1)|Growth/;

/** Lets Kept see everything since Mei's talk, and who it was with. */
async function openWithHistory(kept: KeptBrowser): Promise<Page> {
	await kept.serve({events: [...talks, ...weekly], account: robin});
	const page = await kept.context.newPage();
	for (const weeks of [-15, -11, -7, -3, 1]) {
		await load(kept, page, 'month', dateOf('wed', weeks));
		for (const event of [...talks, ...(weeks === 1 ? weekly : [])]) {
			const chip = page.locator(chipSelector(event, weeks)).first();
			if (await chip.isVisible()) {
				await chip.click();
				await expect(panelFrame(page)).toBeVisible();
				await page.keyboard.press('Escape');
				await expect(page.getByRole('dialog')).toBeHidden();
			}
		}
	}

	return page;
}

const dayOfMonth = (page: Page, date: string): Locator => page.locator(`div[data-datekey="${keyOfDate(date)}"]:not([role])`);
const dayOfYear = (page: Page, date: string): Locator =>
	page.getByRole('main').locator(`[data-month^="${date.slice(0, 7).replace('-', '')}"] td[data-date="${date.replaceAll('-', '')}"]`);

test('the month and the year show what is due, booked and late, in words too, and move no pixel', async ({kept}) => {
	const page = await openWithHistory(kept);
	await goTo(kept, page, 'month', dateOf('wed', 1));
	const booked = dayOfMonth(page, dateOf('wed', 1));
	await expect(booked).toHaveAttribute('data-kept-runway', /booked|late/);
	await expect(page.locator(`h2[data-datekey="${keyOfDate(dateOf('wed', 1))}"]`)).toHaveAttribute('aria-description', words);
	const look = await booked.evaluate(cell => {
		const {height, borderBottomWidth, borderBottomStyle, position, pointerEvents} = getComputedStyle(cell, '::after');
		return {height, borderBottomWidth, borderBottomStyle, position, pointerEvents};
	});
	expect(look).toEqual({height: '0px', borderBottomWidth: '3px', borderBottomStyle: 'solid', position: 'absolute', pointerEvents: 'none'});

	await goTo(kept, page, 'year', dateOf('wed', 1));
	await expect(dayOfYear(page, dateOf('wed', 1))).toHaveAttribute('data-kept-runway', /booked|late/);
	const late = dateOf('mon', -1);
	await goTo(kept, page, 'year', late);
	const cell = dayOfYear(page, late);
	await expect(cell).toHaveAttribute('data-kept-runway', 'late');
	await expect(cell.getByRole('button')).toHaveAttribute('aria-description', words);
	expect(await cell.evaluate(element => getComputedStyle(element, '::after').borderBottomStyle)).toBe('double');
	const [height, place] = await cell.evaluate(element => [element.getBoundingClientRect().height, element.getBoundingClientRect().y]);
	await cell.evaluate(element => element.removeAttribute('data-kept-runway'));
	expect(await cell.evaluate(element => [element.getBoundingClientRect().height, element.getBoundingClientRect().y])).toEqual([height, place]);
	// A day that the months around show once more is not painted there, nor is the drawer.
	const all = await page.locator('td[data-kept-runway]').evaluateAll(cells => cells.map(each => each.getAttribute('data-date')));
	expect(new Set(all).size).toBe(all.length);
	await expect(page.locator('#drawerMiniMonthNavigator [data-kept-runway]')).toHaveCount(0);
	expect(kept.records.errors).toEqual([]);
});

test('a day that is opened in the year leaves the ribbon as it is; the week has none', async ({kept}) => {
	const page = await openWithHistory(kept);
	await goTo(kept, page, 'year', dateOf('wed', 1));
	const painted = page.locator('td[data-kept-runway]');
	await expect(painted.first()).toBeAttached();
	const count = await painted.count();
	await dayOfYear(page, dateOf('wed', 1)).getByRole('button').click();
	await expect(page.getByRole('dialog').locator('[data-kept]').first()).toBeVisible();
	await expect(painted).toHaveCount(count);
	await page.keyboard.press('Escape');
	await goTo(kept, page, 'week', dateOf('wed', 1));
	await expect(page.locator('[data-kept-runway]')).toHaveCount(0);
	await expect(page.getByRole('status').filter({hasText: 'Kept has paused'})).toHaveCount(0);
});

test('in the dark it is drawn in the colours of the dark', async ({kept}) => {
	const page = await openWithHistory(kept);
	const late = dateOf('mon', -1);
	kept.calendar!.setOptions({theme: 'dark'});
	await load(kept, page, 'year', late);
	await expect(page.locator('html')).toHaveAttribute('data-kept-theme', 'dark');
	await expect(dayOfYear(page, late)).toHaveAttribute('data-kept-runway', 'late');
	expect(await dayOfYear(page, late).evaluate(element => getComputedStyle(element, '::after').borderBottomColor)).toBe('rgb(253, 185, 91)');
});
