import {expect, test} from './support/extension.ts';
import {keptData} from './support/kept-data.ts';
import {ana, chipSelector, dateOf, idOf, mei, oneOnOne, robin} from './support/scenario.ts';
import {chipOf, openEvent} from './support/story.ts';
import {falsehoods} from './support/truth.ts';
import {addressOf, goTo, load, untilRead} from './support/views.ts';
import type {StandInAccount} from '../stand-in/model.ts';

/** Robin's other account, of another company and in another zone. */
const private_: StandInAccount = {email: 'robin@other.example', name: 'Robin Example', zone: 'America/New_York', locale: 'en-US'};

const to = 8;
const anas = oneOnOne(ana, 'tue', '14:00', {to, changes: {0: {start: `${dateOf('wed')}T09:30`, end: `${dateOf('wed')}T10:00`}}});
const meis = oneOnOne(mei, 'thu', '11:00', {to});

/** The same id means another thing there: a copy of Ana's event that nobody moved, and a meeting in the place of Mei's. */
const copied = {...anas, series: {...anas.series!, changes: {}}};
const meeting = {...meis, title: 'Steering group', guests: undefined, series: {...meis.series!, changes: {[dateOf('thu')]: {start: `${dateOf('fri')}T08:00`, end: `${dateOf('fri')}T09:00`}}}};

test('two accounts in two tabs never share a mark, whatever their events are called', async ({kept}) => {
	await kept.serve({events: [anas, meis], account: robin, others: {1: {account: private_, events: [copied, meeting]}}});
	const one = await kept.context.newPage();
	await load(kept, one, 'week', dateOf('wed'));
	const two = await kept.context.newPage();
	await two.goto(`https://calendar.google.com${addressOf('week', dateOf('wed'), 1)}`);
	await untilRead(two);

	for (const round of [1, 2]) {
		await test.step(`round ${round}`, async () => {
			await two.bringToFront();
			await expect(two.locator(chipSelector(copied, 0, private_))).toHaveAttribute('data-kept', 'likely');
			await expect(two.locator(chipSelector(meeting, 0, private_))).not.toHaveAttribute('data-kept');
			await one.bringToFront();
			await expect(chipOf(one, anas)).toHaveAttribute('data-kept', 'likely moved');
			await expect(chipOf(one, meis)).toHaveAttribute('data-kept', 'likely');
			await goTo(kept, one, 'month', dateOf('wed'));
			await goTo(kept, one, 'week', dateOf('wed'));
		});
	}

	// What is learned in one of them stays there.
	await openEvent(one, meis);
	await expect(chipOf(one, meis)).toHaveAttribute('data-kept', 'one-on-one');
	await two.bringToFront();
	await expect(two.locator(chipSelector(meeting, 0, private_))).not.toHaveAttribute('data-kept');

	const data = await keptData(kept);
	expect(falsehoods(data, [anas, meis], robin)).toEqual([]);
	expect(falsehoods(data, [copied, meeting], private_)).toEqual([]);
	expect(new Set(data.ledger.map(({account}) => account))).toEqual(new Set([robin.email, private_.email]));
	expect(data.ledger.every(({occurrence, account}) => occurrence.startsWith(`${account}|`))).toBe(true);
	expect(data.series.filter(({title, person}) => title === 'Steering group' && person !== null)).toEqual([]);
	expect(idOf(anas, 0)).not.toBe(idOf(copied, 0, private_));
	expect(kept.records.errors).toEqual([]);
});

test('the calendar at the side of a mailbox is left alone', async ({kept}) => {
	await kept.serve({events: [anas, meis], account: robin});
	const mailbox = await kept.context.newPage();
	await mailbox.goto('https://mail.google.com/');
	const side = mailbox.frameLocator('iframe[title="Calendar"]');
	await expect(side.locator('html[data-stand-in-ready]')).toBeAttached();
	// By the time Kept has read a calendar of its own it would have read that one long since.
	const page = await kept.context.newPage();
	await load(kept, page, 'week', dateOf('wed'));
	await expect(chipOf(page, anas)).toHaveAttribute('data-kept', 'likely moved');
	await mailbox.bringToFront();
	for (const place of [side.locator('html'), mailbox.locator('html')]) {
		await expect(place).not.toHaveAttribute('data-kept-ready');
		await expect(place.locator('[data-kept], kept-front, kept-ghosts, kept-notice')).toHaveCount(0);
	}

	expect(kept.records).toEqual({requests: [], errors: []});
});
