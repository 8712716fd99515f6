import {expect, test} from './support/extension.ts';
import {ana, kofi, oneOnOne} from './support/scenario.ts';
import {chipOf, openEvent, openPanel, openStory, planning, turnWeeks} from './support/story.ts';

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
	await expect(page.getByRole('button', {name: /No 1-1 with Ana/})).toBeVisible();
	await expect(chipOf(page, long, -1)).toHaveAttribute('data-kept', /\bshort\b/);

	const popup = await kept.openPopup();
	await expect(popup.getByText(`${ana.name} · Missing`)).toBeVisible();

	await options.bringToFront();
	await options.getByRole('combobox', {name: `Regular: ${ana.name}`}).selectOption('Every 2 weeks');
	await expect(options.getByText(/With these rules/).locator('..')).not.toContainText('missing');
	await page.bringToFront();
	await expect(page.locator('[data-kept-ghost]')).toHaveCount(0);
});

test('a preset shows what it would change before it holds, and is taken back', async ({kept}) => {
	const page = await openStory(kept, [fortnightly]);
	await openPanel(page, fortnightly, ana.name);
	await page.keyboard.press('Escape');
	await turnWeeks(page, -2);
	await turnWeeks(page, 1);

	const options = await kept.openOptions();
	await options.getByRole('radio', {name: /^Classic/}).check();
	const trial = options.getByRole('region', {name: /would change$/});
	await expect(trial.getByText('Regular 1-1: As scheduled → Every week')).toBeVisible();
	await expect(trial.getByText(/With these rules:.*1 missing/)).toBeVisible();
	await expect(options.getByRole('combobox', {name: 'Regular 1-1'})).toHaveValue('as-scheduled');

	await trial.getByRole('button', {name: 'Use these rules'}).click();
	await expect(options.getByRole('combobox', {name: 'Regular 1-1'})).toHaveValue('1');
	await expect(options.getByText(/With these rules/).locator('..')).toContainText('1 missing');
	await options.getByRole('button', {name: 'Undo'}).click();
	await expect(options.getByRole('combobox', {name: 'Regular 1-1'})).toHaveValue('as-scheduled');
});

test('a busy time stretches what is expected, and ends when its owner says so', async ({kept}) => {
	const page = await openStory(kept, [fortnightly]);
	await openPanel(page, fortnightly, ana.name);
	await page.keyboard.press('Escape');
	await turnWeeks(page, -2);
	await turnWeeks(page, 1);

	const options = await kept.openOptions();
	await options.getByRole('combobox', {name: 'Regular 1-1'}).selectOption('Every week');
	await expect(options.getByText(/With these rules/)).toContainText('1 missing');
	await options.getByRole('combobox', {name: 'How much'}).selectOption({label: '×2: two weeks become four'});
	await options.getByRole('button', {name: 'Stretch every cadence'}).click();
	await expect(options.getByText(/^Every cadence is stretched ×2\. It ends by itself on/)).toBeVisible();
	await options.getByRole('button', {name: 'End now'}).click();
	await expect(options.getByRole('button', {name: 'Stretch every cadence'})).toBeVisible();
	await expect(options.getByText(/With these rules/)).toContainText('1 missing');
});

test('every event that was seen says why it is or is not a 1-1, and takes a correction', async ({kept}) => {
	const page = await openStory(kept, [long, planning]);
	await openPanel(page, long, kofi.name);
	await page.keyboard.press('Escape');
	await openEvent(page, planning);
	await expect(page.getByRole('dialog').getByText('3 guests')).toBeVisible();
	// Its guests are learned once its mark, which its title alone had given it, is gone.
	await expect(chipOf(page, planning)).not.toHaveAttribute('data-kept', /./);
	await page.keyboard.press('Escape');

	const options = await kept.openOptions();
	const events = options.getByRole('region', {name: 'Why (not) a 1-1?'});
	await events.getByRole('searchbox', {name: 'Part of a title'}).fill('TOOLING');
	await events.getByRole('searchbox', {name: 'Part of a title'}).press('Enter');
	await expect(events.getByText('1 event', {exact: true})).toBeVisible();
	await events.getByText('Not a 1-1').click();
	await expect(events.getByText('2 people besides you')).toBeVisible();
	await events.getByRole('button', {name: 'It is a 1-1 with …'}).click();
	await events.getByRole('combobox', {name: 'Person'}).selectOption(kofi.name);
	await events.getByRole('button', {name: 'Yes, a 1-1'}).click();
	await expect(events.getByText(`A 1-1 with ${kofi.name}`)).toBeVisible();
	await expect(chipOf(page, planning)).toHaveAttribute('data-kept', /one-on-one/);
	await options.getByRole('button', {name: 'Undo'}).click();
	await expect(events.getByText('Not a 1-1').first()).toBeVisible();
	await expect(chipOf(page, planning)).not.toHaveAttribute('data-kept', /one-on-one/);
});
