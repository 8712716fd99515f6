import type {FrameLocator, Page} from '@playwright/test';
import {expect, notesOf, placeOf, test} from './support/extension.ts';
import {ana} from './support/scenario.ts';
import {anas, chipOf, openPanel, openStory, turnWeeks} from './support/story.ts';

/** Adds a line in one of the panel's fields. */
async function add(panel: FrameLocator, field: string, text: string): Promise<void> {
	await panel.getByRole('textbox', {name: field}).fill(text);
	await panel.getByRole('textbox', {name: field}).press('Enter');
}

/** What is in the clipboard, as rich and as plain text. */
async function clipboardOf(page: Page): Promise<{html: string; text: string}> {
	await page.context().grantPermissions(['clipboard-read'], {origin: 'https://calendar.google.com'});
	return page.evaluate(async () => {
		const [item] = await navigator.clipboard.read();
		const read = async (type: string): Promise<string> => (await item?.getType(type))?.text() ?? '';
		return {html: await read('text/html'), text: await read('text/plain')};
	});
}

test('what is prepared fills by itself, and a question and what waits are taken into the talk with a press each', async ({kept}) => {
	const page = await openStory(kept);
	await turnWeeks(page, 1);
	const panel = await openPanel(page, anas, ana.name, 1);
	const prepare = await placeOf(panel, 'Prepare');
	await expect(prepare.getByText('Nothing was written before this one.')).toBeVisible();
	await add(panel, `Next time with ${ana.name}`, 'The conference in Lisbon');
	await prepare.getByRole('button', {name: 'Take “The conference in Lisbon” into this talk'}).click();
	const asked = await prepare.getByRole('region', {name: 'A question to ask'}).getByText(/\?$/).textContent() ?? '';
	await prepare.getByRole('button', {name: 'Put it into the talk'}).click();
	await expect(prepare.getByText('It is in the talk.')).toBeVisible();

	const raise = (await placeOf(panel, 'Talk')).getByRole('region', {name: 'For this talk'});
	await expect(raise.getByRole('listitem')).toHaveCount(2);
	await expect(raise.getByRole('checkbox', {name: asked})).toBeVisible();
	await raise.getByRole('checkbox', {name: 'The conference in Lisbon'}).check();
	await expect(panel.getByText('Saved')).toBeVisible();

	// Another one is another one, and stays so.
	const questions = (await placeOf(panel, 'Prepare')).getByRole('region', {name: 'A question to ask'});
	await questions.getByRole('button', {name: 'Another one'}).click();
	await expect(questions.getByText(asked)).toHaveCount(0);
});

test('what waits survives a 1-1 that is skipped, and what is not raised waits again once the talk is closed', async ({kept}) => {
	const page = await openStory(kept);
	const panel = await openPanel(page, anas, ana.name);
	await placeOf(panel, 'Prepare');
	for (const text of ['Raise me', 'Not this time']) {
		await add(panel, `Next time with ${ana.name}`, text);
	}

	await panel.getByRole('button', {name: 'Take all 2 into this talk'}).click();
	const talk = await placeOf(panel, 'Talk');
	await talk.getByRole('checkbox', {name: 'Raise me'}).check();
	await add(panel, 'Add a promise', 'Send the list');
	await talk.getByRole('button', {name: 'Close the talk'}).click();
	const closing = talk.getByRole('region', {name: 'After the talk'});
	await expect(closing.getByText('1 promise made here')).toBeVisible();
	await expect(closing.getByText('1 thing not raised, waiting for the next one')).toBeVisible();
	await closing.getByRole('radio', {name: 'No, it didn’t happen'}).check();
	await expect(panel.getByText('Saved')).toBeVisible();

	await page.keyboard.press('Escape');
	await page.keyboard.press('Escape');
	await turnWeeks(page, 2);
	const later = await openPanel(page, anas, ana.name, 2);
	const waiting = (await placeOf(later, 'Prepare')).getByRole('region', {name: 'Waiting to be raised'});
	await expect(waiting.getByText('Not this time')).toBeVisible();
	await expect(waiting.getByText('Raise me')).toHaveCount(0);
	await expect((await placeOf(later, 'Prepare')).getByRole('region', {name: 'Open promises'}).getByRole('checkbox', {name: 'Send the list'})).toBeVisible();
});

test('only what may be shared is copied, as rich text and as Markdown', async ({kept}) => {
	const page = await openStory(kept);
	const panel = await openPanel(page, anas, ana.name);
	const notes = await notesOf(panel);
	await notes.nth(0).fill('**Secret** worry');
	await notes.nth(1).fill('Plan for <spring>');
	await panel.getByRole('button', {name: 'Copy what may be shared'}).click();
	await expect(panel.getByText(/^Nothing may be shared yet/)).toBeVisible();

	await panel.getByRole('switch', {name: 'May be shared: What is on my mind'}).click();
	await panel.getByRole('button', {name: 'Copy what may be shared'}).click();
	await expect(panel.getByText('Copied: only the sections that may be shared.')).toBeVisible();
	const {html, text} = await clipboardOf(page);
	expect(text).toContain('Plan for <spring>');
	expect(html).toContain('Plan for &lt;spring&gt;');
	expect(`${text}${html}`).not.toContain('worry');
});

test('by keyboard alone: from place to place, the keys, a blurred screen, a checklist in another order, a promise out of a line, the talk closed', async ({kept}) => {
	const page = await openStory(kept);
	await turnWeeks(page, 1);
	const panel = await openPanel(page, anas, ana.name, 1);
	await panel.getByRole('tab', {name: /^Prepare/}).focus();
	await page.keyboard.press('ArrowRight');
	await expect(panel.getByRole('tab', {name: /^Talk/})).toBeFocused();
	await page.keyboard.press('1');
	await expect(panel.getByRole('tab', {name: /^Prepare/})).toBeFocused();
	await page.keyboard.press('?');
	await expect(panel.getByRole('dialog', {name: 'Keys'})).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(panel.getByRole('dialog')).toHaveCount(0);
	await page.keyboard.press('b');
	await expect(panel.getByRole('button', {name: 'Show what is private', pressed: true})).toBeVisible();
	await page.keyboard.press('b');

	await page.keyboard.press('n');
	await expect(panel.getByRole('textbox', {name: /^Next time with/})).toBeFocused();
	await page.keyboard.type('Typed 1, 2 and b');
	await page.keyboard.press('Enter');
	await expect(panel.getByText('Typed 1, 2 and b')).toBeVisible();

	await panel.getByRole('button', {name: 'Change the list'}).press('Enter');
	const first = panel.getByRole('textbox', {name: 'Step 1'});
	const words = `${await first.inputValue()}, aloud`;
	// A row that moves loses the keyboard for a moment, and takes along what was typed in it.
	await first.fill(words);
	await first.press('Alt+ArrowDown');
	await expect(panel.getByRole('textbox', {name: 'Step 2'})).toHaveValue(words);
	await expect(panel.getByRole('textbox', {name: 'Step 2'})).toBeFocused();
	await panel.getByRole('button', {name: 'Done'}).press('Enter');
	await expect(panel.getByRole('region', {name: 'Checklist'}).getByRole('checkbox').nth(1)).toHaveAccessibleName(words);

	// A field that is taken away is left once more; what was given up stays given up.
	await panel.getByRole('button', {name: 'Change “Typed 1, 2 and b”'}).press('Enter');
	await page.keyboard.type('!');
	await page.keyboard.press('Escape');
	await expect(panel.getByRole('button', {name: 'Change “Typed 1, 2 and b”'})).toBeFocused();

	await page.keyboard.press('Alt+Shift+Digit2');
	const note = (await notesOf(panel)).first();
	await note.focus();
	await page.keyboard.type('[] Ask for the slides');
	await page.keyboard.press('Control+Enter');
	await expect(panel.getByRole('region', {name: 'Promises'}).getByRole('checkbox', {name: 'Ask for the slides'})).toBeVisible();
	await note.focus();
	await page.keyboard.press('Alt+Shift+KeyE');
	await expect(panel.getByText(/^Closed /).locator('..')).toBeFocused();
});

test('how much is prepared is said on the event, and another template has another list', async ({kept}) => {
	const page = await openStory(kept);
	await turnWeeks(page, 1);
	const panel = await openPanel(page, anas, ana.name, 1);
	const prepare = await placeOf(panel, 'Prepare');
	const list = prepare.getByRole('region', {name: 'Checklist'});
	const first = await list.getByRole('checkbox').count();
	await list.getByRole('checkbox').first().check();
	await expect(chipOf(page, anas, 1)).toHaveAttribute('data-kept-label', /1 of 5 prepared/);
	await list.getByRole('combobox', {name: 'Template'}).selectOption('1-1 with a peer');
	await expect(list.getByRole('checkbox')).not.toHaveCount(first);
	for (const box of await list.getByRole('checkbox').all()) {
		await box.check();
	}

	await expect(chipOf(page, anas, 1)).toHaveAttribute('data-kept', /\bprepared\b/);
});
