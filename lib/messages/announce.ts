import {browser} from 'wxt/browser';
import {sendMessage} from './messenger';
import type {Protocol, Topic} from './protocol';

const calendar = 'https://calendar.google.com/*';

/** Tells extension pages and calendar pages that something stored has changed. Nobody listening is no failure. */
export async function announce(topics: Topic[]): Promise<void> {
	await Promise.all([
		sendMessage('kept.changed', {topics}).catch(() => undefined),
		tellCalendars({url: calendar}, 'kept.changed', {topics}),
	]);
}

/** Moves the keyboard between the calendar and the panel in the tab in front, when that is a calendar. */
export async function moveFocus(): Promise<void> {
	await tellCalendars({url: calendar, active: true, lastFocusedWindow: true}, 'focus.move');
}

type ToPage = 'kept.changed' | 'focus.move';

/**
 * Sends to the top frames of calendar tabs. Through the promise API and not the messenger's own `sendMessage`:
 * that one leaves `lastError` unread, so every calendar opened before Kept would be reported as an error of ours.
 */
async function tellCalendars<M extends ToPage>(
	which: Parameters<typeof browser.tabs.query>[0],
	type: M,
	data?: Parameters<Protocol[M]>[0],
): Promise<void> {
	const tabs = await browser.tabs.query(which).catch(() => []);
	const message = {id: Date.now(), type, data, timestamp: Date.now()};
	await Promise.all(tabs.map(async ({id}) => {
		if (id !== undefined) {
			await browser.tabs.sendMessage(id, message, {frameId: 0}).catch(() => undefined);
		}
	}));
}
