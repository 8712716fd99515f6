import {test as base} from '@playwright/test';
import {KeptBrowser} from './kept-browser.ts';
import type {LaunchOptions} from './kept-browser.ts';
import type {Cookies} from './profile.ts';

/** What a test file may set with `test.use`. */
export interface Settings {
	/** Third-party cookies of the browser. */
	cookies: Cookies;
	/** Everything else about the browser. */
	browserOptions: Omit<LaunchOptions, 'cookies'>;
}

/** Playwright's `test` with a Chromium that has the built extension, a fresh profile for every test. */
export const test = base.extend<Settings & {kept: KeptBrowser}>({
	cookies: ['blocked', {option: true}],
	browserOptions: [{}, {option: true}],
	async kept({cookies, browserOptions}, use) {
		const kept = await KeptBrowser.launch({...browserOptions, cookies});
		await use(kept);
		await kept.close();
	},
});

export {expect} from '@playwright/test';
export {notesOf, panelFrame, panelOf, placeOf} from './panel.ts';
