import type {Frame, Locator, Page} from '@playwright/test';
import {closeMeeting} from '../../scripts/tour/calendar.ts';
import type {Contestant} from './contestants.ts';
import {between} from './costs.ts';
import {mainThread, work} from './threads.ts';
import {startTrace, traceNow} from './trace.ts';

const chips = '[data-eventchip][data-kept]';

/** Notes when something was clicked or typed last, on a clock that all documents have in common. In every document opened from now on. */
export async function noteMoments({context, page}: Contestant): Promise<void> {
	await context.addInitScript(() => {
		for (const type of ['click', 'input']) {
			addEventListener(type, ({timeStamp}) => {
				document.documentElement.setAttribute(`data-bench-${type}`, String(performance.timeOrigin + timeStamp));
			}, true);
		}
	});
	await page.reload();
	await page.locator(chips).first().waitFor();
}

async function openPanel(page: Page, index: number): Promise<Frame> {
	await page.locator(chips).nth(index).click();
	const frame = await (await page.locator('iframe[title="Kept"]').elementHandle())?.contentFrame();
	if (!frame) {
		throw new Error('The panel did not open.');
	}

	return frame;
}

/** The first text of the talk, after going there. */
async function firstText(frame: Frame): Promise<Locator> {
	await frame.getByRole('tab', {name: /^Talk/}).click();
	return frame.getByRole('region', {name: 'Notes'}).getByRole('textbox').first();
}

/** Learns the guests of some events, so that their panel has somewhere to write. */
async function warmUp(page: Page, count: number): Promise<void> {
	for (let index = 0; index < count; index += 1) {
		const frame = await openPanel(page, index);
		await (await firstText(frame)).waitFor();
		await closeMeeting(page);
	}
}

/**
 * Milliseconds from the click on an event to a character in its panel's first text; the panel was open before, and is taken to its talk.
 * What the driver needs to notice that the field is there is in it.
 */
export async function timePanel(page: Page, openings: number): Promise<number[]> {
	await warmUp(page, openings);
	const times: number[] = [];
	for (let index = 0; index < openings; index += 1) {
		const frame = await openPanel(page, index);
		await (await firstText(frame)).fill(`opened ${index}`);
		const clicked = await page.evaluate(() => Number(document.documentElement.getAttribute('data-bench-click')));
		times.push(await frame.evaluate(() => Number(document.documentElement.getAttribute('data-bench-input'))) - clicked);
		await frame.getByText('Saved').waitFor();
		await closeMeeting(page);
	}

	return times;
}

/** Milliseconds the processor worked for the panel per key, and milliseconds from the last key to "Saved". */
export async function timeTyping({page, cdp}: Contestant, keys: number): Promise<{key: number; save: number}> {
	const frame = await openPanel(page, 0);
	await (await firstText(frame)).focus();
	const tape = await startTrace(cdp);
	const from = traceNow();
	await page.keyboard.type('k'.repeat(keys), {delay: 20});
	const to = traceNow();
	const tasks = between(mainThread(await tape.stop(), 'chrome-extension://'), from, to).filter(({name}) => name === 'RunTask');
	return {key: work(tasks) / keys, save: await timeSaving(frame)};
}

/** "Saved" goes away with the next key, and comes back when that key is on disk. */
function timeSaving(frame: Frame): Promise<number> {
	return frame.evaluate(() => new Promise<number>(resolve => {
		const saved = (): boolean => [...document.querySelectorAll('output')].some(({textContent}) => textContent.includes('Saved'));
		// The text has the keyboard.
		document.execCommand('insertText', false, '.');
		const start = performance.now();
		let gone = !saved();
		const observer = new MutationObserver(() => {
			gone ||= !saved();
			if (gone && saved()) {
				observer.disconnect();
				resolve(performance.now() - start);
			}
		});
		observer.observe(document.body, {subtree: true, childList: true, characterData: true, attributes: true});
	}));
}
