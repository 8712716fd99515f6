import type {Page} from '@playwright/test';
import {expect, test} from './support/extension.ts';
import type {KeptBrowser} from './support/kept-browser.ts';
import {ana, chipSelector, dateOf, mei, oneOnOne, robin, single, thisWeek} from './support/scenario.ts';
import {goTo, load} from './support/views.ts';
import {guestList} from '../stand-in/build-event.ts';
import type {StandInAccount} from '../stand-in/model.ts';

/** Right to left, other digits, time words before and behind, none at all; commas of three scripts. All languages are read by the unit tests. */
const locales = ['ar', 'he', 'fa', 'ja', 'mr', 'fi', 'mn', 'de'];

/** An account of its own for each language, so that none is told what another has seen. */
const speaker = (locale: string, hour12: boolean): StandInAccount => ({...robin, locale, email: `robin.${locale.toLowerCase()}${hour12 ? '.12' : ''}@example.com`});

/** From early afternoon to a morning: with twelve hours, a move between two halves of the day. */
const moved = oneOnOne(ana, 'tue', '14:00', {changes: {0: {start: `${dateOf('wed')}T09:30`, end: `${dateOf('wed')}T10:00`}}});
const evening = oneOnOne(mei, 'tue', '08:00', {changes: {0: {start: `${dateOf('tue')}T20:00`, end: `${dateOf('tue')}T20:30`}}});
const noon = single('Lunch', thisWeek('wed', '12:00', 45));
const midnight = single('Release', {start: `${dateOf('thu')}T23:30`, end: `${dateOf('fri')}T00:30`});

async function isMoved(page: Page, account: StandInAccount): Promise<void> {
	for (const event of [moved, evening]) {
		await expect(page.locator(chipSelector(event, 0, account))).toHaveAttribute('data-kept', 'likely moved');
	}

	await expect(page.locator(chipSelector(noon, 0, account))).not.toHaveAttribute('data-kept');
	await expect(page.locator('[data-kept]')).toHaveCount(await page.locator([moved, evening].flatMap(event => [-3, -2, -1, 0, 1, 2, 3].map(week => chipSelector(event, week, account))).join()).count());
}

async function speaks(kept: KeptBrowser, page: Page, locale: string, hour12: boolean): Promise<void> {
	const account = speaker(locale, hour12);
	kept.calendar!.setOptions({account, hour12});
	await load(kept, page, 'week', dateOf('wed'));
	await isMoved(page, account);
	await goTo(kept, page, 'month', dateOf('wed'));
	await isMoved(page, account);
}

for (const [part, some] of [locales.slice(0, 4), locales.slice(4)].entries()) {
	test(`moved 1-1s are marked in week and month, whatever the language and the clock (${part + 1} of 2)`, async ({kept}) => {
		await kept.serve({events: [moved, evening, noon, midnight], account: robin});
		const page = await kept.context.newPage();
		for (const locale of some) {
			for (const hour12 of [false, true]) {
				await test.step(`${locale}, ${hour12 ? 12 : 24} hours`, async () => speaks(kept, page, locale, hour12));
			}
		}

		await expect(page.getByRole('status').filter({hasText: 'Kept has paused'})).toHaveCount(0);
		expect(kept.records.errors).toEqual([]);
	});
}

test('an own 1-1 that was declined is marked so where its word is known, and nothing false is said where it is not', async ({kept}) => {
	const declined = oneOnOne(ana, 'wed', '14:00', {changes: {0: {response: 'declined'}}, more: {guests: guestList(ana, [robin])}});
	const tentative = oneOnOne(mei, 'thu', '14:00', {changes: {0: {response: 'tentative'}}, more: {guests: guestList(mei, [robin])}});
	await kept.serve({events: [declined, tentative], account: robin});
	const page = await kept.context.newPage();
	for (const locale of ['de', 'ja']) {
		kept.calendar!.setOptions({account: {...robin, locale}});
		await load(kept, page, 'week', dateOf('wed'));
		await expect(page.locator(chipSelector(declined))).toHaveAttribute('data-kept', 'likely declined');
		await expect(page.locator(chipSelector(declined, 0))).toHaveAttribute('data-kept-label', /declined/i);
		await expect(page.locator(chipSelector(tentative))).toHaveAttribute('data-kept', 'likely');
	}

	// The page says it all in another language than it names, whose words for answers are others.
	await page.addInitScript(() => {
		addEventListener('DOMContentLoaded', () => {
			document.querySelector('#xUserLocale')?.replaceChildren('tlh');
		});
	});
	kept.calendar!.setOptions({account: {...robin, locale: 'ja', email: 'robin.unheard@example.com'}});
	await load(kept, page, 'week', dateOf('wed'));
	await expect(page.locator(chipSelector(tentative, 0, {...robin, email: 'robin.unheard@example.com'}))).toBeAttached();
	await expect(page.locator('[data-kept~="declined"]')).toHaveCount(0);
	expect(kept.records.errors).toEqual([]);
});
