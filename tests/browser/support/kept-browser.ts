import {rm} from 'node:fs/promises';
import path from 'node:path';
import {chromium} from '@playwright/test';
import type {BrowserContext, Page} from '@playwright/test';
import {routeStandIn, serveStandIn} from '../../stand-in/playwright.ts';
import type {StandInHandle} from '../../stand-in/playwright.ts';
import type {ServeOptions} from '../../stand-in/site.ts';
import {chromiumPath} from './browser-path.ts';
import {makeProfile} from './profile.ts';
import type {Cookies} from './profile.ts';
import {dropDatabases, forgetStored} from './forget.ts';
import {listenFor} from './records.ts';
import type {Records} from './records.ts';
import {stopWorkers, workerOf} from './worker.ts';

/** How to start a browser with Kept. */
export interface LaunchOptions {
	cookies?: Cookies;
	/** Folder of the built extension. Default: what `npm run build` writes. */
	extension?: string;
	/** Shown window instead of none; for `npm start`. */
	headless?: boolean;
	/** CSS pixels. */
	viewport?: {width: number; height: number};
	colorScheme?: 'light' | 'dark';
	reducedMotion?: 'reduce' | 'no-preference';
}

/** A browser that does not forget in this time never will. Milliseconds. */
const forgetLimit = 10_000;

/** Chromium with the built extension and, once `serve` was called, the stand-in calendar. */
export class KeptBrowser {
	/** Of the present run; another one after `reopen`. */
	context!: BrowserContext;
	/** Host of the extension's own pages. */
	id = '';
	/** Requests that left, and errors that were said, since the first start. */
	readonly records: Records = {requests: [], errors: []};
	calendar: StandInHandle | null = null;
	/** Set by a test that changes something which stays, so that no other test gets this browser. */
	isSpoiled = false;
	readonly #profile: string;
	readonly #options: LaunchOptions;

	private constructor(profile: string, options: LaunchOptions) {
		this.#profile = profile;
		this.#options = options;
	}

	/** Starts the browser on a fresh profile and waits for the extension's worker. */
	static async launch(options: LaunchOptions = {}): Promise<KeptBrowser> {
		const browser = new KeptBrowser(await makeProfile(options.cookies ?? 'blocked'), options);
		await browser.#start();
		return browser;
	}

	/** Serves a stand-in calendar from now on, after a restart too. */
	async serve(options: ServeOptions): Promise<StandInHandle> {
		this.calendar = await serveStandIn(this.context, options);
		return this.calendar;
	}

	/** Opens a page of the calendar in a new tab and waits until its first view is drawn. */
	async openCalendar(address = '/calendar/u/0/r/week'): Promise<Page> {
		const page = await this.context.newPage();
		await page.goto(new URL(address, 'https://calendar.google.com').href);
		await page.locator('html[data-stand-in-ready]').waitFor({state: 'attached'});
		return page;
	}

	/** Opens the popup's document in a tab. */
	async openPopup(): Promise<Page> {
		return this.#openOwn('popup.html');
	}

	/** Opens the options page in a tab. */
	async openOptions(): Promise<Page> {
		return this.#openOwn('options.html');
	}

	/** Closes the browser and starts it again on the same profile, as a person does overnight. */
	async reopen(): Promise<void> {
		await this.context.close();
		await this.#start();
	}

	/** Stops the extension's worker, as Chromium does when it is idle. The next message starts it again. */
	async stopWorker(): Promise<void> {
		await stopWorkers(this.context, this.id);
	}

	/**
	 * Makes the browser as it was after its first start: no page, nothing stored, nothing in memory. Answers false when that could not be done.
	 * What stays is that Kept was installed before.
	 */
	async forget(): Promise<boolean> {
		let step = '';
		const steps: Record<string, () => Promise<unknown>> = {
			'close pages': async () => {
				const blank = await this.context.newPage();
				await Promise.all(this.context.pages().filter(page => page !== blank).map(page => page.close()));
			},
			'clear permissions': async () => this.context.clearPermissions(),
			'clear cookies': async () => this.context.clearCookies(),
			'clear stored': async () => forgetStored(await workerOf(this.context)),
			'stop the worker': async () => this.stopWorker(),
			'drop databases': async () => dropDatabases(this.context.pages()[0]!, this.id),
			'show nothing': async () => this.context.pages()[0]!.goto('about:blank'),
		};
		const all = async (): Promise<void> => {
			for (const [name, run] of Object.entries(steps)) {
				step = name;
				await run();
			}
		};

		const limit = AbortSignal.timeout(forgetLimit);
		try {
			await Promise.race([all(), new Promise((_, reject) => {
				limit.addEventListener('abort', () => reject(new Error('it took too long')));
			})]);
			this.calendar = null;
			this.records.requests.length = 0;
			this.records.errors.length = 0;
			return true;
		} catch (error) {
			// Said, for what it costs is only seen in how long everything takes.
			console.warn(`A browser could not be made to forget (${step}), and is started anew:`, error);
			return false;
		}
	}

	/** Closes the browser and removes its profile. */
	async close(): Promise<void> {
		await this.context.close();
		await rm(this.#profile, {recursive: true, force: true, maxRetries: 5});
	}

	async #start(): Promise<void> {
		const {extension = path.resolve('.output/chrome-mv3'), headless = true, viewport = {width: 1440, height: 900}, colorScheme, reducedMotion} = this.#options;
		this.context = await chromium.launchPersistentContext(this.#profile, {
			executablePath: chromiumPath(), headless, viewport, colorScheme, reducedMotion,
			args: [
				'--no-sandbox', `--disable-extensions-except=${extension}`, `--load-extension=${extension}`,
				// Nothing here needs three dimensions; to pretend a graphics card costs more than all else a test does.
				...(headless ? ['--disable-gpu'] : []),
				'--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-quic',
			],
		});
		listenFor(this.context, this.records);
		await routeStandIn(this.context);
		this.id = new URL((await workerOf(this.context)).url()).host;
		await this.calendar?.serveTo(this.context);
	}

	async #openOwn(document: string): Promise<Page> {
		const page = await this.context.newPage();
		await page.goto(`chrome-extension://${this.id}/${document}`);
		return page;
	}
}
