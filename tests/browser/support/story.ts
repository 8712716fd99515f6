import type {Locator, Page} from '@playwright/test';
import type {StandInEvent} from '../../stand-in/model.ts';
import {expect} from './extension.ts';
import type {KeptBrowser} from './kept-browser.ts';
import {panelFrame, panelOf} from './panel.ts';
import {ana, chipSelector, dateOf, kofi, mei, oneOnOne, robin, single, thisWeek} from './scenario.ts';

/** Ana's was moved this week from Tuesday 14:00 to Wednesday 09:30. */
export const anas: StandInEvent = oneOnOne(ana, 'tue', '14:00', {
	changes: {0: {start: `${dateOf('wed')}T09:30`, end: `${dateOf('wed')}T10:00`}},
});

/** Mei's of this week was deleted. */
export const meis: StandInEvent = oneOnOne(mei, 'thu', '11:00', {changes: {0: {cancelled: true}}});

/** Three people: no 1-1, whatever the title says. */
export const planning: StandInEvent = single('1:1 tooling review', thisWeek('mon', '10:00', 60), [ana, mei]);

/** One other person and a room. */
export const kofis: StandInEvent = oneOnOne(kofi, 'fri', '15:00', {
	more: {title: 'Kofi weekly', guests: [
		{...robin, organizer: true, response: 'accepted'},
		{...kofi, response: 'accepted'},
		{email: 'buche@resource.calendar.google.com', name: 'Berlin-3-Buche', room: true, response: 'accepted'},
	]},
});

/** Nobody else. */
export const dentist: StandInEvent = single('Dentist', thisWeek('mon', '08:00', 60));

/** A calendar with everything the first story needs. */
export const calendar: StandInEvent[] = [anas, meis, planning, kofis, dentist];

/** Opens the calendar of the story and waits until Kept has painted it. */
export async function openStory(kept: KeptBrowser, events: StandInEvent[] = calendar): Promise<Page> {
	if (kept.calendar === null) {
		await kept.serve({events, account: robin});
	}

	const page = await kept.openCalendar();
	await expect(page.locator('html')).toHaveAttribute('data-kept-ready');
	return page;
}

/** The chip of an event, by weeks from this one. */
export const chipOf = (page: Page, event: StandInEvent, weeks = 0): Locator => page.locator(chipSelector(event, weeks));

/** Goes some weeks back (negative) or ahead, each until Kept has read it and painted. */
export async function turnWeeks(page: Page, weeks: number): Promise<void> {
	const html = page.locator('html');
	for (let turned = 0; turned < Math.abs(weeks); turned++) {
		const [monday = ''] = (await html.getAttribute('data-kept-ready') ?? '').split('/');
		await page.getByRole('button', {name: weeks < 0 ? 'Previous week' : 'Next week'}).click();
		const next = Temporal.PlainDate.from(monday).add({days: 7 * Math.sign(weeks)}).toString();
		await expect(html).toHaveAttribute('data-kept-ready', new RegExp(`^${next}/`));
	}
}

/** Opens an event's bubble by its chip. Once a 1-1's panel stands beside the calendar the bubble moves: who presses something in it waits for the panel (`openPanel`). */
export async function openEvent(page: Page, event: StandInEvent, weeks = 0): Promise<void> {
	await chipOf(page, event, weeks).click();
	await expect(page.getByRole('dialog').getByRole('heading', {name: event.title})).toBeVisible();
}

/** Opens a 1-1 and waits for its panel. */
export async function openPanel(page: Page, event: StandInEvent, name: string, weeks = 0): Promise<ReturnType<typeof panelOf>> {
	await openEvent(page, event, weeks);
	await expect(panelFrame(page)).toBeVisible();
	await expect(panelOf(page).getByRole('heading', {level: 1, name})).toBeVisible();
	return panelOf(page);
}

/** Lets Kept learn who the 1-1s are with, as its person does by opening them once. */
export async function meetEverybody(page: Page): Promise<void> {
	await openPanel(page, anas, ana.name);
	await page.keyboard.press('Escape');
	await turnWeeks(page, -1);
	await openPanel(page, meis, mei.name, -1);
	await page.keyboard.press('Escape');
	await turnWeeks(page, -1);
	await expect(chipOf(page, meis, -2)).toHaveAttribute('data-kept', /one-on-one/);
	await turnWeeks(page, 2);
}
