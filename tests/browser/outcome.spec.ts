import {expect, panelFrame, panelOf, test} from './support/extension.ts';
import {ana, kofi, mei} from './support/scenario.ts';
import {anas, kofis, meetEverybody, openPanel, openStory, turnWeeks} from './support/story.ts';

test('a 1-1 that has been is kept, until its owner says that it did not happen', async ({kept}) => {
	const page = await openStory(kept);
	await turnWeeks(page, -1);
	const panel = await openPanel(page, kofis, kofi.name, -1);
	await expect(panel.getByRole('status').filter({hasText: /^Kept$/})).toBeVisible();
	await panel.getByRole('button', {name: 'It didn’t happen'}).click();
	await expect(panel.getByRole('button', {name: 'Undo: It didn’t happen'})).toBeFocused();
	await expect(panel.getByText('Saved')).toBeVisible();

	await kept.stopWorker();
	await page.reload();
	await expect(page.locator('html')).toHaveAttribute('data-kept-ready');
	const later = await openPanel(page, kofis, kofi.name, -1);
	await later.getByRole('button', {name: 'Undo: It didn’t happen'}).click();
	await expect(later.getByRole('status').filter({hasText: /^Kept$/})).toBeVisible();
});

test('one that is ahead is skipped on purpose, for a reason that the calendar page never learns', async ({kept}) => {
	const page = await openStory(kept);
	await turnWeeks(page, 1);
	const panel = await openPanel(page, anas, ana.name, 1);
	await panel.getByRole('button', {name: 'Skip on purpose'}).click();
	await expect(panel.getByRole('textbox', {name: 'Reason'})).toBeFocused();
	await page.keyboard.type('Offsite in Lisbon');
	await page.keyboard.press('Enter');
	await expect(panel.getByText('You skipped this one: Offsite in Lisbon')).toBeVisible();
	await expect(panel.getByText('Saved')).toBeVisible();
	expect(await page.content()).not.toContain('Lisbon');
	await panel.getByRole('button', {name: 'Undo: You skipped this one: Offsite in Lisbon'}).click();
	await expect(panel.getByRole('button', {name: 'Skip on purpose'})).toBeFocused();
});

test('a missing one is skipped from its ghost, and its ghost is gone', async ({kept}) => {
	const page = await openStory(kept);
	await meetEverybody(page);
	const ghost = page.getByRole('button', {name: `No 1-1 with ${mei.name.split(' ')[0]} this week`});
	await ghost.click();
	await expect(panelFrame(page)).toBeVisible();
	const panel = panelOf(page);
	await expect(panel.getByRole('heading', {level: 2, name: /^No 1-1 with Mei/})).toBeFocused();
	await expect(panel.getByRole('link', {name: 'Put one on the calendar'})).toHaveAttribute('href', /calendar\/render\?.*action=TEMPLATE/);
	await expect(panel.getByRole('region', {name: 'Why Kept thinks so'}).getByRole('listitem').first()).toBeVisible();
	await panel.getByRole('button', {name: 'Skip on purpose'}).click();
	await expect(panel.getByRole('textbox', {name: 'Reason'})).toBeFocused();
	await page.keyboard.type('Holiday');
	await page.keyboard.press('Enter');
	await expect(panel.getByText('Skipped on purpose: Holiday')).toBeVisible();
	await expect(ghost).toHaveCount(0);
	expect(await page.content()).not.toContain('Holiday');
	await panel.getByRole('button', {name: 'Undo: Skipped on purpose: Holiday'}).click();
	await expect(ghost).toBeVisible();
	await panel.getByRole('button', {name: 'Pause until …'}).click();
	await panel.getByRole('button', {name: 'Pause', exact: true}).click();
	await expect(panel.getByText(/^Paused until /)).toBeVisible();
	await expect(ghost).toHaveCount(0);
});
