import type {Page} from '@playwright/test';
import {expect, panelFrame, test} from './support/extension.ts';
import type {KeptBrowser} from './support/kept-browser.ts';
import {ana, chipSelector, dateOf, mei, oneOnOne, robin, single, thisWeek} from './support/scenario.ts';
import {openEvent, openStory, turnWeeks} from './support/story.ts';

/** Two 1-1s of one slot, both missing this week, and another event in it. */
const [anas, meis] = [ana, mei].map(person => oneOnOne(person, 'thu', '11:00', {changes: {0: {cancelled: true}}}));
const lunch = single('Lunch', thisWeek('thu', '11:15', 60));

async function openWithGhosts(kept: KeptBrowser, busy = false): Promise<Page> {
	await kept.serve({events: [anas!, meis!, ...(busy ? [lunch] : [])], account: robin});
	const page = await openStory(kept);
	await turnWeeks(page, -1);
	for (const event of [anas!, meis!]) {
		await openEvent(page, event, -1);
		await expect(panelFrame(page)).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(page.getByRole('dialog')).toBeHidden();
	}

	// Two weeks in a row tell what is usual.
	await turnWeeks(page, -1);
	await turnWeeks(page, 2);
	await expect(page.locator('[data-kept-ghost]')).toHaveCount(2);
	return page;
}

/** How far the ghosts and what clips them are from where they should be, at 11:00 for half an hour. Pixels. */
async function errors(page: Page): Promise<number[]> {
	return page.evaluate(() => {
		const ghosts = [...document.querySelectorAll('[data-kept-ghost]')];
		const column = [...document.querySelectorAll('[data-column-index="3"]')].at(-1)!.getBoundingClientRect();
		const slots = ghosts.flatMap(ghost => {
			const box = ghost.getBoundingClientRect();
			const wanted = Math.max(14, column.height / 48);
			return [box.top - column.top - column.height * 11 / 24, box.height - wanted, Math.min(0, box.left - column.left + 0.5), Math.min(0, column.right - box.right)];
		});
		const clips = [...document.querySelectorAll('[data-kept-clip]')].map(element => element.getBoundingClientRect());
		const windows = [...document.querySelectorAll('kept-box')].slice(0, clips.length).map(element => element.getBoundingClientRect());
		const edges = clips.flatMap((clip, index) => (['left', 'top', 'right', 'bottom'] as const).map(edge => clip[edge] - windows[index]![edge]));
		return [...slots, ...edges].map(error => Math.round(Math.abs(error)));
	});
}

const inPlace = async (page: Page): Promise<void> => expect.poll(async () => Math.max(...await errors(page))).toBe(0);

test('ghosts follow the grid wherever it goes, within what can be seen of it', async ({kept}) => {
	const page = await openWithGhosts(kept);
	await inPlace(page);
	const ghost = page.locator('[data-kept-ghost]').first();
	const before = (await ghost.boundingBox())!;

	await page.mouse.move(before.x + 20, before.y + 100);
	await page.mouse.wheel(0, 400);
	await page.mouse.wheel(0, -240);
	await expect.poll(async () => (await ghost.boundingBox())?.y).not.toBe(before.y);
	await inPlace(page);

	await page.setViewportSize({width: 1000, height: 500});
	await inPlace(page);

	// A drawer that closes, a panel of Google's that opens, a density and a zoom are all a grid of another size.
	for (const change of [
		() => document.querySelector<HTMLElement>('[role="complementary"]')!.style.setProperty('display', 'none'),
		() => document.querySelector<HTMLElement>('[data-keeps-details-open]')!.style.setProperty('width', '200px'),
		() => document.body.style.setProperty('zoom', '1.25'),
		() => document.body.style.setProperty('margin-top', '30px'),
	]) {
		await page.evaluate(change);
		await inPlace(page);
	}

	// Sideways: the columns are wider than their window.
	await page.evaluate(() => {
		const track = document.querySelector<HTMLElement>('[data-column-index]')!.parentElement!;
		track.style.width = '200%';
		track.parentElement!.scrollLeft = 150;
	});
	await inPlace(page);
});

test('two ghosts and the events of their slot stand side by side, say their words in full, and leave the clicks beside them alone', async ({kept}) => {
	const page = await openWithGhosts(kept, true);
	await inPlace(page);
	const names = ['No 1-1 with Ana this week', 'No 1-1 with Mei this week'];
	const [first, second] = await Promise.all(names.map(async name => (await page.getByRole('button', {name, exact: true}).boundingBox())!));
	const column = (await page.locator('[data-column-index="3"]').boundingBox())!;
	expect(Math.min(first!.x, second!.x) - column.x).toBeGreaterThan(column.width / 4);
	expect(Math.abs(first!.x - second!.x)).toBeGreaterThanOrEqual(Math.floor(first!.width));
	await expect(page.locator('[data-kept-ghost]').first()).toHaveAttribute('data-kept-ghost', dateOf('thu'));

	await page.locator(chipSelector(lunch)).click({position: {x: 6, y: 30}});
	await expect(page.getByRole('dialog').getByRole('heading', {name: 'Lunch'})).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();
	// The lane that Google leaves free at the end of a column, just beside them.
	await page.mouse.click(column.x + column.width - 4, second!.y + 3);
	await expect(page.getByRole('dialog', {name: 'Create'})).toBeVisible();
});
