import type {FrameLocator, Locator, Page} from '@playwright/test';
import 'temporal-polyfill/global';

/** The week of the stand-in `weeks` from now, or this one under the address that everybody has. */
export function weekUrl(weeks = 0): string {
	const week = 'https://calendar.google.com/calendar/u/0/r/week';
	if (weeks === 0) {
		return week;
	}

	const {year, month, day} = Temporal.Now.plainDateISO().add({weeks});
	return `${week}/${year}/${month}/${day}`;
}

/** Loads a week and waits until Kept has painted it. */
export async function openWeek(page: Page, weeks = 0): Promise<void> {
	await page.goto(weekUrl(weeks));
	await page.locator('html[data-kept-ready]').waitFor({state: 'attached'});
}

/** The panel's frame in the page. */
export const panelElement = (page: Page): Locator => page.locator('iframe[title="Kept"]');

/** What is inside the panel. */
export const panelOf = (page: Page): FrameLocator => page.frameLocator('iframe[title="Kept"]');

/** Opens an event and waits until the panel shows whom it is with. */
export async function openMeeting(page: Page, chip: Locator, person: string): Promise<FrameLocator> {
	await chip.click();
	const panel = panelOf(page);
	await panel.getByText(person).first().waitFor();
	return panel;
}

/** Closes the open event and its panel: Escape closes whichever has the keyboard, and an unused panel goes with its event. */
export async function closeMeeting(page: Page): Promise<void> {
	for (const open of [panelElement(page), page.locator('#xDetDlg')]) {
		if (await open.isVisible()) {
			await page.keyboard.press('Escape');
			await open.waitFor({state: 'hidden'});
		}
	}
}
