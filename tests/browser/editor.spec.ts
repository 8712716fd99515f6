import type {FrameLocator, Locator, Page} from '@playwright/test';
import {expect, notesOf, placeOf, test} from './support/extension.ts';
import type {KeptBrowser} from './support/kept-browser.ts';
import {ana} from './support/scenario.ts';
import {anas, openPanel, openStory} from './support/story.ts';

/** Opens the panel, and goes to the first of its notes. */
async function write(kept: KeptBrowser): Promise<{page: Page; panel: FrameLocator; note: Locator}> {
	const page = await openStory(kept);
	const panel = await openPanel(page, anas, ana.name);
	const note = (await notesOf(panel)).first();
	await note.focus();
	return {page, panel, note};
}

/** Puts what another program copied in at the caret. */
const paste = async (note: Locator, html: string, text: string): Promise<void> => note.evaluate((element, [rich = '', plain = '']) => {
	const clipboardData = new DataTransfer();
	clipboardData.setData('text/html', rich);
	clipboardData.setData('text/plain', plain);
	element.dispatchEvent(new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true}));
}, [html, text]);

test('Markdown becomes what it means as it is typed, and is there as it was after a reload', async ({kept}) => {
	const {page, panel, note} = await write(kept);
	await page.keyboard.type('# Plan\n#tag and **bold**\n- one\n');
	await page.keyboard.press('Tab');
	await page.keyboard.type('[ ] Ask Ana');
	await note.getByRole('checkbox', {name: 'Ask Ana'}).check();
	await expect(note).toBeFocused();
	await expect(panel.getByText('Saved')).toBeVisible();

	await page.reload();
	const again = (await notesOf(await openPanel(page, anas, ana.name))).first();
	await expect(again.getByRole('heading', {name: 'Plan'})).toBeVisible();
	await expect(again.getByText('#tag and bold')).toBeVisible();
	await expect(again.getByText('bold', {exact: true})).toHaveCSS('font-weight', '700');
	await expect(again.getByRole('listitem').filter({hasText: 'one'}).getByRole('checkbox', {name: 'Ask Ana'})).toBeChecked();
});

test('what Google Docs copies keeps its looks and loses its styles, and the page complains of nothing', async ({kept}) => {
	const {page, note} = await write(kept);
	const complaints: string[] = [];
	page.on('console', message => {
		if (/Content Security Policy/.test(message.text())) complaints.push(message.text());
	});
	await paste(note, `<b style="font-weight:normal" id="docs-internal-guid-1"><h2 style="line-height:1.4"><span style="color:#f00;font-weight:400">Plan</span></h2>
		<ul><li role="checkbox" aria-checked="true"><img alt="checked" aria-roledescription="checkbox" src="data:,"><p><span style="font-weight:700">done</span></p></li></ul>
		<p><a href="https://docs.example/1" style="color:#f00">the list</a> <a href="javascript:alert(1)">not this</a></p></b>`, 'Plan');
	await expect(note.getByRole('heading', {name: 'Plan'})).toBeVisible();
	await expect(note.getByRole('checkbox', {name: 'done'})).toBeChecked();
	await expect(note.getByText('done')).toHaveCSS('font-weight', '700');
	await expect(note.getByRole('link')).toHaveAttribute('href', 'https://docs.example/1');
	expect(complaints).toEqual([]);
});

test('by keyboard alone: a link, the tools, and out of a list', async ({kept}) => {
	const {page, panel, note} = await write(kept);
	await page.keyboard.type('the list');
	await page.keyboard.press('Control+A');
	await page.keyboard.press('Control+K');
	await expect(panel.getByRole('textbox', {name: 'Address'})).toBeFocused();
	await page.keyboard.type('docs.example/1');
	await page.keyboard.press('Enter');
	await expect(note).toBeFocused();
	await expect(note.getByRole('link', {name: 'the list'})).toHaveAttribute('href', 'https://docs.example/1');

	await page.keyboard.press('Tab');
	await expect(panel.getByRole('button', {name: 'Bold'})).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('End');
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.press('Enter');
	await expect(panel.getByRole('button', {name: 'Checklist', pressed: true})).toBeFocused();
	await expect(note.getByRole('checkbox', {name: 'the list'})).toBeVisible();

	await page.keyboard.press('Shift+Tab');
	await expect(note).toBeFocused();
	await page.keyboard.press('End');
	await page.keyboard.type('\nsecond');
	await page.keyboard.press('Escape');
	await page.keyboard.press('Tab');
	await expect(note).not.toBeFocused();
	await expect(note.getByRole('listitem')).toHaveCount(2);
});

test('a line that begins with [] becomes a promise', async ({kept}) => {
	const {page, panel, note} = await write(kept);
	await page.keyboard.type('[] Send the list\nand on');
	await expect((await placeOf(panel, 'Talk')).getByRole('checkbox', {name: /Send the list/})).toBeVisible();
	await expect(note).not.toContainText('Send the list');
	await expect(note).toContainText('and on');
});
