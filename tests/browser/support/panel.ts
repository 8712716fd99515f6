import type {FrameLocator, Locator, Page} from '@playwright/test';

/** The panel's frame on a calendar page. Locators go through the shadow root around it by themselves. */
export function panelFrame(page: Page): Locator {
	return page.locator('iframe[title="Kept"]');
}

/** What is inside the panel. */
export function panelOf(page: Page): FrameLocator {
	return page.frameLocator('iframe[title="Kept"]');
}

/** Goes to a place of the panel by its tab, and answers what it holds. */
export async function placeOf(panel: FrameLocator, name: 'Prepare' | 'Talk' | 'History' | 'About'): Promise<Locator> {
	await panel.getByRole('tab', {name: new RegExp(`^${name}`)}).click();
	return panel.getByRole('tabpanel', {name: new RegExp(`^${name}`)});
}

/** Goes to the talk, and answers its texts, section by section. */
export async function notesOf(panel: FrameLocator): Promise<Locator> {
	return (await placeOf(panel, 'Talk')).getByRole('region', {name: 'Notes'}).getByRole('textbox');
}
