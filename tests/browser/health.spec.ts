import type {Browser} from 'webextension-polyfill';
import {expect, panelFrame, test} from './support/extension.ts';
import {anas, chipOf, openStory} from './support/story.ts';

test('a page that changed its ids pauses what depends on them, says so, and everything else goes on', async ({kept}) => {
	const page = await openStory(kept);
	await page.evaluate(() => {
		document.querySelector('#xUserInfo')?.remove();
		window.standIn.rerender({replace: true});
	});
	await expect(page.getByRole('status').filter({hasText: 'Kept has paused seeing whose calendar this is'})).toBeVisible();

	// The calendar itself is as usable as ever.
	await chipOf(page, anas).click();
	await expect(page.getByRole('dialog').getByRole('heading', {name: anas.title})).toBeVisible();
	await page.keyboard.press('Escape');
	await page.getByRole('button', {name: 'Next week'}).click();
	await expect(chipOf(page, anas, 1)).toBeVisible();
	await expect(panelFrame(page)).toBeHidden();

	// So are the popup and the options, which say what is wrong.
	const popup = await kept.openPopup();
	await expect(popup.getByRole('heading', {name: 'Next 1-1s'})).toBeVisible();
	const options = await kept.openOptions();
	const health = options.getByRole('region', {name: 'Health'});
	await expect(health.getByRole('listitem').filter({hasText: 'Whose calendar it is'})).toContainText('Paused');
	await expect(health.getByRole('listitem').filter({hasText: 'Events on the calendar'})).toContainText('Works');
	expect(kept.records.errors).toEqual([]);
});

test('the keyboard command moves into the panel and back', async ({kept}) => {
	const page = await openStory(kept);
	await chipOf(page, anas).click();
	await expect(panelFrame(page)).toBeVisible();
	const worker = kept.context.serviceWorkers().find(each => each.url().includes(kept.id));
	const press = async (): Promise<void> => worker?.evaluate(async () => {
		const {tabs} = (globalThis as unknown as {chrome: Browser}).chrome;
		const [tab] = await tabs.query({url: 'https://calendar.google.com/*'});
		await tabs.sendMessage(tab!.id!, {id: 1, type: 'focus.move', timestamp: Date.now()}, {frameId: 0});
	});
	await press();
	await expect(panelFrame(page)).toBeFocused();
	await press();
	await expect(panelFrame(page)).not.toBeFocused();
});

test('Kept replaced under an open calendar leaves a quiet, working calendar', async ({kept}) => {
	kept.isSpoiled = true;
	const page = await openStory(kept);
	await expect(page.locator('[data-kept]').first()).toBeAttached();
	const options = await kept.openOptions();
	await options.evaluate(() => {
		(globalThis as unknown as {chrome: Browser}).chrome.runtime.reload();
	}).catch(() => {
		// The page goes away with the extension it belongs to.
	});
	await page.bringToFront();
	await page.getByRole('button', {name: 'Next week'}).click();
	await expect(page.locator('[data-kept]')).toHaveCount(0);
	await expect(page.locator('kept-front')).toHaveCount(0);
	await chipOf(page, anas, 1).click();
	await expect(page.getByRole('dialog').getByRole('heading', {name: anas.title})).toBeVisible();
	expect(kept.records.errors).toEqual([]);
});
