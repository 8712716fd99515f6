import AxeBuilder from '@axe-core/playwright';
import type {Page} from '@playwright/test';
import {expect, test} from './support/extension.ts';
import {ana} from './support/scenario.ts';
import {anas, openPanel, openStory, turnWeeks} from './support/story.ts';

const looks = [
	{name: 'light', media: {colorScheme: 'light', forcedColors: 'none'}},
	{name: 'dark', media: {colorScheme: 'dark', forcedColors: 'none'}},
	{name: 'forced colours', media: {colorScheme: 'dark', forcedColors: 'active'}},
] as const;

/** Looks at a page in every look; answers what axe has against it, by look. */
async function violationsIn(page: Page): Promise<string[]> {
	const found: string[] = [];
	for (const {name, media} of looks) {
		await page.emulateMedia({...media, reducedMotion: 'reduce'});
		const axe = new AxeBuilder({page});
		// In the dark only the colours are others. In forced ones the system chooses both, and axe still reads ours.
		const {violations} = await (name === 'dark' ? axe.withRules(['color-contrast']) : name === 'light' ? axe : axe.disableRules(['color-contrast'])).analyze();
		found.push(...violations.flatMap(({id, nodes}) => nodes.map(node => `${name}: ${id}: ${node.html.slice(0, 160)}`)));
	}

	return found;
}

test.slow();

test('nothing in any place of the panel stands in anybody’s way', async ({kept}) => {
	const page = await openStory(kept);
	await openPanel(page, anas, ana.name);
	await page.keyboard.press('Escape');
	await turnWeeks(page, 1);
	const panel = await openPanel(page, anas, ana.name, 1);
	await panel.getByRole('textbox', {name: /^Next time with/}).fill('The trip');
	await panel.getByRole('textbox', {name: /^Next time with/}).press('Enter');
	const opened = page.context().waitForEvent('page');
	await panel.getByRole('button', {name: 'Open in a tab'}).click();
	const tab = await opened;
	await tab.bringToFront();
	for (const place of ['Prepare', 'Talk', 'History', 'About']) {
		await tab.getByRole('tab', {name: new RegExp(`^${place}`)}).click();
		await expect(tab.getByRole('tabpanel', {name: new RegExp(`^${place}`)}).getByRole('heading').first()).toBeVisible();
		await expect.soft(await violationsIn(tab), place).toEqual([]);
	}

	await tab.getByRole('tab', {name: /^Talk/}).click();
	await tab.getByRole('button', {name: 'Close the talk'}).click();
	await tab.getByRole('button', {name: 'Keys'}).click();
	await expect(tab.getByRole('dialog', {name: 'Keys'})).toBeVisible();
	expect(await violationsIn(tab), 'keys, and a closed talk').toEqual([]);
});

test('nothing in popup and options stands in anybody’s way', async ({kept}) => {
	const page = await openStory(kept);
	await openPanel(page, anas, ana.name);
	const popup = await kept.openPopup();
	await expect(popup.getByText(ana.name).first()).toBeVisible();
	await expect.soft(await violationsIn(popup), 'popup').toEqual([]);
	const options = await kept.openOptions();
	await expect(options.getByRole('combobox', {name: 'Regular 1-1'})).toBeVisible();
	await expect.soft(await violationsIn(options), 'options').toEqual([]);
});
