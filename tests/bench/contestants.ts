import {readFileSync} from 'node:fs';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {chromium, type BrowserContext, type CDPSession, type Page} from '@playwright/test';
import {serveStandIn} from '../stand-in/playwright.ts';
import {busyCalendar} from './calendar.ts';
import {rest} from './rest.ts';

/** Who takes part, in the order in which they take turns: the page by itself, two probes, and Kept. */
export const names = ['none', 'floor', 'reader', 'kept'] as const;

/** One of them. */
export type Name = typeof names[number];

/** One Chromium with one extension, or none, on the busy calendar. */
export interface Contestant {
	name: Name;
	/** What the browser calls the script world of its extension. */
	world: string;
	context: BrowserContext;
	page: Page;
	cdp: CDPSession;
	close(): Promise<void>;
}

/** Opens one of them on a calendar with so many chips a week. `built` is the folder Kept was built into, `oneIn` how rare 1-1s are. */
export async function enter(name: Name, chips: number, built: string, oneIn?: number): Promise<Contestant> {
	const extension = folderOf(name, built);
	const profile = await mkdtemp(join(tmpdir(), 'kept-bench-'));
	const context = await chromium.launchPersistentContext(profile, {
		executablePath: process.env.KEPT_CHROMIUM,
		headless: true,
		viewport: {width: 1440, height: 900},
		args: [
			...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
			...(extension === null ? [] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
		],
	});
	await serveStandIn(context, {events: busyCalendar(chips, oneIn)});
	const page = context.pages()[0] ?? await context.newPage();
	await page.goto('https://calendar.google.com/calendar/u/0/r/week');
	const contestant = {
		name, context, page,
		world: extension === null ? '' : nameIn(extension),
		cdp: await context.newCDPSession(page),
		async close() {
			await context.close();
			await rm(profile, {recursive: true, force: true, maxRetries: 5});
		},
	};
	await rest(contestant);
	return contestant;
}

/** Opens all of them on the same calendar. */
export const enterAll = (chips: number, built: string): Promise<Contestant[]> => Promise.all(names.map(name => enter(name, chips, built)));

function folderOf(name: Name, built: string): string | null {
	const probes = join(import.meta.dirname, 'probes');
	return {none: null, floor: join(probes, 'floor'), reader: join(probes, 'reader'), kept: built}[name];
}

const nameIn = (extension: string): string => (JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {name: string}).name;
