import {join} from 'node:path';
import process from 'node:process';
import puppeteer, {type Browser, type Frame, type Page} from 'puppeteer-core';
import {serveStandInTo} from '../../stand-in/puppeteer.ts';
import type {StandInEvent} from '../../stand-in/model.ts';

const extension = join(import.meta.dirname, '..', '..', '..', '.output', 'firefox-mv3');

/**
 * Kept is loaded as a temporary add-on, the only way for one that no store has signed. Firefox takes that away when it
 * closes, and its data with it. These two make it keep the data and the internal address, as it does for every
 * installed add-on; the fixed id in the manifest does the rest.
 */
const asIfInstalled = {
	'extensions.webextensions.keepStorageOnUninstall': true,
	'extensions.webextensions.keepUuidOnUninstall': true,
};

/** Why these tests cannot run here; false when they can. */
export const without: string | false = process.env.KEPT_FIREFOX
	? false
	: process.env.KEPT_NO_FIREFOX ?? 'KEPT_FIREFOX names no Firefox; `npm test` sets it.';

/** A Firefox with Kept in it, on the stand-in calendar. */
export interface OpenFirefox {
	browser: Browser;
	page: Page;
}

/** Starts Firefox on a profile, installs Kept and opens the stand-in's present week, painted. */
export async function openFirefox(profile: string, events: StandInEvent[]): Promise<OpenFirefox> {
	const browser = await puppeteer.launch({
		browser: 'firefox',
		executablePath: process.env.KEPT_FIREFOX,
		headless: true,
		userDataDir: profile,
		extraPrefsFirefox: asIfInstalled,
		args: ['--width=1440', '--height=900'],
		defaultViewport: {width: 1440, height: 900},
	});
	try {
		await browser.installExtension(extension);
		const page = await browser.newPage();
		page.setDefaultTimeout(15_000);
		await serveStandInTo(page, {events});
		await page.goto('https://calendar.google.com/calendar/u/0/r/week');
		await page.waitForSelector('html[data-kept-ready]');
		return {browser, page};
	} catch (error) {
		// One that goes on would keep the tests from ending.
		await browser.close();
		throw error;
	}
}

/** The panel's own document. Puppeteer does not learn the address of an extension's frame, so it is found by its element. */
export async function panelOf(page: Page): Promise<Frame> {
	const element = await page.waitForSelector('iframe[title="Kept"]');
	const frame = await element?.contentFrame();
	if (!frame) {
		throw new Error('The panel has no document.');
	}

	return frame;
}
