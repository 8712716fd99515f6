import {expect, notesOf, panelFrame, placeOf, test} from './support/extension.ts';
import {encodeEventId} from '../stand-in/event-id.ts';
import {ana, idOf, kofi, robin} from './support/scenario.ts';
import {anas, calendar, chipOf, kofis, openEvent, openPanel, openStory, planning, turnWeeks} from './support/story.ts';

test('opening a 1-1 opens its panel; an ordinary meeting opens none', async ({kept}) => {
	const page = await openStory(kept);
	await openEvent(page, planning);
	await expect(page.getByRole('dialog').getByText('3 guests')).toBeVisible();
	await expect(chipOf(page, planning)).not.toHaveAttribute('data-kept');
	await expect(panelFrame(page)).toBeHidden();
	await page.keyboard.press('Escape');
	const panel = await openPanel(page, anas, ana.name);
	await expect(panel.getByText(/Moved from Tue .*14:00 to Wed .*09:30/)).toBeVisible();
	await expect(panel.getByText('09:30–10:00 · 30 min')).toBeVisible();
});

test('what is ticked and typed is there after the browser was closed, and what is unfinished comes along', async ({kept}) => {
	const page = await openStory(kept);
	const panel = await openPanel(page, anas, ana.name);
	const first = {name: 'Read what you wrote down last time'};
	await (await placeOf(panel, 'Prepare')).getByRole('checkbox', first).check();
	const notes = await notesOf(panel);
	const count = await notes.count();
	expect(count).toBeGreaterThanOrEqual(3);
	for (let index = 0; index < count; index++) {
		await notes.nth(index).fill(`Note ${index} – größer, 日本語, <b>plain</b>`);
	}

	for (const promise of ['Send the paper', 'Ask about the budget']) {
		await panel.getByRole('textbox', {name: 'Add a promise'}).fill(promise);
		await panel.getByRole('textbox', {name: 'Add a promise'}).press('Enter');
	}

	await panel.getByRole('checkbox', {name: 'Ask about the budget'}).check();
	await placeOf(panel, 'Prepare');
	await panel.getByRole('textbox', {name: 'Add to the checklist'}).fill('Bring the drawing');
	await panel.getByRole('textbox', {name: 'Add to the checklist'}).press('Enter');
	await expect(panel.getByRole('checkbox', {name: 'Bring the drawing'})).toBeVisible();
	await expect(panel.getByText('Saved')).toBeVisible();

	await kept.reopen();
	const later = await openStory(kept);
	const again = await openPanel(later, anas, ana.name);
	await expect((await placeOf(again, 'Prepare')).getByRole('checkbox', first)).toBeChecked();
	for (let index = 0; index < count; index++) {
		await expect((await notesOf(again)).nth(index)).toHaveText(`Note ${index} – größer, 日本語, <b>plain</b>`);
	}

	await later.keyboard.press('Escape');
	await turnWeeks(later, 1);
	const next = await openPanel(later, anas, ana.name, 1);
	await expect((await placeOf(next, 'Prepare')).getByRole('checkbox', {name: 'Send the paper'})).not.toBeChecked();
	await expect(next.getByRole('checkbox', {name: 'Bring the drawing'})).toBeVisible();
	await expect(next.getByRole('checkbox', {name: 'Ask about the budget'})).toHaveCount(0);
	await expect((await placeOf(next, 'Prepare')).getByRole('checkbox', first)).not.toBeChecked();
	await expect((await placeOf(next, 'Prepare')).getByText('Note 0 – größer, 日本語, <b>plain</b>')).toBeVisible();
	await expect((await notesOf(next)).first()).toHaveText('');
});

test('the kind chosen brings its own template, and notes of the other kind stay', async ({kept}) => {
	const page = await openStory(kept);
	const panel = await openPanel(page, anas, ana.name);
	await (await notesOf(panel)).first().fill('Written as a regular one');
	await panel.getByRole('combobox', {name: 'Kind of 1-1'}).selectOption('Career');
	await expect(chipOf(page, anas)).toHaveAttribute('data-kept', /\bcareer\b/);
	await expect(panel.getByText('you chose it')).toBeVisible();
	await expect(panel.getByRole('textbox', {name: 'What is on their mind'})).toHaveText('Written as a regular one');
});

test('Escape closes the panel and gives the keyboard back where it was', async ({kept}) => {
	const page = await openStory(kept);
	const panel = await openPanel(page, anas, ana.name);
	const before = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200));
	await (await notesOf(panel)).first().click();
	await page.keyboard.press('Escape');
	await expect(panelFrame(page)).toBeHidden();
	await expect(page.getByRole('dialog').getByRole('heading', {name: anas.title})).toBeVisible();
	expect(await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200))).toBe(before);
	await page.getByRole('button', {name: 'Open Kept'}).click();
	await expect(panelFrame(page)).toBeVisible();
});

test('a panel nobody touched goes with the bubble, a used one stays', async ({kept}) => {
	const page = await openStory(kept);
	await openPanel(page, anas, ana.name);
	await page.keyboard.press('Escape');
	await expect(panelFrame(page)).toBeHidden();
	const panel = await openPanel(page, anas, ana.name);
	await (await notesOf(panel)).first().fill('In the middle of it');
	await page.getByRole('button', {name: 'Close', exact: true}).first().click();
	await expect(page.getByRole('dialog')).toBeHidden();
	await expect(panelFrame(page)).toBeVisible();
});

test('the edit page opens the panel as well', async ({kept}) => {
	const page = await openStory(kept);
	await openPanel(page, anas, ana.name);
	await page.getByRole('button', {name: 'Edit event'}).click();
	await expect(page.getByRole('textbox', {name: 'Title'})).toHaveValue(anas.title);
	await expect(panelFrame(page)).toBeVisible();
	await expect(page.frameLocator('iframe[title="Kept"]').getByRole('heading', {level: 1, name: ana.name})).toBeVisible();
});

test('an event opened straight on its edit page is known by the guests listed there', async ({kept}) => {
	await kept.serve({events: calendar, account: robin});
	const page = await kept.openCalendar(`/calendar/u/0/r/eventedit/${encodeEventId(idOf(kofis), robin.email)}`);
	await expect(panelFrame(page)).toBeVisible();
	const panel = page.frameLocator('iframe[title="Kept"]');
	await expect(panel.getByRole('heading', {level: 1, name: kofi.name})).toBeVisible();
	await panel.getByText('Why a 1-1?').click();
	await expect(panel.getByText(`2 people: you and ${kofi.name}`)).toBeVisible();
});

test('a verdict says what it rests on, is overruled in one press, and again', async ({kept}) => {
	const page = await openStory(kept);
	const panel = await openPanel(page, anas, ana.name);
	await panel.getByRole('button', {name: 'Why a 1-1?'}).click();
	await expect(panel.getByText(`2 people: you and ${ana.name}`)).toBeVisible();
	await panel.getByRole('button', {name: 'Not a 1-1'}).click();
	await expect(panel.getByRole('heading', {name: 'Not a 1-1'})).toBeVisible();
	await expect(chipOf(page, anas)).not.toHaveAttribute('data-kept');
	await panel.getByRole('button', {name: 'Take it back'}).click();
	await expect((await notesOf(panel)).first()).toBeVisible();
	await expect(chipOf(page, anas)).toHaveAttribute('data-kept', /\bone-on-one\b/);
});

test('set to a button, a 1-1 shows a button instead', async ({kept}) => {
	const page = await openStory(kept);
	const options = await kept.openOptions();
	await options.getByRole('radio', {name: /A button is shown/}).check();
	await expect(options.getByText('Saved.')).toBeVisible();
	await options.close();
	await openEvent(page, anas);
	await expect(page.getByRole('button', {name: 'Open Kept'})).toBeVisible();
	await expect(panelFrame(page)).toBeHidden();
	await page.getByRole('button', {name: 'Open Kept'}).click();
	await expect(panelFrame(page)).toBeVisible();
});
