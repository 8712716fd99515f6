import {browser} from 'wxt/browser';
import type {Protocol} from './protocol';

/**
 * Sends to our frames in a tab: to all of them, or to the frame named. Nobody listening is no failure.
 * Through the promise API and not the messenger's own `sendMessage`: that one leaves `lastError` unread,
 * so every calendar opened before Kept would be reported as an error of ours.
 */
export async function tellTab<M extends keyof Protocol>(
	tabId: number | undefined,
	type: M,
	data?: Parameters<Protocol[M]>[0],
	frameId?: number,
): Promise<void> {
	if (tabId !== undefined) {
		const message = {id: Date.now(), type, data, timestamp: Date.now()};
		await browser.tabs.sendMessage(tabId, message, frameId === undefined ? {} : {frameId}).catch(() => undefined);
	}
}
