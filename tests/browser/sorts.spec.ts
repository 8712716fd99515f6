import {expect, test} from './support/extension.ts';
import {keptData} from './support/kept-data.ts';
import {ana, dateOf, kofi, mei, oneOnOne, robin, single, thisWeek} from './support/scenario.ts';
import {chipOf} from './support/story.ts';
import {falsehoods} from './support/truth.ts';
import {goTo, load} from './support/views.ts';
import {guestList, idFor} from '../stand-in/build-event.ts';
import type {StandInEvent} from '../stand-in/model.ts';

const to = 8;
const on = (title: string, day: Parameters<typeof dateOf>[0], time: string, minutes: number, more: Partial<StandInEvent> = {}) => single(title, thisWeek(day, time, minutes), [], more);
const allDay = (title: string, first: string, after: string, more: Partial<StandInEvent> = {}): StandInEvent => ({id: idFor(title), title, start: first, end: after, allDay: true, ...more});
const many = Array.from({length: 30}, (_, index) => ({email: `guest${index}@example.com`, name: `Guest ${index}`}));

/** Whatever stands on a calendar and is no 1-1, whatever it is called. */
const others: StandInEvent[] = [
	{...on('Release night', 'mon', '23:00', 30), end: `${dateOf('tue')}T01:00`},
	{...on('Conference', 'tue', '09:00', 30), end: `${dateOf('thu')}T17:00`},
	allDay('Offsite', dateOf('mon'), dateOf('wed')),
	on('Five', 'mon', '07:00', 5), on('Ten', 'mon', '07:30', 10), on('Quarter', 'mon', '08:00', 15),
	on('Write to Ana', 'tue', '17:00', 30, {type: 'task'}),
	on('Write to Mei', 'tue', '17:45', 30, {type: 'task', id: `tasks_${idFor('Mei')}`}),
	allDay('Ana Sousa’s birthday', dateOf('fri'), dateOf('sat'), {type: 'birthday'}),
	allDay('Home', dateOf('thu'), dateOf('fri'), {type: 'working-location'}),
	on('Focus time', 'wed', '13:00', 120, {type: 'focus-time'}),
	on('Dentist', 'thu', '08:00', 60, {type: 'out-of-office'}),
	on('', 'fri', '07:00', 30),
	on('Striped', 'fri', '08:00', 45, {colour: 'rgb(246, 191, 38)', colourName: 'Banana'}),
	on('Hiring committee', 'thu', '10:00', 60, {guests: guestList(ana, [robin, mei, kofi]), hiddenGuests: true}),
	on('All hands', 'thu', '12:00', 60, {guests: guestList(ana, [robin, ...many]), guestsShown: 2}),
	on('Team', 'wed', '08:00', 30, {guests: [...guestList(robin, []), {email: 'team@example.com', name: 'Team', group: 12}]}),
	on('Optional third', 'wed', '09:00', 30, {guests: [...guestList(robin, [ana]), {...mei, optional: true}]}),
	on('Room only', 'wed', '11:00', 30, {guests: [...guestList(robin, []), {email: 'buche@resource.calendar.google.com', name: 'Buche', room: true, response: 'accepted'}]}),
];

/** A 1-1 of ten minutes with a stripe: what is as small as that is read as well. */
const short = oneOnOne(kofi, 'fri', '16:00', {to, minutes: 10, more: {colour: 'rgb(51, 182, 121)', colourName: 'Sage'}});

test('everything that is no 1-1 is left alone, in every view, opened and unopened, and every reader is well', async ({kept}) => {
	const events = [...others, short];
	await kept.serve({events, account: robin});
	const page = await kept.context.newPage();
	for (const view of ['week', 'day', 'customweek', 'agenda'] as const) {
		await load(kept, page, view, dateOf('mon'));
		await expect(chipOf(page, others[0]!).first()).toBeAttached();
		await expect(page.locator('[data-kept]').filter({hasNotText: short.title})).toHaveCount(0);
	}

	await goTo(kept, page, 'week', dateOf('mon'));
	await expect(chipOf(page, short)).toHaveAttribute('data-kept', 'likely short');
	await expect(page.locator('[data-kept]')).toHaveCount(1);

	// Each opened, so that its guests (or what is in their place) are read.
	for (const event of others.filter(({type}) => type !== 'task')) {
		await chipOf(page, event).and(page.getByRole('button')).or(chipOf(page, event).getByRole('button')).first().dispatchEvent('click');
		await expect(page.getByRole('dialog').getByRole('heading', {name: event.title || '(No title)'})).toBeVisible();
	}

	await page.getByRole('button', {name: /Write to Ana/}).first().dispatchEvent('click');
	await expect(page.getByRole('dialog').getByRole('heading', {name: 'Write to Ana'})).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await expect(page.locator('[data-kept]')).toHaveCount(1);
	await expect(page.getByRole('status').filter({hasText: 'Kept has paused'})).toHaveCount(0);

	const data = await keptData(kept);
	expect(falsehoods(data, events, robin)).toEqual([]);
	expect(data.series.filter(({person}) => person !== null).map(({title}) => title)).toEqual([short.title]);
	const options = await kept.openOptions();
	await expect(options.getByRole('region', {name: 'Health'}).getByText('Everything Kept reads in Google Calendar can be read.')).toBeVisible();
	expect(kept.records.errors).toEqual([]);
});
