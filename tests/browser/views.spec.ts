import {expect, test} from './support/extension.ts';
import {ana, chipSelector, dateOf, idOf, kofi, mei, oneOnOne, robin, single, thisWeek, today} from './support/scenario.ts';
import {chipOf, dentist} from './support/story.ts';
import {goTo, load, rangeOf, untilRead} from './support/views.ts';
import {slot} from '../stand-in/build-event.ts';
import type {StandInOptions, StandInView} from '../stand-in/model.ts';

/** Where Ana's stands since it was moved: in every week that holds this date, whichever day weeks begin with. */
const there = dateOf('wed');

/** Series go on for longer than any view looks ahead, so that no 1-1 is ever missing in truth. */
const to = 60;

/** This week's was moved there. */
const anas = oneOnOne(ana, 'tue', '14:00', {to, changes: {0: {start: `${there}T09:30`, end: `${there}T10:00`}}});

/** The one five weeks ahead was moved. */
const later = oneOnOne(kofi, 'thu', '15:00', {from: 1, to, changes: {5: {start: `${dateOf('fri', 5)}T11:00`, end: `${dateOf('fri', 5)}T11:30`}}});

/** A name in its title, and nothing moved. */
const meis = oneOnOne(mei, 'wed', '16:00', {from: 0, to});

/** Every view with a grid, as people set them up. */
const grids: {view: StandInView; options?: Partial<Omit<StandInOptions, 'account'>>}[] = [
	{view: 'week'},
	{view: 'week', options: {weekStart: 7}},
	{view: 'week', options: {weekStart: 6}},
	{view: 'week', options: {weekStart: 1, weekends: false}},
	{view: 'month', options: {weekStart: 7, weekends: false}},
	{view: 'month', options: {weekStart: 1, weekends: true}},
	{view: 'day'},
	{view: 'customday', options: {customDays: 5}},
	{view: 'customday', options: {customDays: 2}},
	{view: 'customweek', options: {customWeeks: 2}},
	{view: 'customweek', options: {customWeeks: 4, weekStart: 6}},
];

test('a moved 1-1 is marked moved in every view that draws it, however the calendar is set up', async ({kept}) => {
	const calendar = await kept.serve({events: [anas, meis, dentist], account: robin});
	const page = await kept.context.newPage();
	for (const {view, options = {}} of grids) {
		await test.step(`${view} ${JSON.stringify(options)}`, async () => {
			calendar.setOptions(options);
			await load(kept, page, view, there);
			await expect(chipOf(page, anas)).toHaveAttribute('data-kept', 'likely moved');
			await expect(chipOf(page, anas)).toHaveAttribute('data-kept-label', /Moved from Tue .*14:00/);
			await expect(chipOf(page, meis)).toHaveAttribute('data-kept', 'likely');
			await expect(page.locator('[data-kept-ghost]')).toHaveCount(0);
		});
	}

	await expect(chipOf(page, dentist)).not.toHaveAttribute('data-kept');

	// A month in which nothing on show is after noon, of somebody never seen before: no doubt which half of the day is meant.
	const account = {...robin, email: 'robin.early@example.com'};
	const early = oneOnOne(mei, 'tue', '09:00', {to});
	await calendar.setEvents([early]);
	calendar.setOptions({account});
	await load(kept, page, 'month', there);
	await expect(page.locator(chipSelector(early, 0, account))).toHaveAttribute('data-kept', 'likely');
	expect(kept.records.errors).toEqual([]);
});

test('the schedule and what it loads on scrolling, a search, a day of the year: marked like the rest; where nothing is drawn nothing is said', async ({kept}) => {
	const filler = Array.from({length: 60}, (_, index) => single(`Filler ${index}`, slot(dateOf('mon', Math.floor(index / 20)), `${10 + (index % 10)}:00`, 45)));
	await kept.serve({events: [anas, meis, later, ...filler], account: robin});
	const page = await kept.context.newPage();
	await load(kept, page, 'agenda', dateOf('mon'));
	await expect(chipOf(page, anas)).toHaveAttribute('data-kept', 'likely moved');
	await expect(chipOf(page, meis)).toHaveAttribute('data-kept', 'likely');
	await expect(chipOf(page, later, 5)).toHaveCount(0);
	await expect(async () => {
		await page.getByRole('main').getByRole('row').last().scrollIntoViewIfNeeded();
		await expect(chipOf(page, later, 5)).toBeAttached({timeout: 200});
	}).toPass();
	await expect(chipOf(page, later, 5)).toHaveAttribute('data-kept', 'likely moved');
	await expect(chipOf(page, later, 4)).toHaveAttribute('data-kept', 'likely');

	await page.getByRole('button', {name: 'Search'}).first().click();
	await page.getByRole('textbox', {name: 'Search', exact: true}).fill('Robin');
	await page.keyboard.press('Enter');
	await expect(chipOf(page, anas, -2)).toBeAttached();
	await expect(chipOf(page, anas)).toHaveAttribute('data-kept', 'likely moved');
	await expect(chipOf(page, anas, -2)).toHaveAttribute('data-kept', 'likely');
	await page.getByRole('button', {name: 'Go back'}).click();
	await expect(page.getByRole('textbox', {name: 'Search', exact: true})).toHaveCount(0);

	await goTo(kept, page, 'year', there);
	await expect(page.locator('[data-kept]')).toHaveCount(0);
	const {day, month} = Temporal.PlainDate.from(there);
	await page.getByRole('main').locator(`[data-month="${there.slice(0, 7).replace('-', '')}01"]`).getByRole('button', {name: `${day} ${new Intl.DateTimeFormat('en-GB', {month: 'long'}).format(Date.UTC(2026, month - 1, 15))}`, exact: true}).click();
	await untilRead(page, `${there}/${there}`);
	await expect(page.getByRole('dialog').locator('[data-kept]')).toHaveCount(2);
	await expect(chipOf(page, anas)).toHaveAttribute('data-kept', 'likely moved');

	await page.keyboard.press('Escape');
	await untilRead(page, rangeOf(kept, 'year', there));
	await page.getByRole('button', {name: 'Settings menu'}).click();
	await expect(page.getByRole('heading', {name: 'Settings'})).toBeVisible();
	await untilRead(page, '');
	await page.getByRole('button', {name: 'Go back'}).click();
	await goTo(kept, page, 'week', there);
	await expect(chipOf(page, anas)).toHaveAttribute('data-kept', 'likely moved');
	await expect(page.getByRole('status').filter({hasText: 'Kept has paused'})).toHaveCount(0);
	const popup = await kept.openPopup();
	await expect(popup.getByText(/Missing/)).toHaveCount(0);
	await expect(popup.getByText(/Moved from Tue .*14:00/)).toBeVisible();
	expect(kept.records.errors).toEqual([]);
});

test('a 1-1 hidden behind "more" is not missing, one deleted is as soon as a view draws everything', async ({kept}) => {
	// Ana's is the last of a day with more events than a month's cell has room for, and of its week: still to come whenever this runs.
	const day = dateOf('sun');
	const busy = Array.from({length: 6}, (_, index) => single(`Busy ${index}`, thisWeek('sun', `${String(7 + index).padStart(2, '0')}:00`, 45)));
	const late = oneOnOne(ana, 'sun', '22:00');
	const calendar = await kept.serve({events: [late], account: robin});
	const page = await kept.context.newPage();
	await load(kept, page, 'week', today);
	await expect(chipOf(page, late)).toHaveAttribute('data-kept', 'likely');
	const popup = await kept.openPopup();

	await calendar.setEvents([late, ...busy]);
	await page.bringToFront();
	await goTo(kept, page, 'month', day);
	await expect(page.getByRole('button', {name: /^\d+ more$/})).toBeVisible();
	await expect(chipOf(page, late)).toHaveCount(0);
	await expect(chipOf(page, late, Number(day.slice(8)) > 15 ? -1 : 1)).toHaveAttribute('data-kept', 'likely');
	await goTo(kept, page, 'week', today);
	await expect(chipOf(page, late)).toHaveAttribute('data-kept', 'likely');

	// Deleted while the month is on show: the day still hides some, so nothing is known.
	await goTo(kept, page, 'month', day);
	await page.evaluate(id => window.standIn.removeEvent(id), idOf(late));
	await goTo(kept, page, 'customweek', dateOf('mon', -3));
	await goTo(kept, page, 'month', day);
	await popup.reload();
	await expect(popup.getByRole('heading', {name: 'Next 1-1s'})).toBeVisible();
	await expect(popup.getByText(/Missing/)).toHaveCount(0);

	await page.bringToFront();
	await goTo(kept, page, 'week', day);
	await untilRead(page, rangeOf(kept, 'week', day));
	await expect(page.getByRole('button', {name: 'No 1-1 with Ana this week'})).toBeVisible();
});
