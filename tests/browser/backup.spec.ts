import {readFile} from 'node:fs/promises';
import type {Page} from '@playwright/test';
import {expect, notesOf, placeOf, test} from './support/extension.ts';
import {ana} from './support/scenario.ts';
import {anas, openPanel, openStory} from './support/story.ts';

/** What an export holds, but for the moment it was made. */
async function exported(options: Page): Promise<{file: string; content: unknown}> {
	const [download] = await Promise.all([options.waitForEvent('download'), options.getByRole('button', {name: 'Export…'}).click()]);
	const file = await download.path();
	const content = JSON.parse(await readFile(file, 'utf8')) as {exportedAt: string};
	return {file, content: {...content, exportedAt: ''}};
}

test('export, erase everything, import: identical', async ({kept}) => {
	const page = await openStory(kept);
	const panel = await openPanel(page, anas, ana.name);
	await (await notesOf(panel)).first().fill('Worth keeping');
	await (await placeOf(panel, 'Prepare')).getByRole('checkbox').first().check();
	await expect(panel.getByText('Saved')).toBeVisible();
	await page.close();

	const options = await kept.openOptions();
	const before = await exported(options);
	expect(JSON.stringify(before.content)).toContain('Worth keeping');
	await options.getByRole('button', {name: 'Erase everything…'}).click();
	await options.getByRole('button', {name: 'Yes, erase everything'}).click();
	await expect(options.getByText('Everything was erased.')).toBeVisible();
	await expect(options.getByText(/Everybody you hold 1-1s with will be listed here/)).toBeVisible();
	expect(JSON.stringify((await exported(options)).content)).not.toContain('Worth keeping');

	const [chooser] = await Promise.all([options.waitForEvent('filechooser'), options.getByRole('button', {name: 'Import…'}).click()]);
	await chooser.setFiles({name: 'kept.json', mimeType: 'application/json', buffer: await readFile(before.file)});
	await options.getByRole('button', {name: 'Replace everything with this file'}).click();
	await expect(options.getByText('Imported.')).toBeVisible();
	expect((await exported(options)).content).toEqual(before.content);
});

test('erasing can be undone, and a broken file changes nothing', async ({kept}) => {
	const page = await openStory(kept);
	await openPanel(page, anas, ana.name);
	await page.close();
	const options = await kept.openOptions();
	const before = await exported(options);
	await options.getByRole('button', {name: 'Erase everything…'}).click();
	await options.getByRole('button', {name: 'Yes, erase everything'}).click();
	await options.getByRole('button', {name: 'Undo'}).click();
	await expect(options.getByText('Undone.')).toBeVisible();
	expect((await exported(options)).content).toEqual(before.content);

	const [chooser] = await Promise.all([options.waitForEvent('filechooser'), options.getByRole('button', {name: 'Import…'}).click()]);
	await chooser.setFiles({name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from('{"format": "kept-backup", "version": 1, "tables": {}')});
	await expect(options.getByRole('alert')).toBeVisible();
	expect((await exported(options)).content).toEqual(before.content);
});
