import {expect, test} from './support/extension.ts';
import {setHidden} from './support/hidden-tab.ts';
import {keptData} from './support/kept-data.ts';
import {ana, dateOf, idOf, kofi, mei, oneOnOne, robin, single, thisWeek} from './support/scenario.ts';
import {chipOf, openEvent} from './support/story.ts';
import {falsehoods} from './support/truth.ts';
import {load, rangeOf, untilRead} from './support/views.ts';

const to = 30;
const from = -30;
const anas = oneOnOne(ana, 'tue', '14:00', {from, to, changes: Object.fromEntries([-4, 0, 3].map(week => [week, {start: `${dateOf('wed', week)}T09:30`, end: `${dateOf('wed', week)}T10:00`}]))});
const meis = oneOnOne(mei, 'thu', '11:00', {from, to, changes: {2: {start: `${dateOf('thu', 2)}T16:00`, end: `${dateOf('thu', 2)}T16:15`}}});
const kofis = oneOnOne(kofi, 'fri', '15:00', {from: -30, to, every: 2});
const lunch = single('Lunch', thisWeek('wed', '12:00', 45));
const events = [anas, meis, kofis, lunch];

test('twenty weeks turned faster than anybody reads end with right marks, and nothing was seen that never was', async ({kept}) => {
	await kept.serve({events, account: robin});
	const page = await kept.context.newPage();
	await load(kept, page, 'week', dateOf('wed'));
	for (const key of 'jjjjjkkjkjkkkkkkkjjj') {
		await page.keyboard.press(key);
	}

	// Where that leads depends on how far the page had come with each key; the address knows.
	await page.evaluate(async () => window.standIn.settled());
	const [, ...date] = /week\/(\d+)\/(\d+)\/(\d+)/.exec(page.url()) ?? [];
	await untilRead(page, rangeOf(kept, 'week', date.map(part => part.padStart(2, '0')).join('-')));
	// What was moved more than two weeks ago is no news.
	const first = await page.locator('html').getAttribute('data-kept-ready').then(range => range!.slice(0, 10));
	const week = Temporal.PlainDate.from(dateOf('mon')).until(first).days / 7;
	await expect(chipOf(page, anas, week)).toHaveAttribute('data-kept', [0, 3].includes(week) ? /moved/ : 'likely');

	await page.keyboard.press('j');
	await page.keyboard.press('t');
	await untilRead(page, rangeOf(kept, 'week', dateOf('wed')));
	await expect(chipOf(page, anas)).toHaveAttribute('data-kept', 'likely moved');
	await expect(chipOf(page, meis)).toHaveAttribute('data-kept', 'likely');
	await expect(chipOf(page, lunch)).not.toHaveAttribute('data-kept');
	await expect(page.locator('[data-kept-ghost]')).toHaveCount(0);
	const data = await keptData(kept);
	expect(data.ledger.length).toBeGreaterThan(2);
	expect(falsehoods(data, events, robin)).toEqual([]);
	expect(kept.records.errors).toEqual([]);
});

test('a storm of drawing, and both weeks in the page while one slides out, teach nothing false and leave a working page', async ({kept}) => {
	const calendar = await kept.serve({events, account: robin});
	const page = await kept.context.newPage();
	await load(kept, page, 'week', dateOf('wed'));
	await page.evaluate(async () => window.standIn.storm({ms: 1500, every: 25}));
	await expect(chipOf(page, anas)).toHaveAttribute('data-kept', 'likely moved');
	await expect(chipOf(page, meis)).toHaveAttribute('data-kept', 'likely');
	await expect(chipOf(page, lunch)).not.toHaveAttribute('data-kept');
	await openEvent(page, lunch);
	await page.keyboard.press('Escape');

	calendar.setOptions({slide: 1500});
	await load(kept, page, 'week', dateOf('wed'));
	for (const [key, week] of [['j', 1], ['j', 2], ['k', 1], ['k', 0]] as const) {
		await page.keyboard.press(key);
		// The week slides for longer than Kept waits for a page to rest.
		await expect(chipOf(page, anas, week)).toBeAttached();
		await untilRead(page, rangeOf(kept, 'week', dateOf('wed', week)));
		await expect(chipOf(page, meis, week)).toHaveAttribute('data-kept', week === 2 ? /moved/ : 'likely');
		await expect(page.locator('[data-kept-ghost]')).toHaveCount(0);
	}

	// A storm while the week slides.
	await page.keyboard.press('k');
	await page.evaluate(async () => window.standIn.storm({ms: 1500, every: 40}));
	await untilRead(page, rangeOf(kept, 'week', dateOf('wed', -1)));
	await expect(chipOf(page, anas, -1)).toHaveAttribute('data-kept', 'likely');
	expect(falsehoods(await keptData(kept), events, robin)).toEqual([]);
	await expect(page.getByRole('status').filter({hasText: 'Kept has paused'})).toHaveCount(0);
	expect(kept.records.errors).toEqual([]);
});

test('what happens in a tab that nobody sees is seen when it is shown; going away and back finds everything again', async ({kept}) => {
	await kept.serve({events, account: robin});
	const page = await kept.context.newPage();
	await load(kept, page, 'week', dateOf('wed'));
	await expect(chipOf(page, meis)).toHaveAttribute('data-kept', 'likely');
	await setHidden(kept, page, true);
	await page.evaluate(([id, start, end]) => window.standIn.moveEvent(id, start, end), [idOf(meis), `${dateOf('fri')}T08:00`, `${dateOf('fri')}T08:30`] as const);
	// Another tab has been read by now; this one has not.
	const other = await kept.context.newPage();
	await load(kept, other, 'day', dateOf('mon'));
	expect((await keptData(kept)).ledger.filter(({start}) => start?.startsWith(dateOf('fri')) && !start.includes('T1'))).toEqual([]);
	await page.bringToFront();
	await setHidden(kept, page, false);
	await expect(chipOf(page, meis)).toHaveAttribute('data-kept', 'likely moved');

	await page.goto('https://mail.google.com/');
	await expect(page.getByRole('heading', {name: 'Inbox'})).toBeVisible();
	await page.goBack();
	await expect(chipOf(page, anas)).toHaveAttribute('data-kept', 'likely moved');
	await expect(chipOf(page, meis)).toHaveAttribute('data-kept', 'likely moved');
	expect(kept.records.errors).toEqual([]);
});

test('Kept switched off under an open calendar leaves a quiet, working page', async ({kept}) => {
	kept.isSpoiled = true;
	await kept.serve({events, account: robin});
	const page = await kept.context.newPage();
	await load(kept, page, 'week', dateOf('wed'));
	await expect(chipOf(page, anas)).toHaveAttribute('data-kept', 'likely moved');
	const extensions = await kept.context.newPage();
	await extensions.goto('chrome://extensions/');
	await extensions.evaluate(async id => {
		await (globalThis as unknown as {chrome: {management: {setEnabled: (of: string, enabled: boolean) => Promise<void>}}}).chrome.management.setEnabled(id, false);
	}, kept.id);
	await page.bringToFront();
	await page.keyboard.press('j');
	await expect(chipOf(page, anas, 1)).toBeAttached();
	await expect(page.locator('[data-kept], kept-front, html[data-kept-ready]')).toHaveCount(0);
	await openEvent(page, anas, 1);
	expect(kept.records.errors).toEqual([]);
});
