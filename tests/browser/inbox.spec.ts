import type {Page} from '@playwright/test';
import {chooseInMenu, enterAfterKeyword, hasMenuEntry, suggestionsFor} from './support/browser-entries.ts';
import {expect, test} from './support/extension.ts';
import type {KeptBrowser} from './support/kept-browser.ts';
import {keptData} from './support/kept-data.ts';
import {anas, meis, openStory, turnWeeks} from './support/story.ts';

/** Next week is looked at, so that there is a next 1-1 on every day of this one; the titles say who they are with. */
async function knowAnaAndMei(kept: KeptBrowser): Promise<void> {
	await turnWeeks(await openStory(kept, [anas, meis]), 1);
}

const nameField = (popup: Page) => popup.getByRole('combobox', {name: 'Next time with …'});
const textField = (popup: Page) => popup.getByRole('textbox', {name: 'What to raise'});
const nextList = (popup: Page) => popup.getByRole('region', {name: 'Next 1-1s'});

test('by keyboard alone: a name, a text, Enter; and it is taken back and added again', async ({kept}) => {
	await knowAnaAndMei(kept);
	const popup = await kept.openPopup();
	await expect(nameField(popup)).toBeVisible();
	await popup.keyboard.press('Tab');
	await expect(nameField(popup)).toBeFocused();
	await popup.keyboard.type('an');
	await expect(popup.getByRole('option', {name: 'Ana'})).toHaveAttribute('aria-selected', 'true');
	await popup.keyboard.press('Enter');
	await expect(nameField(popup)).toHaveValue('Ana');
	await expect(textField(popup)).toBeFocused();
	await popup.keyboard.type('Ask about the trip');
	await popup.keyboard.press('Enter');
	await expect(popup.getByText('Waits for the next 1-1 with Ana')).toBeVisible();
	await expect(nextList(popup).getByRole('link', {name: /Ana.*1 waiting/})).toHaveCount(1);

	await popup.keyboard.press('Tab');
	await expect(popup.getByRole('button', {name: 'Undo'})).toBeFocused();
	await popup.keyboard.press('Enter');
	await expect(textField(popup)).toHaveValue('Ask about the trip');
	await expect(nextList(popup).getByText('1 waiting')).toHaveCount(0);
	await expect(textField(popup)).toBeFocused();
	await popup.keyboard.press('Enter');
	await expect(nextList(popup).getByText('1 waiting')).toBeVisible();

	const {inbox, people} = await keptData(kept);
	const person = people.find(({name}) => name === 'Ana')?.id;
	expect(inbox.filter(({deletedAt}) => deletedAt === null)).toMatchObject([{person, text: 'Ask about the trip', from: 'popup', taken: null, doneAt: null}]);
});

test('what was not added is there when the popup is opened again, whatever was stopped meanwhile', async ({kept}) => {
	await knowAnaAndMei(kept);
	const popup = await kept.openPopup();
	await nameField(popup).fill('mei');
	await nameField(popup).press('Enter');
	await textField(popup).pressSequentially('Half a thou');
	await popup.close();
	await kept.stopWorker();

	const again = await kept.openPopup();
	await expect(textField(again)).toHaveValue('Half a thou');
	await expect(nameField(again)).toHaveValue('Mei');
	await expect(again.getByText('Not added yet.')).toBeVisible();
	await expect(textField(again)).toBeFocused();
	expect((await keptData(kept)).inbox).toEqual([]);
});

test('the address bar suggests people, adds for the first one, and the popup takes it back', async ({kept}) => {
	await knowAnaAndMei(kept);
	expect((await suggestionsFor(kept, 'me')).first).toContain('Mei');
	expect((await suggestionsFor(kept, 'zoe <&')).others).toEqual([]);
	expect(await enterAfterKeyword(kept, 'ana ask about the trip')).toBe('✓');

	const popup = await kept.openPopup();
	await expect(popup.getByText('Waits for the next 1-1 with Ana')).toBeVisible();
	await expect(popup.getByText('ask about the trip')).toBeVisible();
	await popup.getByRole('button', {name: 'Undo'}).click();
	await expect(textField(popup)).toHaveValue('ask about the trip');
	const {inbox} = await keptData(kept);
	expect(inbox.map(({from, deletedAt}) => [from, deletedAt === null])).toEqual([['omnibox', false]]);
});

test('what names nobody opens the popup’s page with the words in it, to choose whom it is for', async ({kept}) => {
	await knowAnaAndMei(kept);
	const [page] = await Promise.all([kept.context.waitForEvent('page'), enterAfterKeyword(kept, 'zoe ask about the trip')]);
	await expect(textField(page)).toHaveValue('zoe ask about the trip');
	await expect(nameField(page)).toBeFocused();
	expect(page.url()).not.toContain('trip');
	await page.keyboard.type('mei');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Enter');
	await expect(page.getByText('Waits for the next 1-1 with Mei')).toBeVisible();
});

test('the menu on selected text names whoever is known, is still there after the worker was stopped, and keeps what was selected', async ({kept}) => {
	await knowAnaAndMei(kept);
	const {people} = await keptData(kept);
	const id = people.find(({name}) => name === 'Mei')?.id ?? '';
	await expect.poll(() => hasMenuEntry(kept, `next-time:${id}`)).toBe(true);
	await kept.stopWorker();
	await kept.openPopup();
	expect(await hasMenuEntry(kept, `next-time:${id}`)).toBe(true);
	expect(await hasMenuEntry(kept, 'next-time:')).toBe(true);

	await chooseInMenu(kept, `next-time:${id}`, ' Launch\n  plan ');
	await expect.poll(async () => (await keptData(kept)).inbox).toMatchObject([{person: id, text: 'Launch plan', from: 'selection'}]);

	const [page] = await Promise.all([kept.context.waitForEvent('page'), chooseInMenu(kept, 'next-time:', 'Budget')]);
	await expect(textField(page)).toHaveValue('Budget');
});
