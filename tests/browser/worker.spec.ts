import {expect, test} from './support/extension.ts';
import {ana} from './support/scenario.ts';
import {anas, openPanel, openStory} from './support/story.ts';

test('the worker stopped in the middle of typing: nothing is lost', async ({kept}) => {
	const page = await openStory(kept);
	const panel = await openPanel(page, anas, ana.name);
	const note = panel.getByRole('region', {name: 'Talk'}).getByRole('textbox').first();
	await note.click();
	let text = '';
	for (const words of ['first words, ', 'then more, ', 'and the last']) {
		await page.keyboard.type(words);
		text += words;
		await kept.stopWorker();
	}

	await expect(note).toHaveValue(text);
	await expect(panel.getByText('Saved')).toBeVisible();
	await kept.reopen();
	const later = await openStory(kept);
	const again = await openPanel(later, anas, ana.name);
	await expect(again.getByRole('region', {name: 'Talk'}).getByRole('textbox').first()).toHaveValue(text);
});

test('the browser closed right after the last key loses at most the last half second', async ({kept}) => {
	const page = await openStory(kept);
	const panel = await openPanel(page, anas, ana.name);
	const note = panel.getByRole('region', {name: 'Talk'}).getByRole('textbox').first();
	await note.fill('long since written');
	await expect(panel.getByText('Saved')).toBeVisible();
	await note.press('End');
	await page.keyboard.type(' and a bit');
	await kept.reopen();
	const later = await openStory(kept);
	const again = await openPanel(later, anas, ana.name);
	await expect(again.getByRole('region', {name: 'Talk'}).getByRole('textbox').first()).toHaveValue(/^long since written/);
});

test('two tabs writing the same note both survive', async ({kept}) => {
	const one = await openStory(kept);
	const two = await openStory(kept);
	const first = (await openPanel(one, anas, ana.name)).getByRole('region', {name: 'Talk'}).getByRole('textbox').first();
	const second = (await openPanel(two, anas, ana.name)).getByRole('region', {name: 'Talk'}).getByRole('textbox').first();
	await Promise.all([first.fill('from the first tab'), second.fill('from the second tab')]);
	for (const note of [first, second]) {
		await expect(note).toHaveValue(/from the first tab/);
		await expect(note).toHaveValue(/from the second tab/);
	}
});
