import type {Locator, Page} from '@playwright/test';
import {expect, panelFrame, panelOf, test} from './support/extension.ts';
import type {KeptBrowser} from './support/kept-browser.ts';
import {keptData} from './support/kept-data.ts';
import {ana, chipSelector, dateOf, oneOnOne, robin} from './support/scenario.ts';
import {goTo} from './support/views.ts';

/** Ana's is missing this week. */
const anas = oneOnOne(ana, 'thu', '11:00', {changes: {0: {cancelled: true}}});

const ghostOf = (page: Page): Locator => page.getByRole('button', {name: 'No 1-1 with Ana this week', exact: true});
const scrolled = (page: Page): Promise<number> => page.evaluate(() => Math.max(...[...document.querySelectorAll('[data-kept-clip]')].map(({scrollTop}) => scrollTop)));

/** Lets Kept learn of Ana's 1-1s, and comes back to the week without one. */
async function openWithGhost(kept: KeptBrowser, locale = 'en-GB'): Promise<Page> {
	await kept.serve({events: [anas], account: {...robin, locale}});
	const page = await kept.openCalendar();
	await goTo(kept, page, 'week', dateOf('thu', -1));
	await page.locator(chipSelector(anas, -1)).click();
	await expect(panelFrame(page)).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();
	// Two weeks in a row tell what is usual.
	await goTo(kept, page, 'week', dateOf('thu', -2));
	await expect(page.locator(chipSelector(anas, -2))).toHaveAttribute('data-kept', 'one-on-one');
	await goTo(kept, page, 'week', dateOf('thu'));
	await expect(page.locator('[data-kept-ghost]')).toHaveCount(1);
	return page;
}

test('a click on a ghost opens the panel at its date, does nothing in the calendar, and the keyboard comes back to it', async ({kept}) => {
	const page = await openWithGhost(kept);
	const ghost = ghostOf(page);
	await expect(ghost).toHaveAttribute('data-kept-ghost', dateOf('thu'));
	const before = await page.evaluate(() => window.standIn.actions.length);
	await ghost.click();
	await expect(panelOf(page).getByRole('heading', {name: 'No 1-1 with Ana this week'})).toBeVisible();
	await expect(page.getByRole('dialog', {name: 'Create'})).toHaveCount(0);
	expect(await page.evaluate(() => window.standIn.actions.length)).toBe(before);

	await page.keyboard.press('Escape');
	await expect(panelFrame(page)).toBeHidden();
	await expect(ghost).toBeFocused();
	expect(kept.records.errors).toEqual([]);
});

test('by keyboard: it is reached by Tab, pressed by Enter and by Space, and no shortcut of the calendar hears it', async ({kept}) => {
	const page = await openWithGhost(kept);
	const ghost = ghostOf(page);
	for (let presses = 0; presses < 150 && !await ghost.evaluate(element => element === document.activeElement); presses++) {
		await page.keyboard.press('Tab');
	}

	await expect(ghost).toBeFocused();
	for (const key of ['Enter', ' ']) {
		await page.keyboard.press(key);
		await expect(panelOf(page).getByRole('link', {name: 'Put one on the calendar'})).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(panelFrame(page)).toBeHidden();
		await expect(ghost).toBeFocused();
	}

	await page.keyboard.press('d');
	expect(await page.evaluate(() => window.standIn.actions.filter(action => action.type === 'shortcut' && action.key === 'd'))).toEqual([]);
});

test('who is missing is named nowhere in the page but in words that it knows', async ({kept}) => {
	const page = await openWithGhost(kept);
	await ghostOf(page).click();
	await expect(panelOf(page).getByRole('heading', {name: 'No 1-1 with Ana this week'})).toBeVisible();
	const {people} = await keptData(kept);
	expect(people).toHaveLength(1);
	expect(await page.evaluate(id => document.documentElement.outerHTML.includes(id), people[0]!.id)).toBe(false);
});

test('a wheel over a ghost scrolls the calendar as it does beside it', async ({kept}) => {
	const page = await openWithGhost(kept);
	const {x, y, width, height} = (await ghostOf(page).boundingBox())!;
	const before = await scrolled(page);
	await page.mouse.move(x + width / 2, y + height / 2);
	await page.mouse.wheel(0, -60);
	await expect.poll(() => scrolled(page)).toBe(before - 60);
	await page.mouse.wheel(0, 20);
	await expect.poll(() => scrolled(page)).toBe(before - 40);
});

test('an event can be dropped on the place where one is missing', async ({kept}) => {
	const page = await openWithGhost(kept);
	const mine = {...anas, id: 'stand-in', title: 'Stand in', series: undefined, start: `${dateOf('thu')}T14:00`, end: `${dateOf('thu')}T14:30`, guests: []};
	await kept.calendar!.setEvents([anas, mine]);
	const chip = (await page.locator(chipSelector(mine)).boundingBox())!;
	const ghost = (await ghostOf(page).boundingBox())!;
	await page.mouse.move(chip.x + 30, chip.y + 8);
	await page.mouse.down();
	await page.mouse.move(ghost.x + 30, ghost.y + 8, {steps: 8});
	await page.mouse.up();
	await expect.poll(() => page.evaluate(() => window.standIn.actions.findLast(({type}) => type === 'move'))).toMatchObject({start: `${dateOf('thu')}T11:00`});
});

test.describe('on a right-to-left page', () => {
	test('a ghost lies in its column and opens its panel', async ({kept}) => {
		const page = await openWithGhost(kept, 'he');
		const ghost = page.locator('[data-kept-ghost]');
		const [box, column] = [(await ghost.boundingBox())!, (await page.locator('[data-column-index="3"], [data-column-index="4"]').filter({has: page.locator('h2')}).first().boundingBox())!];
		expect(box.width).toBeLessThan(column.width);
		await ghost.click();
		await expect(panelOf(page).getByRole('heading', {name: 'No 1-1 with Ana this week'})).toBeVisible();
	});
});
