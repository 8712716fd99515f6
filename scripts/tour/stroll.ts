import type {Page} from '@playwright/test';
import {closeMeeting, openWeek, panelElement} from './calendar.ts';

/** Weeks to look at, from the present one: the last career talks, the weeks just gone, what is planned, and today at the end. */
const weeks = [-15, -6, -2, -1, 1, 2, 0];

/**
 * Looks around as a person would in their first days: some weeks, and every 1-1 opened once, this week's in any case,
 * so that Kept knows who is who and who declined, and may say what is missing.
 */
export async function stroll(page: Page): Promise<void> {
	for (const week of weeks) {
		await openWeek(page, week);
		// What was learned about a series holds for all its occurrences, so each round leaves fewer.
		const seen = new Set<string>();
		for (let id = await nextUnseen(page, week === 0, seen); id !== null; id = await nextUnseen(page, week === 0, seen)) {
			seen.add(id);
			await page.locator(`[data-eventchip][data-eventid="${id}"]`).first().click();
			await Promise.race([
				panelElement(page).waitFor({state: 'visible'}),
				// No 1-1 after all: the mark goes, and no panel comes.
				page.locator(`[data-eventchip][data-eventid="${id}"]:not([data-kept])`).first().waitFor(),
			]);
			await closeMeeting(page);
		}
	}
}

/** The id of a marked event that was not opened yet; without `all`, of those only that are marked by their title alone. */
async function nextUnseen(page: Page, all: boolean, seen: ReadonlySet<string>): Promise<string | null> {
	const chips = page.locator(all ? '[data-eventchip][data-kept]' : '[data-eventchip][data-kept~="likely"]');
	const ids = await chips.evaluateAll(elements => elements.map(element => element.getAttribute('data-eventid') ?? ''));
	return ids.find(id => !seen.has(id)) ?? null;
}
