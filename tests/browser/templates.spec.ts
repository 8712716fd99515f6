import {readFile} from 'node:fs/promises';
import type {Locator, Page} from '@playwright/test';
import {expect, notesOf, placeOf, test} from './support/extension.ts';
import type {KeptBrowser} from './support/kept-browser.ts';
import {ana, oneOnOne} from './support/scenario.ts';
import {openPanel, openStory, turnWeeks} from './support/story.ts';

/** Held next week, too, so that there is one that is not over. */
const anas = oneOnOne(ana, 'tue', '14:00');

async function openTemplates(kept: KeptBrowser): Promise<Page> {
	const page = await kept.context.newPage();
	await page.goto(`chrome-extension://${kept.id}/templates.html`);
	return page;
}

/** Makes an own template of the built-in regular one, called so. */
async function makeOwn(page: Page, name: string): Promise<void> {
	await page.getByRole('list', {name: 'Regular 1-1s: Comes with Kept'}).getByRole('button').first().click();
	await page.getByRole('button', {name: 'Duplicate and change'}).click();
	await page.getByRole('textbox', {name: 'Name', exact: true}).fill(name);
	await untilSaved(page, name);
}

async function untilSaved(page: Page, name: string): Promise<void> {
	await expect(page.getByRole('heading', {level: 2, name})).toBeVisible();
	await expect(page.getByText('Saved', {exact: true})).toBeVisible();
}

/** Titles of the sections, in their order. */
const sections = (page: Page): Locator => page.getByRole('list', {name: 'Sections'}).getByRole('textbox', {name: 'Title'});
const titles = (page: Page): Promise<string[]> => sections(page).evaluateAll(fields => fields.map(field => (field as HTMLInputElement).value));

async function addSection(page: Page, title: string): Promise<void> {
	await page.getByRole('textbox', {name: 'Add a section'}).fill(title);
	await page.getByRole('textbox', {name: 'Add a section'}).press('Enter');
}

test('a template of one’s own is what the next 1-1 with somebody begins with, and what was written keeps its title', async ({kept}) => {
	const calendar = await openStory(kept, [anas]);
	await turnWeeks(calendar, 1);
	const panel = await openPanel(calendar, anas, ana.name, 1);

	const page = await openTemplates(kept);
	await makeOwn(page, 'Walk');
	await addSection(page, 'On the bench');
	await page.getByLabel('Use for one person').selectOption(ana.name);
	await page.getByRole('button', {name: 'Use', exact: true}).click();
	await expect(page.getByText(`Saved for ${ana.name}.`)).toBeVisible();

	await calendar.bringToFront();
	const notes = await notesOf(panel);
	await notes.and(panel.getByRole('textbox', {name: 'On the bench'})).fill('She sings');
	await expect(panel.getByText('Saved', {exact: true})).toBeVisible();

	await page.bringToFront();
	await page.getByRole('button', {name: 'Remove: On the bench'}).click();
	await expect(page.getByText('“On the bench” was removed.')).toBeVisible();
	await expect.poll(() => titles(page)).not.toContain('On the bench');
	await untilSaved(page, 'Walk');

	await calendar.bringToFront();
	await calendar.reload();
	const again = await openPanel(calendar, anas, ana.name, 1);
	await expect((await notesOf(again)).and(again.getByRole('textbox', {name: 'On the bench'}))).toHaveText('She sings');
});

test('rows go elsewhere by keys and by mouse, and stay there', async ({kept}) => {
	const page = await openTemplates(kept);
	await makeOwn(page, 'Walk');
	const before = await titles(page);
	await sections(page).first().focus();
	await page.keyboard.press('Alt+ArrowDown');
	await expect.poll(() => titles(page)).toEqual([before[1], before[0], ...before.slice(2)]);
	await expect(sections(page).nth(1)).toBeFocused();

	const rows = page.getByRole('list', {name: 'Sections'}).locator('> li');
	await rows.nth(1).getByTitle('Drag to another place').first().dragTo(rows.first());
	await expect.poll(() => titles(page)).toEqual(before);
	await sections(page).last().focus();
	await page.keyboard.press('Alt+ArrowUp');
	await untilSaved(page, 'Walk');
	const after = await titles(page);
	await page.reload();
	await expect.poll(() => titles(page)).toEqual(after);
});

test('what two tabs write in one template is all kept', async ({kept}) => {
	const [one, other] = [await openTemplates(kept), await openTemplates(kept)];
	await makeOwn(one, 'Walk');
	await other.bringToFront();
	await other.getByRole('list', {name: 'Regular 1-1s: Your own'}).getByRole('button', {name: 'Walk'}).click();
	// Both type before either is told of the other.
	await Promise.all([one, other].map((page, index) => page.getByRole('textbox', {name: 'Name', exact: true}).fill(['Stroll', 'Run'][index] ?? '')));
	const told = (page: Page): Locator => page.getByRole('button', {name: 'Keep the other one as a copy'});
	await expect.poll(async () => await told(one).count() + await told(other).count()).toBe(1);
	const later = await told(one).isVisible() ? one : other;
	await told(later).click();
	const own = later.getByRole('list', {name: 'Regular 1-1s: Your own'}).getByRole('button');
	// Whichever came later holds; they stand in the order of their names.
	await expect(own).toHaveCount(2);
	expect([['Run', 'Stroll, from the other tab'], ['Run, from the other tab', 'Stroll']]).toContainEqual(await own.allTextContents());
});

test('a template goes to a colleague as a file, and comes back from one', async ({kept}) => {
	const page = await openTemplates(kept);
	await makeOwn(page, 'Walk');
	const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', {name: 'Export this one…'}).click()]);
	expect(download.suggestedFilename()).toBe('kept-template-walk.json');
	const file = await readFile(await download.path());
	await page.getByRole('button', {name: 'Delete'}).click();
	await expect(page.getByText('“Walk” was deleted.')).toBeVisible();
	await page.getByRole('button', {name: 'Undo'}).click();
	await expect(page.getByRole('textbox', {name: 'Name', exact: true})).toHaveValue('Walk');
	await page.getByRole('button', {name: 'Delete'}).click();
	await expect(page.getByRole('list', {name: 'Regular 1-1s: Your own'})).toBeHidden();

	const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', {name: 'Import…'}).click()]);
	await chooser.setFiles({name: 'walk.json', mimeType: 'application/json', buffer: file});
	await expect(page.getByRole('group', {name: 'This file adds 1 template:'})).toContainText('Walk');
	await page.getByRole('button', {name: 'Add them'}).click();
	await expect(page.getByRole('textbox', {name: 'Name', exact: true})).toHaveValue('Walk');
});

test('somebody archived is expected nothing of, and is brought back in the options', async ({kept}) => {
	const calendar = await openStory(kept, [anas]);
	const panel = await openPanel(calendar, anas, ana.name);
	const about = await placeOf(panel, 'About');
	await about.getByRole('textbox', {name: 'Pronouns'}).fill('she/her');
	await about.getByRole('textbox', {name: 'Pronouns'}).press('Tab');
	await expect(about.getByText('Saved.')).toBeVisible();
	await about.getByRole('button', {name: 'Archive', exact: true}).click();
	await expect(about.getByText(`${ana.name} is archived.`)).toBeVisible();

	const options = await kept.openOptions();
	await options.getByRole('button', {name: `Bring back: ${ana.name}`}).click();
	await expect(options.getByText(`${ana.name} is back.`)).toBeVisible();
	await calendar.bringToFront();
	await expect(about.getByText(/^Archived since/)).toBeHidden();
	await expect(about.getByRole('textbox', {name: 'Pronouns'})).toHaveValue('she/her');
	const [page] = await Promise.all([kept.context.waitForEvent('page'), about.getByRole('button', {name: 'Change in options: Cadence'}).click()]);
	await expect(page.getByRole('button', {name: `Details: ${ana.name}`, expanded: true})).toBeFocused();
});
