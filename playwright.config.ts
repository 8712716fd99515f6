import {defineConfig} from '@playwright/test';
import type {Settings} from './tests/browser/support/extension.ts';

/**
 * What Kept makes of the calendar's page. Cookies decide what a frame of an extension's may store, and here no frame stores anything: the script
 * in the page and the background are the same in both modes, so once is enough. The panel's, the popup's and the memory's stories run in both.
 */
const eyes = ['views', 'sorts', 'languages', 'zones', 'looks', 'details', 'watch', 'accounts', 'renames', 'marks', 'paint-*', 'health', 'diagnostics'].map(name => `**/${name}.spec.ts`);

/**
 * The built extension in real Chromium on the stand-in calendar.
 * There are no retries: a test that sometimes fails is a fault, in Kept or in the test.
 */
export default defineConfig<Settings>({
	testDir: 'tests/browser',
	outputDir: '.output/browser',
	workers: 2,
	fullyParallel: true,
	retries: 0,
	timeout: 60_000,
	// Below the limit of `npm test` for this check, so that what did run is still counted.
	globalTimeout: 8.5 * 60_000,
	expect: {timeout: 10_000},
	forbidOnly: Boolean(process.env.CI),
	reporter: [['list'], ['json', {outputFile: '.output/results/browser.json'}]],
	// Every test starts a Chromium of its own, with a profile of its own: an extension needs a persistent context.
	use: {trace: 'off', screenshot: 'only-on-failure'},
	// Third-party storage decides whether an extension frame may have a database of its own; Kept must not care.
	projects: [
		{name: 'cookies blocked', use: {cookies: 'blocked'}},
		{name: 'cookies allowed', use: {cookies: 'allowed'}, testIgnore: eyes},
	],
});
