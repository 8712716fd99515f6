import type {BrowserContext, Page} from '@playwright/test';
import {tenYears} from './history.ts';
import {median} from './numbers.ts';

/** The id Chromium gave to the extension. */
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

/** Replaces what is stored by ten years of history. */
export async function fillHistory(context: BrowserContext): Promise<void> {
	const page = await context.newPage();
	await page.goto(`chrome-extension://${await idOf(context)}/options.html`);
	const {schema} = JSON.parse(await ask<string>(page, 'data.export')) as {schema: number};
	await ask(page, 'data.import', {json: tenYears(schema), dryRun: false});
	await page.close();
}

/** Milliseconds from the popup's first byte to its content on the screen: the middle of several openings, the first left out. */
export async function timePopup(context: BrowserContext, openings = 8): Promise<number> {
	const id = await idOf(context);
	const times: number[] = [];
	for (let opening = 0; opening <= openings; opening += 1) {
		const page = await context.newPage();
		await page.addInitScript(() => {
			const look = (): void => {
				if (document.querySelector('main > *')) {
					requestAnimationFrame(() => document.documentElement.setAttribute('data-bench-content', String(performance.now())));
				} else {
					requestAnimationFrame(look);
				}
			};

			look();
		});
		await page.goto(`chrome-extension://${id}/popup.html`);
		const root = page.locator('html[data-bench-content]');
		await root.waitFor({state: 'attached'});
		times.push(Number(await root.getAttribute('data-bench-content')));
		await page.close();
	}

	return median(times.slice(1));
}
