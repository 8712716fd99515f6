import type {BrowserContext, Frame, Page} from '@playwright/test';
import {closeMeeting} from '../../scripts/tour/calendar.ts';
import {median} from './numbers.ts';
import {startProfile, stopProfile} from './profile.ts';

const chips = '[data-eventchip][data-kept]';

async function openPanel(page: Page, index: number): Promise<Frame> {
	await page.locator(chips).nth(index).click();
	const frame = await (await page.locator('iframe[title="Kept"]').elementHandle())?.contentFrame();
	if (!frame) {
		throw new Error('The panel did not open.');
	}

	return frame;
}

/** Learns the guests of some events, so that their panel has somewhere to write. */
async function warmUp(page: Page, count: number): Promise<void> {
	for (let index = 0; index < count; index += 1) {
		const frame = await openPanel(page, index);
		await frame.locator('textarea').first().waitFor();
		await closeMeeting(page);
	}
}

/**
 * Milliseconds from the click on an event to the moment its panel has accepted a typed character; the panel was open before.
 * From outside, so it holds what the browser and its driver need too.
 */
export async function timePanel(page: Page, openings = 8): Promise<number> {
	await warmUp(page, openings);
	const times: number[] = [];
	for (let index = 0; index < openings; index += 1) {
		const start = performance.now();
		const frame = await openPanel(page, index);
		const area = frame.locator('textarea').first();
		await area.fill(`opened ${index}`);
		times.push(performance.now() - start);
		await frame.getByText('Saved').waitFor();
		await closeMeeting(page);
	}

	return median(times);
}

/** Busy milliseconds of the panel's thread per key, and milliseconds from the last key to "Saved". */
export async function timeTyping(context: BrowserContext, page: Page, keys = 60): Promise<{key: number; save: number}> {
	const frame = await openPanel(page, 0);
	const area = frame.locator('textarea').first();
	await area.focus();
	const cdp = await context.newCDPSession(frame);
	await startProfile(cdp);
	await page.keyboard.type('k'.repeat(keys), {delay: 20});
	const {busy} = await stopProfile(cdp, () => true);

	// "Saved" goes away with the next key, and comes back when that key is on disk.
	const save = await frame.evaluate(() => new Promise<number>(resolve => {
		const area = document.querySelector('textarea');
		if (!area) {
			return;
		}

		const saved = (): boolean => [...document.querySelectorAll('output')].some(({textContent}) => textContent.includes('Saved'));
		area.value += '.';
		area.dispatchEvent(new InputEvent('input', {bubbles: true}));
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
	return {key: busy / keys, save};
}
