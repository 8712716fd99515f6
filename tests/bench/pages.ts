import type {BrowserContext, Page} from '@playwright/test';
import {someYears} from './history.ts';

/** The id Chromium gave to the extension: only a worker tells it. */
async function idOf(context: BrowserContext): Promise<string> {
	const [worker = await context.waitForEvent('serviceworker')] = context.serviceWorkers();
	return new URL(worker.url()).host;
}

/** Asks the background as an extension page does. */
function ask<Answer>(page: Page, type: string, data?: unknown): Promise<Answer> {
	return page.evaluate(async message => {
		const {runtime} = (globalThis as unknown as {chrome: {runtime: {sendMessage(message: object): Promise<{res: unknown; err?: {message: string}}>}}}).chrome;
		const {res, err} = await runtime.sendMessage({id: 1, timestamp: Date.now(), ...message});
		if (err) {
			throw new Error(err.message);
		}

		return res;
	}, {type, data}) as Promise<Answer>;
}

/** Replaces what is stored by ten, or so many, years of history. */
export async function fillHistory(context: BrowserContext, years = 10): Promise<void> {
	const page = await context.newPage();
	await page.goto(`chrome-extension://${await idOf(context)}/options.html`);
	await ask(page, 'data.import', {json: someYears(years), dryRun: false});
	await page.close();
}

/** A picture of the extension in a tab: it asks for nothing, and keeps the worker's process where the trace finds it. */
export async function openStill(context: BrowserContext): Promise<void> {
	const page = await context.newPage();
	await page.goto(`chrome-extension://${await idOf(context)}/icon/16.png`);
}

/** A page of the extension that asks for everything there is to know. */
export async function openAsker(context: BrowserContext): Promise<{judgeAnew(): Promise<void>; close(): Promise<void>}> {
	const page = await context.newPage();
	await page.goto(`chrome-extension://${await idOf(context)}/popup.html`);
	return {
		/** A setting that is saved as it was makes everything that is known stale, and is told to nobody who would read more. */
		async judgeAnew() {
			await ask(page, 'settings.save', {panelOpens: 'by-itself'});
			await ask(page, 'popup.read', {open: null});
		},
		close: () => page.close(),
	};
}

/** Milliseconds from the beginning of the popup's loading to its content on the screen, once in each browser, in turns; the first round is left out. */
export async function timePopups(contexts: BrowserContext[], openings: number): Promise<number[][]> {
	const times: number[][] = contexts.map(() => []);
	for (let opening = 0; opening <= openings; opening += 1) {
		for (const [index, context] of contexts.entries()) {
			times[index]?.push(await timePopup(context));
		}
	}

	return times.map(list => list.slice(1));
}

async function timePopup(context: BrowserContext): Promise<number> {
	const page = await context.newPage();
	await page.addInitScript(() => {
		const look = (): void => {
			if (document.querySelector('#career') !== null) {
				requestAnimationFrame(() => document.documentElement.setAttribute('data-bench-content', String(performance.now())));
			} else {
				requestAnimationFrame(look);
			}
		};

		look();
	});
	await page.goto(`chrome-extension://${await idOf(context)}/popup.html`);
	const root = page.locator('html[data-bench-content]');
	await root.waitFor({state: 'attached'});
	const time = Number(await root.getAttribute('data-bench-content'));
	await page.close();
	return time;
}
