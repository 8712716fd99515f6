import {expect, panelFrame, panelOf, test} from './support/extension.ts';
import {keptData} from './support/kept-data.ts';
import type {KeptData} from './support/kept-data.ts';
import {ana, dateOf, kofi, mei, oneOnOne, robin, single, thisWeek} from './support/scenario.ts';
import {chipOf, openEvent, openPanel} from './support/story.ts';
import {falsehoods} from './support/truth.ts';
import {load} from './support/views.ts';

const to = 8;
const anas = oneOnOne(ana, 'tue', '14:00', {to});
const second = oneOnOne(ana, 'thu', '16:00', {to, title: 'Architecture sync'});
const review = single('1:1 tooling review', thisWeek('wed', '10:00', 60), [mei, kofi]);
const dentist = single('Dentist', thisWeek('thu', '08:00', 60));
const kofis = oneOnOne(kofi, 'fri', '15:00', {to});
const events = [anas, second, review, dentist, kofis];

/** Addresses of the others that Kept believes a series to be with, by its title. */
const withWhom = ({series}: KeptData, title: string): string[] => series.filter(each => each.title === title).flatMap(({others}) => (others ?? []).map(({email}) => email)).toSorted();

test('a bubble that still shows the guests of the event before teaches nothing of the one it has turned to', async ({kept}) => {
	await kept.serve({events, account: robin, guestDelay: 700, staleGuests: true});
	const page = await kept.context.newPage();
	await load(kept, page, 'week', dateOf('wed'));
	await openEvent(page, anas);
	await expect(chipOf(page, anas)).toHaveAttribute('data-kept', 'one-on-one');

	// Directly from one to the next, each while the guests of the one before are still on show.
	for (const event of [review, anas, dentist, kofis, review]) {
		await chipOf(page, event).dispatchEvent('click');
		await expect(page.getByRole('dialog').getByRole('heading', {name: event.title})).toBeVisible();
	}

	await expect(page.getByRole('treeitem', {name: mei.name})).toBeVisible();
	await expect(chipOf(page, review)).not.toHaveAttribute('data-kept');
	await expect(panelFrame(page)).toBeHidden();
	await chipOf(page, kofis).dispatchEvent('click');
	await expect(chipOf(page, kofis)).toHaveAttribute('data-kept', 'one-on-one');
	await expect(panelOf(page).getByRole('heading', {level: 1, name: kofi.name})).toBeVisible();

	// Two 1-1s with the same person: here the guests are the same, and right.
	await chipOf(page, anas).dispatchEvent('click');
	await expect(page.getByRole('treeitem', {name: ana.name})).toBeVisible();
	await chipOf(page, second).dispatchEvent('click');
	await expect(chipOf(page, second)).toHaveAttribute('data-kept', 'one-on-one');
	await expect(panelOf(page).getByRole('heading', {level: 1, name: ana.name})).toBeVisible();

	const data = await keptData(kept);
	expect(withWhom(data, review.title)).toEqual([kofi.email, mei.email]);
	expect(withWhom(data, dentist.title)).toEqual([]);
	expect(withWhom(data, kofis.title)).toEqual([kofi.email]);
	expect([anas, second].map(({title}) => withWhom(data, title))).toEqual([[ana.email], [ana.email]]);
	const persons = [anas, second].map(({title}) => data.series.find(each => each.title === title)?.person);
	expect(persons[0]).toBe(persons[1]);
	expect(data.people.filter(({name}) => name === ana.name)).toHaveLength(1);
	expect(kept.records.errors).toEqual([]);
});

test('the edit page is followed as it is changed, and what is not saved is forgotten', async ({kept}) => {
	await kept.serve({events, account: robin});
	const page = await kept.context.newPage();
	await load(kept, page, 'week', dateOf('wed'));
	await openEvent(page, anas);
	await expect(panelFrame(page)).toBeVisible();
	await page.getByRole('button', {name: 'Edit event'}).click();
	await expect(panelOf(page).getByRole('heading', {level: 1, name: ana.name})).toBeVisible();

	// A third guest: no 1-1 any more; off again, and it is one.
	const guests = page.getByRole('combobox', {name: 'Guests'});
	await guests.fill(mei.email);
	await guests.press('Enter');
	await expect(page.getByRole('treeitem', {name: mei.email})).toBeVisible();
	await expect(panelFrame(page)).toBeHidden();
	await page.getByRole('button', {name: `Remove ${mei.email}`}).click();
	await expect(panelFrame(page)).toBeVisible();
	await guests.fill(mei.email);
	await guests.press('Enter');
	await page.getByRole('textbox', {name: 'Title'}).fill('Planning');
	await page.getByRole('combobox', {name: 'Start time'}).fill('09:00');
	await page.getByRole('combobox', {name: 'End time'}).fill('09:15');
	await page.getByRole('combobox', {name: 'End time'}).press('Tab');
	await expect(panelFrame(page)).toBeHidden();
	await page.getByRole('button', {name: 'Cancel event editing'}).click();
	await expect(chipOf(page, anas)).toHaveAttribute('data-kept', 'one-on-one');
	const data = await keptData(kept);
	expect(withWhom(data, anas.title)).toEqual([ana.email]);
	expect(data.series.map(({title}) => title)).not.toContain('Planning');
	expect(falsehoods(data, events, robin)).toEqual([]);

	// Saved, it is a fact: of this one event, while the series goes on.
	await page.bringToFront();
	await openPanel(page, kofis, kofi.name);
	await page.getByRole('button', {name: 'Edit event'}).click();
	await expect(page.getByRole('textbox', {name: 'Title'})).toHaveValue(kofis.title);
	await guests.fill(mei.email);
	await guests.press('Enter');
	await expect(panelFrame(page)).toBeHidden();
	await page.getByRole('button', {name: 'Save'}).click();
	await page.getByRole('radio', {name: 'This event'}).check();
	await page.getByRole('button', {name: 'OK'}).click();
	await page.getByRole('dialog', {name: 'Send emails?'}).getByRole('button', {name: 'Send', exact: true}).click();
	await expect(chipOf(page, kofis)).toBeVisible();
	await openEvent(page, kofis);
	await expect(page.getByRole('treeitem', {name: mei.email})).toBeVisible();
	await expect(panelFrame(page)).toBeHidden();
	expect(kept.records.errors).toEqual([]);
});

test('an event that does not exist yet is left alone, in the small dialog and on the edit page', async ({kept}) => {
	await kept.serve({events, account: robin});
	const page = await kept.context.newPage();
	await load(kept, page, 'week', dateOf('wed'));
	const before = await keptData(kept);
	await page.bringToFront();
	const day = page.getByRole('main').getByRole('gridcell').filter({has: page.locator(`[data-eventid="${await chipOf(page, review).getAttribute('data-eventid')}"]`)});
	await day.click({position: {x: 20, y: 13 * 40 + 5}});
	const dialog = page.getByRole('dialog', {name: 'Create'});
	await dialog.getByRole('textbox', {name: 'Add title'}).fill('Ana / Robin');
	await dialog.getByRole('combobox', {name: 'Guests'}).fill(ana.email);
	await dialog.getByRole('combobox', {name: 'Guests'}).press('Enter');
	await expect(dialog.getByRole('treeitem', {name: ana.email})).toBeVisible();
	await dialog.getByRole('button', {name: 'More options'}).click();
	await expect(page.getByRole('textbox', {name: 'Title'})).toHaveValue('Ana / Robin');
	await page.getByRole('combobox', {name: 'Guests'}).fill(mei.email);
	await page.getByRole('combobox', {name: 'Guests'}).press('Enter');
	await expect(page.getByRole('treeitem', {name: mei.email})).toBeVisible();
	await expect(page.getByRole('button', {name: 'Open Kept'})).toHaveCount(0);
	await expect(panelFrame(page)).toBeHidden();
	expect((await keptData(kept)).series).toEqual(before.series);
	await page.bringToFront();
	await page.getByRole('button', {name: 'Cancel event editing'}).click();
	await expect(chipOf(page, anas)).toHaveAttribute('data-kept', 'likely');
	await expect(page.getByRole('status').filter({hasText: 'Kept has paused'})).toHaveCount(0);
	expect(kept.records.errors).toEqual([]);
});
