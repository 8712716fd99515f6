import {expect, test} from './support/extension.ts';
import {keptData} from './support/kept-data.ts';
import {ana, chipSelector, dateOf, mei, oneOnOne, robin, today} from './support/scenario.ts';
import {chipOf, openEvent} from './support/story.ts';
import {falsehoods} from './support/truth.ts';
import {goTo, load} from './support/views.ts';
import {nowIn} from '../stand-in/default-options.ts';
import type {StandInAccount} from '../stand-in/model.ts';

/** Quarters of hours, halves, a day ahead, and two that change their clocks at other times than Berlin. */
const zones = ['Asia/Kathmandu', 'America/St_Johns', 'Pacific/Chatham', 'Pacific/Kiritimati', 'America/New_York'];

/** The date of the next change of the clocks in a zone. */
function nextChange(zone: string): string {
	const change = Temporal.PlainDate.from(today).add({days: 14}).toZonedDateTime(zone).getTimeZoneTransition('next');
	return change!.toPlainDate().toString();
}

/** Weeks from this one to the one that holds a date. */
const weeksTo = (date: string): number => Math.floor(Temporal.PlainDate.from(dateOf('mon')).until(date, {largestUnit: 'days'}).days / 7);

const to = 60;

/** Early and late, where the day in UTC is another one. */
const anas = oneOnOne(ana, 'tue', '07:00', {from: -3, to, changes: {0: {start: `${dateOf('wed')}T23:00`, end: `${dateOf('wed')}T23:30`}}});
const meis = oneOnOne(mei, 'sun', '00:30', {from: -3, to});

test('a calendar in another zone than the browser\'s is read in its own, with one column of hours or two', async ({kept}) => {
	await kept.serve({events: [anas, meis], account: robin});
	const page = await kept.context.newPage();
	const accounts = zones.map((zone): StandInAccount => ({...robin, zone, email: `robin@${zone.toLowerCase().replaceAll(/[/_]/g, '-')}.example`}));
	for (const [index, account] of accounts.entries()) {
		await test.step(account.zone, async () => {
			kept.calendar!.setOptions({account, now: nowIn(account.zone), secondZone: index % 2 === 0 ? 'Europe/Berlin' : undefined});
			for (const view of ['week', 'month'] as const) {
				await load(kept, page, view, dateOf('wed'));
				await expect(page.locator(chipSelector(anas, 0, account))).toHaveAttribute('data-kept', /^likely (?:conflict )?moved$/);
				await expect(page.locator(chipSelector(anas, 0, account))).toHaveAttribute('data-kept-label', /Moved from Tue .*07:00/);
				// All these accounts are one owner's, so that what is at one hour in two of them is a conflict.
				await expect(page.locator(chipSelector(meis, 0, account))).toHaveAttribute('data-kept', /^likely(?: conflict)?$/);
			}
		});
	}

	const data = await keptData(kept);
	for (const account of accounts) {
		expect(data.ledger.filter(each => each.account === account.email).length).toBeGreaterThan(5);
		expect(falsehoods(data, [anas, meis], account)).toEqual([]);
	}

	await expect(page.getByRole('status').filter({hasText: 'Kept has paused'})).toHaveCount(0);
	expect(kept.records.errors).toEqual([]);
});

test('in the week in which the clocks change nothing is moved but what was moved', async ({kept}) => {
	const change = nextChange(robin.zone);
	const week = weeksTo(change);
	// On the day itself, an hour after the change, and the day after it.
	const sunday = oneOnOne(mei, 'sun', '04:00', {from: week - 2, to: week + 8});
	const monday = oneOnOne(ana, 'mon', '09:00', {from: week - 2, to: week + 8, changes: {[week + 1]: {start: `${dateOf('mon', week + 1)}T10:00`, end: `${dateOf('mon', week + 1)}T10:30`}}});
	await kept.serve({events: [sunday, monday], account: robin, secondZone: 'America/New_York'});
	const page = await kept.context.newPage();
	await load(kept, page, 'week', dateOf('wed', week - 1));
	for (const view of ['week', 'month'] as const) {
		await goTo(kept, page, view, change);
		await expect(chipOf(page, sunday, week)).toHaveAttribute('data-kept', 'likely');
		await expect(chipOf(page, monday, week)).toHaveAttribute('data-kept', 'likely');
	}

	await goTo(kept, page, 'week', dateOf('wed', week + 1));
	await expect(chipOf(page, monday, week + 1)).toHaveAttribute('data-kept', /^likely (?:conflict )?moved$/);
	await expect(chipOf(page, monday, week + 1)).toHaveAttribute('data-kept-label', /09:00 to .*10:00/);
	await expect(chipOf(page, sunday, week + 1)).toHaveAttribute('data-kept', 'likely');
	expect(falsehoods(await keptData(kept), [sunday, monday], robin)).toEqual([]);
	expect(kept.records.errors).toEqual([]);
});

test('a page that is drawn in another zone than it names is told nothing of, and the options say so', async ({kept}) => {
	await kept.serve({events: [anas, meis, oneOnOne(ana, 'thu', '12:00', {to, title: 'Ana / Robin again'})], account: robin});
	const page = await kept.context.newPage();
	await page.addInitScript(() => {
		addEventListener('DOMContentLoaded', () => {
			document.querySelector('#xTimezone')?.replaceChildren('America/New_York');
		});
	});
	await load(kept, page, 'week', dateOf('wed'));
	await expect(page.getByRole('status').filter({hasText: 'Kept has paused reading its time zone'})).toBeVisible();
	await expect(page.locator('[data-kept~="moved"], [data-kept-ghost]')).toHaveCount(0);
	expect((await keptData(kept)).ledger).toEqual([]);
	const options = await kept.openOptions();
	await expect(options.getByRole('region', {name: 'Health'}).getByRole('listitem').filter({hasText: 'zone'})).toContainText('Paused');
	await options.close();

	// What does not depend on times goes on: who the guests are.
	await page.bringToFront();
	await openEvent(page, meis);
	await expect(page.getByRole('treeitem', {name: mei.name})).toBeVisible();
	await expect.poll(async () => (await keptData(kept)).people.map(({name}) => name)).toContain(mei.name);
	expect(kept.records.errors).toEqual([]);
});
