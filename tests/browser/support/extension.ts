import {test as base} from '@playwright/test';
import {BrowserPool} from './browser-pool.ts';
import type {KeptBrowser, LaunchOptions} from './kept-browser.ts';
import type {Cookies} from './profile.ts';

/** What a test file may set with `test.use`. */
export interface Settings {
	/** Third-party cookies of the browser. */
	cookies: Cookies;
	/** Everything else about the browser. */
	browserOptions: Omit<LaunchOptions, 'cookies'>;
}

/** Playwright's `test` with a Chromium that has the built extension, and that nothing was done with before. */
export const test = base.extend<Settings & {kept: KeptBrowser}, {pool: BrowserPool}>({
	cookies: ['blocked', {option: true}],
	browserOptions: [{}, {option: true}],
	// Playwright reads what a fixture needs from its first argument, which must be taken apart.
	// oxlint-disable-next-line no-empty-pattern
	pool: [async ({}, use) => {
		const pool = new BrowserPool();
		await use(pool);
		await pool.close();
	}, {scope: 'worker'}],
	async kept({cookies, browserOptions, pool}, use, testInfo) {
		const options = {...browserOptions, cookies};
		const kept = await pool.take(options);
		await use(kept);
		await pool.give(options, kept, testInfo.status !== testInfo.expectedStatus);
	},
});

export {expect} from '@playwright/test';
export {notesOf, panelFrame, panelOf, placeOf} from './panel.ts';
