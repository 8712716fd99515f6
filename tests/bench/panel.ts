import type {Frame, Locator, Page} from '@playwright/test';
import {closeMeeting} from '../../scripts/tour/calendar.ts';
import type {Contestant} from './contestants.ts';
import {between} from './costs.ts';
import {mainThread, work} from './threads.ts';
import {startTrace, traceNow} from './trace.ts';

const chips = '[data-eventchip][data-kept]';

/** Notes when something was clicked last, on a clock that all documents have in common. In every document opened from now on. */
export async function noteClicks({context, page}: Contestant): Promise<void> {
	await context.addInitScript(() => {
		addEventListener('click', ({timeStamp}) => {
			document.documentElement.setAttribute('data-bench-click', String(performance.timeOrigin + timeStamp));
		}, true);
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
 * Milliseconds from the click on an event to a character in the first text of its talk; the panel was open before.
 * The hand that goes to the talk and types is in the panel itself: a driver's own way there takes longer than all else.
 */
export async function timePanel(page: Page, openings: number): Promise<number[]> {
	await warmUp(page, openings);
	const times: number[] = [];
	for (let index = 0; index < openings; index += 1) {
		const frame = await (await page.locator('iframe[title="Kept"]').elementHandle())?.contentFrame();
		await frame?.evaluate(typeAtOnce);
		await page.locator(chips).nth(index).click();
		await frame?.waitForFunction(() => document.documentElement.hasAttribute('data-bench-typed'), null, {timeout: 10_000});
		const clicked = await page.evaluate(() => Number(document.documentElement.getAttribute('data-bench-click')));
		times.push(Number(await frame?.evaluate(() => document.documentElement.getAttribute('data-bench-typed'))) - clicked);
		await frame?.getByText('Saved').waitFor();
		await closeMeeting(page);
	}

	return times;
}

/** From now on waits for another 1-1 to be shown, goes to its talk, types as soon as there is a text, and notes when the text took it. */
function typeAtOnce(): void {
	const root = document.documentElement;
	const named = (): string => document.querySelector('h1')?.textContent ?? '';
	const before = named();
	root.removeAttribute('data-bench-typed');
	addEventListener('input', () => root.setAttribute('data-bench-typed', String(performance.timeOrigin + performance.now())), {once: true, capture: true});
	/** A frame that is being shown takes no focus for some milliseconds, of which a person's hand knows nothing. */
	const type = (text: HTMLElement): void => {
		text.focus();
		if (document.activeElement === text) {
			document.execCommand('insertText', false, 'k');
		} else {
			setTimeout(type, 1, text);
		}
	};
	const observer = new MutationObserver(() => {
		const [talk, text] = [document.querySelector<HTMLElement>('#tab-talk'), document.querySelector<HTMLElement>('#place-talk .editor [role="textbox"]')];
		if (named() === before || talk === null) {
			return;
		}

		if (talk.ariaSelected !== 'true') {
			talk.click();
		} else if (text !== null) {
			observer.disconnect();
			type(text);
		}
	});
	observer.observe(document.body, {subtree: true, childList: true, attributes: true, characterData: true});
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
