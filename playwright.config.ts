import {defineConfig} from '@playwright/test';
import type {Settings} from './tests/browser/support/extension.ts';

/**
 * What is stored or shown in a frame of an extension's: cookies decide what such a frame may keep, so these stories run in both modes.
 * The script in the page, the background and the extension's own pages are the same in both, so for them once is enough.
 */
const frames = ['panel', 'worker', 'keys'].map(name => `**/${name}.spec.ts`);

/** Of the panel's stories those in which something is kept or shown by its frame; how it opens and closes has nothing to do with cookies. */
const kept = /opens its panel|is there after the browser|notes of the other kind|no key typed|worker stopped|browser closed|two tabs/u;

/**
 * The built extension in real Chromium on the stand-in calendar.
 * There are no retries: a test that sometimes fails is a fault, in Kept or in the test.
 */
export default defineConfig<Settings>({
	testDir: 'tests/browser',
	outputDir: '.output/browser',
	// A browser is many processes by itself: on two processors two at once save a sixth of the time (77 s and 92 s for ten tests).
	workers: 2,
	retries: 0,
	timeout: 60_000,
	// Below the limit of `npm test` for this check, so that what did run is still counted.
	globalTimeout: 29 * 60_000,
	expect: {timeout: 10_000},
	forbidOnly: Boolean(process.env.CI),
	reporter: [['list'], ['json', {outputFile: '.output/results/browser.json'}]],
	// Every test starts a Chromium of its own, with a profile of its own: an extension needs a persistent context.
	use: {trace: 'off', screenshot: 'only-on-failure'},
	// Third-party storage decides whether an extension frame may have a database of its own; Kept must not care.
	projects: [
		{name: 'cookies blocked', use: {cookies: 'blocked'}},
		{name: 'cookies allowed', use: {cookies: 'allowed'}, testMatch: frames, grep: kept},
	],
});
