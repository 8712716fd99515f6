import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {chromium, type BrowserContext, type CDPSession, type Page} from '@playwright/test';
import {serveStandIn} from '../stand-in/playwright.ts';
import {busyCalendar} from './calendar.ts';

const root = join(import.meta.dirname, '..', '..');

/** Where each contestant's extension is; none at all is the page by itself. */
const extensions = {
	none: null,
	floor: join(root, 'tests', 'bench', 'probes', 'floor'),
	reader: join(root, 'tests', 'bench', 'probes', 'reader'),
	kept: join(root, '.output', 'chrome-mv3'),
};

/** Who takes part. */
export type Name = keyof typeof extensions;

/** All of them, in the order in which they take turns. */
export const names = Object.keys(extensions) as Name[];

/** One Chromium with one extension, or none, on the busy calendar. */
export interface Contestant {
	name: Name;
	context: BrowserContext;
	page: Page;
	cdp: CDPSession;
	close(): Promise<void>;
}

/** Is it a script of an extension? There is never more than one in a Chromium. */
export const isExtension = (url: string): boolean => url.startsWith('chrome-extension://');

/** Opens one of them on a calendar with so many chips a week. */
export async function enter(name: Name, chips: number): Promise<Contestant> {
	const extension = extensions[name];
	const profile = await mkdtemp(join(tmpdir(), 'kept-bench-'));
	const context = await chromium.launchPersistentContext(profile, {
		executablePath: process.env.KEPT_CHROMIUM,
		headless: true,
		viewport: {width: 1440, height: 900},
		args: [
			...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
			...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
		],
	});
	await serveStandIn(context, {events: busyCalendar(chips)});
	const page = context.pages()[0] ?? await context.newPage();
	await page.goto('https://calendar.google.com/calendar/u/0/r/week');
	await page.evaluate(() => window.standIn.settled());
	if (name === 'kept') {
		await page.locator('html[data-kept-ready]').waitFor({state: 'attached'});
	}

	return {
		name, context, page,
		cdp: await context.newCDPSession(page),
		async close() {
			await context.close();
			await rm(profile, {recursive: true, force: true});
		},
	};
}
