import {expect, notesOf, test} from './support/extension.ts';
import {ana} from './support/scenario.ts';
import {anas, openPanel, openStory} from './support/story.ts';

/** Every key Calendar acts on, typed one by one. */
const shortcuts = [...'cetgjknprs/q?dwmyax', 'Backspace', 'Delete'];

test('no key typed into the notes reaches the page, and the bubble stays open', async ({kept}) => {
	const page = await openStory(kept);
	const panel = await openPanel(page, anas, ana.name);
	const notes = (await notesOf(panel));
	const seenBefore = await page.evaluate(() => [window.standIn.keys.length, window.standIn.actions.length]);
	const count = await notes.count();
	for (let index = 0; index < count; index++) {
		await notes.nth(index).click();
		for (const key of shortcuts) {
			await page.keyboard.press(key);
		}

		await expect(notes.nth(index)).toHaveText('cetgjknprs/q?dwmya');
	}

	expect(await page.evaluate(() => [window.standIn.keys.length, window.standIn.actions.length])).toEqual(seenBefore);
	await expect(page.getByRole('dialog').getByRole('heading', {name: anas.title})).toBeVisible();
});
