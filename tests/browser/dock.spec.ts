import type {FrameLocator, Locator, Page} from '@playwright/test';
import {expect, panelFrame, panelOf, test} from './support/extension.ts';
import {ana, robin} from './support/scenario.ts';
import {anas, calendar, chipOf, openEvent, openPanel, openStory} from './support/story.ts';

const view = (page: Page): Locator => page.getByRole('main');
const edge = (page: Page): Locator => panelOf(page).getByRole('separator', {name: 'Width of the panel'});

const box = async (locator: Locator) => (await locator.boundingBox())!;
const widthOf = async (locator: Locator): Promise<number> => Math.round((await box(locator)).width);

/** Does the calendar's view end before the panel, and with it the last of its columns? */
async function endsBefore(page: Page): Promise<boolean> {
	const [panel, last, main] = [await box(panelFrame(page)), await box(page.locator('[data-column-index]').last()), await box(view(page))];
	return Math.max(last.x + last.width, main.x + main.width) <= panel.x;
}

/** The first field for notes in the panel. */
async function firstNote(panel: FrameLocator): Promise<Locator> {
	await panel.getByRole('tab', {name: 'Talk'}).click();
	return panel.getByRole('tabpanel', {name: 'Talk'}).getByRole('textbox', {name: /on their mind/});
}

const textOf = (field: Locator): Promise<string> => field.evaluate(element => (element instanceof HTMLTextAreaElement ? element.value : element.textContent ?? ''));

/** How wide the main part was whenever Calendar was told that its room had changed. */
const told = (page: Page): Promise<number[]> => page.evaluate(() => window.standIn.resizes);

test('where the window is wide the calendar makes room for the panel, and has it back when the panel closes', async ({kept}) => {
	const page = await openStory(kept);
	const before = await widthOf(view(page));
	await openPanel(page, anas, ana.name);
	await expect.poll(() => endsBefore(page)).toBe(true);
	await expect.poll(async () => (await told(page)).at(-1)).toBe(await widthOf(view(page)));
	expect(await widthOf(panelFrame(page))).toBe(400);
	const [panel, chip, banner] = [await box(panelFrame(page)), await box(chipOf(page, anas)), await box(page.getByRole('banner'))];
	expect(panel.x + panel.width).toBe(1440 - 12);
	expect(chip.x + chip.width).toBeLessThan(panel.x);
	expect(banner.x + banner.width).toBeLessThanOrEqual(panel.x);

	await panelOf(page).getByRole('button', {name: 'Close', exact: true}).click();
	await expect(panelFrame(page)).toBeHidden();
	await expect.poll(() => widthOf(view(page))).toBe(before);
	await expect.poll(async () => (await told(page)).at(-1)).toBe(before);
	expect(await page.locator('[data-kept-dock]').count()).toBe(0);
	expect(kept.records.errors).toEqual([]);
});

test('in a narrow window the panel lies over the calendar, and a window that changes takes it along', async ({kept}) => {
	const page = await openStory(kept);
	await page.setViewportSize({width: 1000, height: 800});
	const before = await widthOf(view(page));
	await openPanel(page, anas, ana.name);
	expect(await widthOf(view(page))).toBe(before);
	expect(await endsBefore(page)).toBe(false);

	await page.setViewportSize({width: 1100, height: 800});
	await expect.poll(() => endsBefore(page)).toBe(true);
	expect(await widthOf(page.locator('body > [data-kept-dock]'))).toBe(700);
	await page.setViewportSize({width: 1000, height: 800});
	await expect.poll(() => endsBefore(page)).toBe(false);
	expect(await widthOf(view(page))).toBe(before);
});

test('a calendar that does not follow is covered, and left as it is', async ({kept}) => {
	await kept.serve({events: calendar, account: robin, rigid: true});
	const page = await openStory(kept);
	const before = await box(view(page));
	await openPanel(page, anas, ana.name);
	await expect.poll(async () => (await told(page)).length).toBeGreaterThan(1);
	await expect(page.locator('[data-kept-dock]')).toHaveCount(0);
	expect(await box(view(page))).toEqual(before);
	await page.keyboard.press('Escape');
	await expect(panelFrame(page)).toBeHidden();
	const last = (await told(page)).length;
	await openEvent(page, anas);
	await expect(panelFrame(page)).toBeVisible();
	await expect(page.locator('[data-kept-dock]')).toHaveCount(0);
	expect(await told(page)).toHaveLength(last);
});

test('the panel is made wider and narrower by keys, within its bounds', async ({kept}) => {
	const page = await openStory(kept);
	await openPanel(page, anas, ana.name);
	await edge(page).focus();
	await expect(edge(page)).toHaveAttribute('aria-valuenow', '400');
	for (const [key, width] of [['ArrowLeft', 416], ['ArrowRight', 400], ['End', 640], ['Home', 300]] as const) {
		await page.keyboard.press(key);
		await expect(edge(page)).toHaveAttribute('aria-valuenow', `${width}`);
		expect(await widthOf(panelFrame(page))).toBe(width);
		await expect.poll(() => endsBefore(page)).toBe(true);
	}

	await edge(page).dblclick();
	await expect(edge(page)).toHaveAttribute('aria-valuenow', '400');

	// Of a smaller window the calendar keeps 700 pixels beside the panel, and half below it.
	await page.keyboard.press('End');
	await expect(edge(page)).toHaveAttribute('aria-valuenow', '640');
	await page.setViewportSize({width: 1200, height: 800});
	await expect(edge(page)).toHaveAttribute('aria-valuenow', '476');
	await page.setViewportSize({width: 900, height: 800});
	await expect(edge(page)).toHaveAttribute('aria-valuenow', '438');
});

test('the panel is dragged narrower while a note is written, and is as wide again after a reload', async ({kept}) => {
	const page = await openStory(kept);
	const panel = await openPanel(page, anas, ana.name);
	const note = await firstNote(panel);
	await edge(page).press('End');
	await expect.poll(() => widthOf(panelFrame(page))).toBe(640);
	await note.click();
	await page.keyboard.type('half a sent');
	const {x, y, height} = await box(edge(page));
	await page.mouse.move(x + 4, y + height / 2);
	await page.mouse.down();
	// Towards the inside: a test's pointer, unlike a hand's, is not followed out of the frame that holds it.
	await page.mouse.move(x + 34, y + 200, {steps: 4});
	await page.mouse.move(x + 4 + 120, y + 200, {steps: 8});
	await page.mouse.up();
	await expect.poll(() => widthOf(panelFrame(page))).toBe(520);
	await expect.poll(() => endsBefore(page)).toBe(true);
	await note.press('End');
	await page.keyboard.type('ence');
	await expect.poll(() => textOf(note)).toContain('half a sentence');
	await expect(panel.getByText('Saved')).toBeVisible();

	await page.reload();
	await expect(page.locator('html')).toHaveAttribute('data-kept-ready');
	const again = await openPanel(page, anas, ana.name);
	await expect.poll(() => widthOf(panelFrame(page))).toBe(520);
	await expect.poll(() => endsBefore(page)).toBe(true);
	const later = await firstNote(again);
	await expect.poll(() => textOf(later)).toContain('half a sentence');
});

test('on a right-to-left page the panel stands at the other side, and so does its edge', async ({kept}) => {
	await kept.serve({events: calendar, account: {...robin, locale: 'he'}});
	const page = await openStory(kept);
	await openEvent(page, anas);
	await expect(panelFrame(page)).toBeVisible();
	await expect.poll(async () => (await box(view(page))).x >= 12 + 400).toBe(true);
	expect((await box(panelFrame(page))).x).toBe(12);
	await edge(page).press('ArrowRight');
	await expect(edge(page)).toHaveAttribute('aria-valuenow', '416');
	const [panel, line] = [await box(panelFrame(page)), await box(edge(page))];
	expect(panel.x + panel.width - line.x - line.width).toBeLessThan(4);
});
