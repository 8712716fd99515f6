import type {Client} from './client';
import {browser} from './native-browser';

/** Waits in milliseconds after each try. All requests may be repeated. */
const retryWaits = [50, 250, 1000, 0];

/**
 * The client of the content script: it speaks the same language on the wire in a tenth of the bytes (every one
 * is loaded with the calendar), sends to the background only, and throws what the browser said: nobody there words a code.
 */
export const client: Client = async (type, ...[data]) => {
	let failure: unknown = 'No response';
	for (const wait of retryWaits) {
		const timestamp = Date.now();
		const answer = await browser.runtime.sendMessage({id: timestamp, type, data, timestamp}).catch((error: unknown) => {
			failure = error;
		}) as {res?: unknown; err?: {message: string}} | undefined;
		if (answer) {
			if (answer.err) {
				throw new Error(answer.err.message);
			}

			return answer.res as never;
		}

		// The worker was stopped or is starting, so asking again helps; unless Kept was updated or removed under this page.
		if (browser.runtime?.id === undefined) {
			break;
		}

		await new Promise(resolve => {
			setTimeout(resolve, wait);
		});
	}

	throw failure;
};
