import type {Page} from '@playwright/test';
import {expect, notesOf, panelOf, test} from './support/extension.ts';
import {ana, dateOf, idOf, kofi, mei, oneOnOne, robin} from './support/scenario.ts';
import {chipOf, openPanel} from './support/story.ts';
import {load} from './support/views.ts';

const to = 8;
const anas = oneOnOne(ana, 'tue', '14:00', {to, changes: {0: {start: `${dateOf('wed')}T09:30`, end: `${dateOf('wed')}T10:00`}}});
/** At the end of the week: still to come whenever this runs. */
const meis = oneOnOne(mei, 'sun', '22:00', {to});
const kofis = oneOnOne(kofi, 'fri', '15:00', {to});

/** What Google may call something else tomorrow, and what Kept says is paused then. */
const renames: {attribute: string; where: string; paused: string}[] = [
	{attribute: 'data-eventid', where: '[role="main"] [data-eventid]', paused: 'reading events'},
	{attribute: 'data-datekey', where: '[role="main"] [data-datekey]', paused: 'reading this view'},
	{attribute: 'id', where: '#xUserInfo, #xTimezone', paused: 'seeing whose calendar this is'},
];

/** Calls an attribute by another name wherever it is, as if Google had; `back` undoes it. */
async function rename(page: Page, {attribute, where}: (typeof renames)[number], back: boolean): Promise<void> {
	await page.evaluate(([name, selector, isBack]) => {
		const other = `${name}-2`;
		const [from, to] = isBack ? [other, name] : [name, other];
		for (const element of document.querySelectorAll(isBack ? `[${other}]` : selector)) {
			element.setAttribute(to, element.getAttribute(from) ?? '');
			element.removeAttribute(from);
		}

		// Nobody watches ids; the next stir of the page shows it.
		dispatchEvent(new Event('resize'));
	}, [attribute, where, back] as const);
}

test('whatever Google calls otherwise one day: what it costs is said, nothing is called missing, and it comes back by itself', async ({kept}) => {
	await kept.serve({events: [anas, meis, kofis], account: robin});
	const page = await kept.context.newPage();
	// Other weeks first, so that it is known how often there should be one.
	await load(kept, page, 'customweek', dateOf('wed', -2));
	await load(kept, page, 'week', dateOf('wed'));
	const panel = await openPanel(page, anas, ana.name);
	await (await notesOf(panel)).first().fill('Before');
	await expect(panel.getByText('Saved')).toBeVisible();

	for (const change of renames) {
		await test.step(change.attribute, async () => {
			const notice = page.getByRole('status').filter({hasText: `Kept has paused ${change.paused}`});
			await rename(page, change, false);
			await expect(notice).toBeVisible();
			await expect(notice).toContainText('Your notes and the popup still work.');
			await expect(page.locator('[data-kept-ghost]')).toHaveCount(0);

			// They do.
			const note = (await notesOf(panelOf(page))).first();
			await note.fill(`While ${change.attribute} was away`);
			await expect(panelOf(page).getByText('Saved')).toBeVisible();
			const popup = await kept.openPopup();
			await expect(popup.getByText(/Moved from Tue .*14:00/)).toBeVisible();
			await expect(popup.getByText(/Missing/)).toHaveCount(0);
			await popup.close();

			await page.bringToFront();
			await rename(page, change, true);
			await expect(notice).toHaveCount(0);
			await expect(chipOf(page, anas)).toHaveAttribute('data-kept', /\bmoved\b/);
			await expect(chipOf(page, meis)).toHaveAttribute('data-kept', 'likely');
			await expect(page.locator('[data-kept-ghost]')).toHaveCount(0);
		});
	}

	// All that time it could tell what is there from what is not.
	await page.evaluate(id => window.standIn.removeEvent(id), idOf(meis));
	await expect(page.getByRole('button', {name: 'No 1-1 with Mei this week'})).toBeVisible();
	expect(kept.records.errors).toEqual([]);
});
