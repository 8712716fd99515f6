import {expect, test} from './support/extension.ts';
import {ana} from './support/scenario.ts';
import {anas, openPanel, openStory} from './support/story.ts';

test('a message about a move is written, kept from the page, and copied', async ({kept}) => {
	const page = await openStory(kept);
	const panel = await openPanel(page, anas, ana.name);
	await panel.getByRole('button', {name: 'Tell Ana about the move'}).click();
	const message = panel.getByRole('textbox', {name: 'The message'});
	await expect(message).toHaveValue(/^Hi Ana, .*Tue .*14:00.*Wed .*09:30/);
	await panel.getByRole('textbox', {name: 'Why it had to move, if you like'}).fill('A customer in Lisbon needs me');
	await expect(message).toHaveValue(/\. A customer in Lisbon needs me\. /);
	await panel.getByRole('button', {name: 'Copy', exact: true}).click();
	await expect(panel.getByRole('status').filter({hasText: 'Copied.'})).toBeVisible();
	expect(await page.content()).not.toContain('Lisbon');

	// Only a test has to see what was put there; the panel put it there without being allowed to look.
	await kept.context.grantPermissions(['clipboard-read']);
	const options = await kept.openOptions();
	expect(await options.evaluate(async () => navigator.clipboard.readText())).toMatch(/A customer in Lisbon needs me\./);
});
