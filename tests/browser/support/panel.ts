import type {FrameLocator, Locator, Page} from '@playwright/test';

/** The panel's frame on a calendar page. Locators go through the shadow root around it by themselves. */
export function panelFrame(page: Page): Locator {
	return page.locator('iframe[title="Kept"]');
}

/** What is inside the panel. */
export function panelOf(page: Page): FrameLocator {
	return page.frameLocator('iframe[title="Kept"]');
}
