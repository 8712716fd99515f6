import type {Locator, Page} from '@playwright/test';
import {expect, panelFrame, test} from './support/extension.ts';
import {robin} from './support/scenario.ts';
import {anas, calendar, chipOf, dentist, openEvent, openStory} from './support/story.ts';

const notice = (page: Page): Locator => page.getByRole('status').filter({hasText: 'Kept has paused'});
const dismiss = (page: Page): Locator => page.locator('kept-notice').getByRole('button', {name: 'OK'});

/** Makes Kept say that it cannot tell whose calendar it is. */
async function breakAccount(page: Page): Promise<void> {
	await page.evaluate(() => {
		document.querySelector('#xUserInfo')?.remove();
		document.querySelector('header a')?.removeAttribute('aria-label');
		window.standIn.rerender({replace: true});
	});
	await expect(notice(page)).toBeVisible();
}

async function meet(one: Locator, other: Locator): Promise<boolean> {
	const [a, b] = [(await one.boundingBox())!, (await other.boundingBox())!];
	return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

test('the notice leaves the panel and the toast alone, at any width, and stays away once dismissed', async ({kept}) => {
	const page = await openStory(kept);
	await openEvent(page, anas);
	await expect(panelFrame(page)).toBeVisible();
	await breakAccount(page);
	const bar = page.locator('kept-notice');
	for (const width of [1440, 900, 480]) {
		await page.setViewportSize({width, height: 700});
		const {x, width: wide} = (await bar.boundingBox())!;
		expect(x).toBeGreaterThanOrEqual(0);
		expect(x + wide).toBeLessThanOrEqual(width);
		expect(await meet(bar, panelFrame(page))).toBe(false);
	}

	// Google's toast: 24 px from the left and from the bottom, 48 px high.
	await page.evaluate(() => document.querySelector('kept-front iframe')?.setAttribute('hidden', ''));
	const {y, height} = (await bar.boundingBox())!;
	expect(y + height).toBeLessThanOrEqual(700 - 72);

	await page.setViewportSize({width: 1440, height: 900});
	await dismiss(page).click();
	await expect(notice(page)).toBeHidden();
	await expect(page.getByRole('dialog').getByRole('heading', {name: anas.title})).toBeVisible();
	await page.evaluate(async () => {
		window.standIn.rerender({replace: true});
		await window.standIn.settled();
	});
	await expect(chipOf(page, dentist)).toBeVisible();
	await expect(notice(page)).toBeHidden();
});

test('a marked chip opens the bubble wherever it is clicked', async ({kept}) => {
	const page = await openStory(kept);
	const chip = chipOf(page, anas);
	await expect(chip).toHaveAttribute('data-kept', /likely/);
	const {width, height} = (await chip.boundingBox())!;
	for (const x of [1, width / 2, width - 6]) {
		await chip.click({position: {x, y: height / 2}});
		await expect(page.getByRole('dialog').getByRole('heading', {name: anas.title})).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(page.getByRole('dialog')).toBeHidden();
	}
});

test('a chip’s words show beside it for the pointer and for the keyboard, inside the window, on a right-to-left page too', async ({kept}) => {
	await kept.serve({events: calendar, account: {...robin, locale: 'he'}});
	const page = await openStory(kept);
	const chip = chipOf(page, anas);
	await expect(chip).toHaveAttribute('data-kept', /likely/);
	const tip = page.locator('kept-tip');
	await expect(tip).toBeHidden();
	await chip.hover();
	await expect(tip).toBeVisible();
	await expect(tip).toHaveText(await chip.getAttribute('data-kept-label') ?? '');
	const [words, event] = [(await tip.boundingBox())!, (await chip.boundingBox())!];
	expect(words.y).toBeGreaterThanOrEqual(event.y + event.height);
	expect(words.y).toBeLessThan(event.y + event.height + 10);
	expect(Math.round(words.x + words.width)).toBe(Math.round(event.x + event.width));
	await page.mouse.wheel(0, 10);
	await expect(tip).toBeHidden();

	await page.mouse.move(0, 0);
	await chip.focus();
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Tab');
	await expect(chip).toBeFocused();
	await expect(tip).toBeVisible();
});
