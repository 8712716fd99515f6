import {expect, test} from './support/extension.ts';
import {ana, kofi, oneOnOne} from './support/scenario.ts';
import {chipOf, openPanel, openStory, turnWeeks} from './support/story.ts';

/** A fortnightly one, which every rule but "every week" is content with. */
const fortnightly = oneOnOne(ana, 'tue', '14:00', {every: 2, from: -4});
const long = oneOnOne(kofi, 'fri', '15:00', {minutes: 30});

test('a changed rule changes findings, marks and popup', async ({kept}) => {
	const page = await openStory(kept, [fortnightly, long]);
	await openPanel(page, fortnightly, ana.name);
	await page.keyboard.press('Escape');
	await openPanel(page, long, kofi.name);
	await page.keyboard.press('Escape');
	await turnWeeks(page, -2);
	await turnWeeks(page, 1);
	await expect(chipOf(page, long, -1)).toHaveAttribute('data-kept', 'one-on-one');
	await expect(page.locator('[data-kept-ghost]')).toHaveCount(0);

	const options = await kept.openOptions();
	await expect(options.getByText(/With these rules/).locator('..')).not.toContainText('missing');
	await options.getByRole('combobox', {name: 'Regular 1-1'}).selectOption('Every week');
	await expect(options.getByText(/With these rules/).locator('..')).toContainText('1 missing');
	await options.getByRole('spinbutton', {name: 'Shortest regular 1-1'}).fill('45');
	await options.getByRole('spinbutton', {name: 'Shortest regular 1-1'}).blur();
	await expect(options.getByText(/With these rules/).locator('..')).toContainText('short');

	await page.bringToFront();
	await expect(page.getByRole('note', {name: /No 1-1 with Ana/})).toBeVisible();
	await expect(chipOf(page, long, -1)).toHaveAttribute('data-kept', /\bshort\b/);

	const popup = await kept.openPopup();
	await expect(popup.getByText(`${ana.name} · Missing`)).toBeVisible();

	await options.bringToFront();
	await options.getByRole('combobox', {name: `Regular: ${ana.name}`}).selectOption('Every 2 weeks');
	await expect(options.getByText(/With these rules/).locator('..')).not.toContainText('missing');
	await page.bringToFront();
	await expect(page.locator('[data-kept-ghost]')).toHaveCount(0);
});
