import type {Locator, Page} from '@playwright/test';
import {expect, panelFrame, panelOf, test} from './support/extension.ts';
import type {KeptBrowser} from './support/kept-browser.ts';
import {ana, chipSelector, dateOf, oneOnOne, robin, single} from './support/scenario.ts';
import {chipOf, openEvent, openPanel, openStory, turnWeeks} from './support/story.ts';
import {untilRead} from './support/views.ts';
import {slot} from '../stand-in/build-event.ts';

/** Next week's is the one that is touched: it is ahead whatever today is. */
const anas = oneOnOne(ana, 'wed', '11:00');
const lunch = single('Lunch', slot(dateOf('wed', 1), '12:30', 60));

const card = (page: Page): Locator => page.getByRole('status').filter({hasText: '1-1 with Ana: think twice?'});
const button = (page: Page, name: string): Locator => page.getByRole('button', {name, exact: true});
const free = (page: Page): Locator => page.locator('[data-kept-free]');

/** Opens next week, with Ana known. */
async function openNextWeek(kept: KeptBrowser): Promise<Page> {
	await kept.serve({events: [anas, lunch], account: robin});
	const page = await openStory(kept);
	await turnWeeks(page, 1);
	await openEvent(page, anas, 1);
	await expect(panelFrame(page)).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();
	// Calendar takes back the place of the panel: what is measured before lies elsewhere a moment later.
	await expect(panelFrame(page)).toBeHidden();
	await expect(chipOf(page, anas, 1)).toHaveAttribute('data-kept', 'one-on-one');
	return page;
}

/** Presses an event and moves it by some pixels, without letting go. */
async function drag(page: Page, selector: string, by: number, from = {x: 20, y: 8}): Promise<void> {
	const {x, y} = (await page.locator(selector).boundingBox())!;
	await page.mouse.move(x + from.x, y + from.y);
	await page.mouse.down();
	await page.mouse.move(x + from.x, y + from.y + by, {steps: 6});
}

test('a 1-1 that is dragged brings the card and free places at once; the drop goes through, on a free place too', async ({kept}) => {
	const page = await openNextWeek(kept);
	await drag(page, chipSelector(anas, 1), 30);
	await expect(card(page)).toBeVisible();
	await expect(card(page)).toContainText(/since you last met|was seen/);
	await expect(card(page)).toContainText(/Free: /);
	expect(await free(page).count()).toBeGreaterThan(0);

	const target = (await free(page).first().boundingBox())!;
	await page.mouse.move(target.x + 20, target.y + 9, {steps: 6});
	await page.mouse.up();
	await page.getByRole('button', {name: 'OK'}).click();
	await page.getByRole('button', {name: 'Send', exact: true}).click();
	await expect.poll(() => page.evaluate(() => window.standIn.actions.filter(({type}) => type === 'move').length)).toBe(1);

	await button(page, 'Move anyway').click();
	await expect(card(page)).toBeHidden();
	await expect(free(page)).toHaveCount(0);
	expect(kept.records.errors).toEqual([]);
});

test('whoever moves anyway is left in peace; so is everybody who moves something else', async ({kept}) => {
	const page = await openNextWeek(kept);
	await drag(page, chipSelector(lunch), 80);
	await page.mouse.up();
	await drag(page, chipSelector(anas, 1), 40);
	await expect(card(page)).toBeVisible();
	await page.mouse.up();
	await button(page, 'Cancel').click();
	await button(page, 'Move anyway').click();
	await drag(page, chipSelector(anas, 1), 40);
	await page.mouse.up();
	await expect(page.getByRole('dialog', {name: 'Edit recurring event'})).toBeVisible();
	await expect(card(page)).toBeHidden();
});

test('a 1-1 that is made shorter by its handle counts as moved', async ({kept}) => {
	const page = await openNextWeek(kept);
	const {height} = (await page.locator(chipSelector(anas, 1)).boundingBox())!;
	await drag(page, chipSelector(anas, 1), 20, {x: 30, y: height - 2});
	await expect(card(page)).toBeVisible();
	await page.mouse.up();
});

test('the card covers neither the question nor the toast, at any width, and takes no focus', async ({kept}) => {
	const page = await openNextWeek(kept);
	await drag(page, chipSelector(anas, 1), 40);
	await expect(card(page)).toBeVisible();
	await page.mouse.up();
	const question = page.getByRole('dialog', {name: 'Edit recurring event'});
	await expect(question.getByRole('radio').first()).toBeFocused();
	for (const width of [1440, 900, 600]) {
		await page.setViewportSize({width, height: 860});
		const [one, other] = [(await page.locator('kept-think').boundingBox())!, (await question.boundingBox())!];
		expect(one.y + one.height <= other.y || one.x >= other.x + other.width).toBe(true);
		expect(one.y + one.height).toBeLessThan(860 - 72);
		expect(one.x).toBeGreaterThanOrEqual(0);
	}
});

test('deleting by key: from the chip that has the keyboard, and from the bubble; Google asks as always', async ({kept}) => {
	const page = await openNextWeek(kept);
	const question = page.getByRole('dialog', {name: 'Delete recurring event'});
	await chipOf(page, anas, 1).focus();
	await page.keyboard.press('Delete');
	await expect(card(page)).toBeVisible();
	await expect(question).toBeVisible();
	await question.getByRole('button', {name: 'Cancel'}).click();
	await button(page, 'Write a note').click();
	await expect(panelOf(page).getByRole('heading', {level: 1, name: ana.name})).toBeVisible();
	await expect(card(page)).toBeHidden();
	await panelOf(page).getByRole('button', {name: 'Close', exact: true}).click();

	await openEvent(page, anas, 1);
	await page.keyboard.press('Backspace');
	await expect(card(page)).toBeVisible();
	await expect(question).toBeVisible();
});

test('deleting by the button of the bubble', async ({kept}) => {
	const page = await openNextWeek(kept);
	await openPanel(page, anas, ana.name, 1);
	await page.getByRole('dialog').getByRole('button', {name: 'Delete'}).click();
	await expect(card(page)).toBeVisible();
	await page.getByRole('dialog', {name: 'Delete recurring event'}).getByRole('button', {name: 'OK'}).click();
	await page.getByRole('button', {name: 'Send', exact: true}).click();
	await expect.poll(() => page.evaluate(() => window.standIn.actions.filter(({type}) => type === 'delete').length)).toBe(1);
	await button(page, 'Delete anyway').click();
	await expect(card(page)).toBeHidden();
});

test('changing the time on the edit page brings the card, which stays until the change is taken back', async ({kept}) => {
	const page = await openNextWeek(kept);
	await openPanel(page, anas, ana.name, 1);
	await page.getByRole('dialog').getByRole('button', {name: 'Edit event'}).click();
	const time = page.getByRole('combobox', {name: 'Start time'});
	await expect(time).toHaveValue('11:00');
	// What is unsaved is told by what was read before it was touched: the page as it stands, some frames after it came to rest.
	await untilRead(page, '');
	await page.evaluate(async () => {
		for (let frames = 0; frames < 4; frames++) {
			await new Promise(requestAnimationFrame);
		}
	});
	await expect(card(page)).toBeHidden();
	await time.fill('16:00');
	await expect(card(page)).toBeVisible();
	await page.evaluate(() => document.querySelector('kept-think button')!.getAnimations().forEach(animation => animation.finish()));
	await page.getByRole('textbox', {name: 'Title'}).focus();
	await expect(card(page)).toBeVisible();
	await time.fill('11:00');
	await expect(card(page)).toBeHidden();
});

test('it goes by itself when its time is over, which stands still under the pointer; and with the view', async ({kept}) => {
	const page = await openNextWeek(kept);
	const animations = (): Promise<string[]> => page.evaluate(() => document.querySelector('kept-think button')!.getAnimations().map(({playState}) => playState));
	await drag(page, chipSelector(anas, 1), 40);
	await expect(card(page)).toBeVisible();
	expect(await animations()).toEqual(['paused']);
	await page.mouse.up();
	await button(page, 'Cancel').click();
	await expect.poll(animations).toEqual(['running']);
	await button(page, 'Move anyway').hover();
	await expect.poll(animations).toEqual(['paused']);
	await page.mouse.move(5, 5);
	await page.evaluate(() => document.querySelector('kept-think button')!.getAnimations().forEach(animation => animation.finish()));
	await expect(card(page)).toBeHidden();

	await drag(page, chipSelector(anas, 1), 40);
	await expect(card(page)).toBeVisible();
	await page.mouse.up();
	await button(page, 'Cancel').click();
	await turnWeeks(page, 1);
	await expect(card(page)).toBeHidden();
	await expect(free(page)).toHaveCount(0);
});

test('Escape closes it from inside, and the keyboard goes back to the event', async ({kept}) => {
	const page = await openNextWeek(kept);
	await chipOf(page, anas, 1).focus();
	await drag(page, chipSelector(anas, 1), 40);
	await expect(card(page)).toBeVisible();
	await page.mouse.up();
	await button(page, 'Cancel').click();
	await chipOf(page, anas, 1).focus();
	await page.keyboard.press('Escape');
	await expect(card(page)).toBeVisible();
	await button(page, 'Write a note').focus();
	await page.keyboard.press('Escape');
	await expect(card(page)).toBeHidden();
	await expect(chipOf(page, anas, 1)).toBeFocused();
});
