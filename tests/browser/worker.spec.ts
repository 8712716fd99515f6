import {expect, notesOf, test} from './support/extension.ts';
import {ana} from './support/scenario.ts';
import {anas, openPanel, openStory} from './support/story.ts';

test('the worker stopped in the middle of typing: nothing is lost', async ({kept}) => {
	const page = await openStory(kept);
	const panel = await openPanel(page, anas, ana.name);
	const note = (await notesOf(panel)).first();
	await note.click();
	let text = '';
	for (const words of ['first words, ', 'then more, ', 'and the last']) {
		await page.keyboard.type(words);
		text += words;
		await kept.stopWorker();
	}

	await expect(note).toHaveText(text);
	await expect(panel.getByText('Saved')).toBeVisible();
	await kept.reopen();
	const later = await openStory(kept);
	const again = await openPanel(later, anas, ana.name);
	await expect((await notesOf(again)).first()).toHaveText(text);
});

test('the browser closed right after the last key loses at most the last half second', async ({kept}) => {
	const page = await openStory(kept);
	const panel = await openPanel(page, anas, ana.name);
	const note = (await notesOf(panel)).first();
	await note.fill('long since written');
	await expect(panel.getByText('Saved')).toBeVisible();
	await note.press('End');
	await page.keyboard.type(' and a bit');
	await kept.reopen();
	const later = await openStory(kept);
	const again = await openPanel(later, anas, ana.name);
	await expect((await notesOf(again)).first()).toHaveText(/^long since written/);
});

test('two tabs writing the same note both survive', async ({kept}) => {
	const one = await openStory(kept);
	const two = await openStory(kept);
	// A tab is used while it is in front, as its person does.
	await one.bringToFront();
	const first = (await notesOf(await openPanel(one, anas, ana.name))).first();
	await two.bringToFront();
	const second = (await notesOf(await openPanel(two, anas, ana.name))).first();
	await second.fill('from the second tab');
	await one.bringToFront();
	// Added, not put in place of what is there: the other tab's words may have come already.
	await first.press('End');
	await one.keyboard.type('from the first tab');
	for (const note of [first, second]) {
		await expect(note).toHaveText(/from the first tab/);
		await expect(note).toHaveText(/from the second tab/);
	}
});
