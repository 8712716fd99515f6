import type {FrameLocator, Page} from '@playwright/test';
import type {KeptBrowser} from './support/kept-browser.ts';
import {expect, notesOf, placeOf, test} from './support/extension.ts';
import {ana, mei} from './support/scenario.ts';
import {anas, meis, openPanel, openStory, turnWeeks} from './support/story.ts';

// Every story begins with three weeks of somebody's calendar.
test.slow();

/** Writes into the first notes of an open 1-1, and closes it when that is saved. */
async function write(page: Page, panel: FrameLocator, text: string): Promise<void> {
	const note = (await notesOf(panel)).first();
	await note.fill(text);
	await note.blur();
	await expect(panel.getByText('Saved')).toBeVisible();
	await page.keyboard.press('Escape');
	await page.keyboard.press('Escape');
}

/** Two weeks with Ana and one with Mei, all written about; ends with this week's panel of Ana's. */
async function openHistory(kept: KeptBrowser): Promise<{page: Page; panel: FrameLocator}> {
	const page = await openStory(kept);
	// A week before that is only looked at, so that there is one of which nothing was written.
	await turnWeeks(page, -2);
	await turnWeeks(page, 1);
	await write(page, await openPanel(page, meis, mei.name, -1), 'Straßenkarte for the trip');
	await write(page, await openPanel(page, anas, ana.name, -1), 'Drew the map of the team #win');
	await turnWeeks(page, 1);
	return {page, panel: await openPanel(page, anas, ana.name)};
}

test('what was written is found by its beginning, and opens in its place', async ({kept}) => {
	const {panel} = await openHistory(kept);
	const history = await placeOf(panel, 'History');
	await history.getByRole('searchbox', {name: 'Search what was written'}).pressSequentially('ma te');
	const result = history.getByRole('list', {name: 'Found'}).getByRole('button');
	await expect(result).toHaveCount(1);
	await expect(result.locator('mark')).toHaveText(['ma', 'te']);
	await history.getByRole('searchbox').press('ArrowDown');
	await expect(result).toBeFocused();
	await result.press('Enter');
	const entry = history.getByRole('button', {name: /#win/, expanded: true});
	await expect(entry).toBeFocused();
	await expect(history.getByRole('list', {name: 'Timeline, latest first'}).getByText('Drew the map of the team #win')).toBeVisible();

	// Escape ends the search, and the panel stays.
	await history.getByRole('searchbox').press('Escape');
	await expect(history.getByRole('list', {name: 'Found'})).toBeHidden();
	await history.getByRole('button', {name: /^#win\s*1$/}).click();
	await expect(history.getByRole('list', {name: 'Timeline, latest first'}).getByRole('listitem')).toHaveCount(1);
	await expect(entry).toBeVisible();
});

test('words of everybody lead to another person and back', async ({kept}) => {
	const {panel} = await openHistory(kept);
	const history = await placeOf(panel, 'History');
	await history.getByRole('searchbox').fill('strassenk');
	await history.getByRole('button', {name: 'Search everybody'}).click();
	await history.getByRole('list', {name: 'Found'}).getByRole('button', {name: /Mei Tanaka/}).click();
	await expect(history.getByRole('heading', {name: `History with ${mei.name}`})).toBeVisible();
	await expect(history.getByRole('button', {expanded: true})).toBeFocused();
	await history.getByRole('button', {name: `Back to ${ana.name}`}).click();
	await expect(history.getByRole('button', {name: /#win/}).first()).toBeVisible();
});

test('a year with somebody is printed black on white, without what is only for choosing', async ({kept}) => {
	const {page, panel} = await openHistory(kept);
	const history = await placeOf(panel, 'History');
	const opened = page.context().waitForEvent('page');
	await history.getByRole('button', {name: `Year with ${ana.name}…`}).click();
	const year = await opened;
	await expect(year.getByRole('heading', {level: 1, name: `Year with ${ana.name}`})).toBeVisible();
	await expect(year.getByRole('listitem').filter({hasText: 'Drew the map of the team'})).toBeVisible();
	await year.emulateMedia({media: 'print', colorScheme: 'dark'});
	await expect(year.getByRole('button', {name: 'Print', includeHidden: true})).toBeHidden();
	await expect(year.getByText(/^Private\. Made on this machine/)).toBeVisible();
	const looks = await year.evaluate(() => {
		const {color, backgroundColor} = getComputedStyle(document.body);
		return {color, backgroundColor};
	});
	expect(looks).toEqual({color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)'});
});
