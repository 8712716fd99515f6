import type {Page} from '@playwright/test';
import {expect, notesOf, placeOf, test} from './support/extension.ts';
import {ana, dateOf, kofi, mei, oneOnOne, robin, single, thisWeek} from './support/scenario.ts';
import {panelOf} from './support/panel.ts';
import {chipOf, openEvent, openPanel, openStory, turnWeeks} from './support/story.ts';

/** Mei's is missing this week. */
const meis = oneOnOne(mei, 'thu', '11:00', {changes: {0: {cancelled: true}}});

test('dates away take the ghost off the calendar for as long as they hold', async ({kept}) => {
	const page = await openStory(kept, [meis]);
	await turnWeeks(page, -1);
	await openPanel(page, meis, mei.name, -1);
	await page.keyboard.press('Escape');
	await turnWeeks(page, -1);
	await expect(chipOf(page, meis, -2)).toHaveAttribute('data-kept', 'one-on-one');
	await turnWeeks(page, 2);
	const ghosts = page.locator('[data-kept-ghost]');
	await expect(ghosts).toHaveCount(1);

	const options = await kept.openOptions();
	const away = options.getByRole('region', {name: 'Away', exact: true});
	await away.getByLabel('First day').fill(dateOf('mon'));
	await away.getByLabel('Last day').fill(dateOf('sun'));
	await away.getByRole('button', {name: 'Add dates away'}).click();
	await expect(options.getByText('These dates pause the clock.')).toBeVisible();
	await page.bringToFront();
	await expect(ghosts).toHaveCount(0);

	// Moved to another week, and back by undoing it.
	await options.bringToFront();
	await away.getByRole('button', {name: /^Edit You/}).press('Enter');
	const form = away.getByRole('form', {name: /^Edit You/});
	await expect(form.getByLabel('First day')).toBeFocused();
	await form.getByLabel('First day').fill(dateOf('mon', 2));
	await form.getByLabel('Last day').fill(dateOf('sun', 2));
	await form.getByLabel('Last day').press('Enter');
	await expect(options.getByText('The dates were changed.')).toBeVisible();
	await expect(away.getByRole('button', {name: /^Edit You/})).toBeFocused();
	await page.bringToFront();
	await expect(ghosts).toHaveCount(1);
	await options.bringToFront();
	await options.getByRole('button', {name: 'Undo'}).click();
	await page.bringToFront();
	await expect(ghosts).toHaveCount(0);

	await options.bringToFront();
	await away.getByRole('button', {name: /^Remove You/}).click();
	await page.bringToFront();
	await expect(ghosts).toHaveCount(1);
});

/** Waits until Kept has read the guests of an event that is open and takes it for no 1-1. */
async function untilNoOneOnOne(options: Page, title: string): Promise<void> {
	const events = options.getByRole('region', {name: 'Why (not) a 1-1?'});
	await events.getByRole('searchbox', {name: 'Part of a title'}).fill(title);
	await events.getByRole('searchbox', {name: 'Part of a title'}).press('Enter');
	await expect(events.getByText('Not a 1-1')).toBeVisible();
}

/** Ana's address at home: seen only where both of hers are invited. */
const anasOther = {email: 'ana.s@home.example', name: 'A. Sousa'};

test('two people made one by hand are one in every event, until they are two again', async ({kept}) => {
	const anas = oneOnOne(ana, 'tue', '14:00');
	const others = oneOnOne(anasOther, 'wed', '10:00', {title: 'Coffee'});
	const both = single('Ana, asked twice', thisWeek('mon', '10:00'), [ana, anasOther]);
	const page = await openStory(kept, [anas, others, both]);
	await openPanel(page, anas, ana.name);
	await page.keyboard.press('Escape');
	await openPanel(page, others, anasOther.name);
	await page.keyboard.press('Escape');
	await openEvent(page, both);
	const options = await kept.openOptions();
	await untilNoOneOnOne(options, both.title);
	const people = options.getByRole('region', {name: 'People', exact: true});
	await expect(people.getByRole('rowheader')).toHaveCount(2);
	await expect(chipOf(page, both)).not.toHaveAttribute('data-kept', /one-on-one/);
	await people.getByRole('button', {name: `Details: ${anasOther.name}`, exact: true}).click();
	await people.getByRole('combobox', {name: 'Same person as'}).selectOption(ana.name);
	await people.getByRole('button', {name: 'Merge', exact: true}).click();
	await expect(people.getByText(`${anasOther.name} is one with ${ana.name}`)).toBeVisible();
	await expect(people.getByRole('rowheader')).toHaveCount(1);
	await page.bringToFront();
	await expect(chipOf(page, both)).toHaveAttribute('data-kept', /one-on-one/);
	await expect(chipOf(page, others)).toHaveAttribute('data-kept', /one-on-one/);

	await options.bringToFront();
	await people.getByRole('button', {name: `Make two again: ${anasOther.name}`}).click();
	await expect(people.getByRole('rowheader')).toHaveCount(2);
	await page.bringToFront();
	await expect(chipOf(page, both)).not.toHaveAttribute('data-kept', /one-on-one/);
});

test('an address that is added in About is theirs in every event, until it is taken off, by keyboard alone', async ({kept}) => {
	const others = oneOnOne(anasOther, 'wed', '10:00', {title: 'Coffee'});
	const page = await openStory(kept, [oneOnOne(ana, 'tue', '14:00'), others]);
	const about = await placeOf(await openPanel(page, oneOnOne(ana, 'tue', '14:00'), ana.name), 'About');
	const addresses = about.getByRole('region', {name: 'Addresses'});
	const field = addresses.getByRole('textbox', {name: 'Add an address: Addresses'});
	await expect(addresses.getByRole('button', {name: `Remove ${ana.email}`})).toHaveCount(0);
	await field.press('A');
	await field.press('Enter');
	await expect(addresses.getByText('That is not an e-mail address.')).toBeVisible();
	await field.fill(anasOther.email);
	await field.press('Enter');
	await expect(about.getByText(`${anasOther.email} was added.`)).toBeVisible();
	await expect(field).toBeFocused();

	// The one that was not known yet is with her.
	await openPanel(page, others, ana.name);
	await expect(panelOf(page).getByText('10:00–10:30')).toBeVisible();
	await placeOf(panelOf(page), 'About');
	await addresses.getByRole('button', {name: `Remove ${anasOther.email}`}).press('Enter');
	await expect(about.getByText(`${anasOther.email} was removed.`)).toBeVisible();
	await expect(panelOf(page).getByRole('heading', {level: 1, name: anasOther.name})).toBeVisible();
	await about.getByRole('button', {name: 'Undo'}).press('Enter');
	await expect(panelOf(page).getByRole('heading', {level: 1, name: ana.name})).toBeVisible();
	await expect(addresses.getByRole('listitem')).toHaveText([ana.email, anasOther.email]);
});

test('somebody erased comes back from the line that says so, with what was written meanwhile', async ({kept}) => {
	const anas = oneOnOne(ana, 'tue', '14:00');
	const panel = await openPanel(await openStory(kept, [anas]), anas, ana.name);
	await (await notesOf(panel)).last().fill('Likes maps');
	await expect(panel.getByText('Saved', {exact: true})).toBeVisible();
	const about = await placeOf(panel, 'About');
	await about.getByRole('button', {name: 'Erase…'}).press('Enter');
	await about.getByRole('button', {name: 'Yes, erase'}).press('Enter');
	await expect(panel.getByText(`Everything that was kept of ${ana.name} is erased.`)).toBeVisible();

	// The calendar still shows the 1-1, which is with somebody new.
	await expect((await notesOf(panel)).last()).toHaveText('');
	await (await notesOf(panel)).last().fill('Likes trains');
	await expect(panel.getByText('Saved', {exact: true})).toBeVisible();
	await (await placeOf(panel, 'About')).getByRole('button', {name: 'Undo'}).press('Enter');
	await expect((await notesOf(panel)).last()).toHaveText('Likes mapsLikes trains');
});

test('two people of one name are asked about, made one, and two again when that is undone', async ({kept}) => {
	const anas = oneOnOne(ana, 'tue', '14:00', {title: 'Weekly', to: -1});
	const after = oneOnOne({...anasOther, name: ana.name}, 'wed', '10:00', {title: 'Coffee', from: 0});
	const page = await openStory(kept, [anas, after]);
	await openPanel(page, after, ana.name);
	await page.keyboard.press('Escape');
	await turnWeeks(page, -1);
	await openEvent(page, anas, -1);
	await expect(chipOf(page, anas, -1)).toHaveAttribute('data-kept', /one-on-one/);
	await page.keyboard.press('Escape');

	const options = await kept.openOptions();
	const people = options.getByRole('region', {name: 'People', exact: true});
	await expect(people.getByRole('rowheader')).toHaveCount(2);
	await expect(people.getByText(`Both are called ${ana.name}`)).toBeVisible();
	await people.getByRole('button', {name: 'Merge', exact: true}).click();
	await expect(people.getByRole('rowheader')).toHaveCount(1);
	await expect(people.getByText(`${ana.name} is one with ${ana.name}`)).toBeVisible();
	await people.getByRole('button', {name: 'Undo'}).click();
	await expect(people.getByRole('rowheader')).toHaveCount(2);
	await expect(people.getByText(/ is one with /)).toHaveCount(0);
});

test('another address of mine makes what it is invited to a 1-1, for as long as it is mine', async ({kept}) => {
	const twice = single('Kofi, planning', thisWeek('thu', '15:00'), [kofi, {email: 'robin@home.example', name: 'Robin at home'}]);
	const page = await openStory(kept, [twice]);
	await openEvent(page, twice);
	const options = await kept.openOptions();
	await untilNoOneOnOne(options, twice.title);
	await expect(chipOf(page, twice)).not.toHaveAttribute('data-kept', /./);
	const you = options.getByRole('region', {name: 'You', exact: true});
	await expect(you.getByText(robin.email)).toBeVisible();
	await you.getByRole('textbox').fill('Robin@Home.example');
	await you.getByRole('textbox').press('Enter');
	await expect(options.getByRole('rowheader', {name: kofi.name})).toBeVisible();
	await page.bringToFront();
	await expect(chipOf(page, twice)).toHaveAttribute('data-kept', /one-on-one/);

	await options.bringToFront();
	await you.getByRole('button', {name: 'Remove robin@home.example'}).click();
	await page.bringToFront();
	await expect(chipOf(page, twice)).not.toHaveAttribute('data-kept', /one-on-one/);
});

test('of somebody who starts soon a first 1-1 is missed once the weeks around their start were looked at', async ({kept}) => {
	const page = await openStory(kept, [oneOnOne(kofi, 'fri', '15:00')]);
	const options = await kept.openOptions();
	await options.getByRole('button', {name: 'Add somebody who starts soon'}).press('Enter');
	const form = options.getByRole('form', {name: 'Add somebody who starts soon'});
	await expect(form.getByRole('textbox', {name: 'Name'})).toBeFocused();
	await options.keyboard.type('Noa Brand');
	await form.getByRole('textbox', {name: /^E-mail address/}).fill('Noa@Example.com');
	await form.getByLabel('Starts on').fill(dateOf('tue', 1));
	await form.getByLabel('Starts on').press('Enter');
	await expect(options.getByText('Noa Brand was added.')).toBeVisible();
	await expect(options.getByRole('rowheader', {name: /^Noa Brand Starts/})).toBeVisible();
	await expect(options.getByRole('button', {name: 'Add somebody who starts soon'})).toBeFocused();

	// What was not looked at is not missed.
	const popup = await kept.openPopup();
	const attention = popup.getByRole('region', {name: 'Needs attention'});
	await expect(attention).toBeVisible();
	await expect(attention.getByText(/Noa Brand/)).toHaveCount(0);
	await page.bringToFront();
	await turnWeeks(page, 2);
	await popup.bringToFront();
	await expect(attention.getByText('Noa Brand · First 1-1 missing')).toBeVisible();
	await expect(attention.getByText('No first 1-1 with Noa on the calendar yet')).toBeVisible();

	await options.bringToFront();
	await options.getByRole('button', {name: 'Undo'}).click();
	await expect(options.getByRole('rowheader', {name: /^Noa Brand/})).toHaveCount(0);
	await popup.bringToFront();
	await expect(attention.getByText(/Noa Brand/)).toHaveCount(0);
});
