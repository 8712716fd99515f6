import {RequestFailure, fromWire} from './failure';
import {sendMessage} from './messenger';
import type {Protocol} from './protocol';

export {RequestFailure, type FailureCode} from './failure';

/** Messages that the background answers. */
export type BackgroundMessage = Exclude<
	keyof Protocol,
	'panel.show' | 'panel.close' | 'panel.touched' | 'panel.width' | 'focus.move' | 'page.current' | 'page.sample' | 'kept.changed'
>;

/** Those it only passes on to the other frame of the same tab. */
export type RelayedMessage = 'page.show' | 'panel.tell';

/** Asks the background. Injected into every view model, so that models can be tested without a browser. */
export type Client = <M extends BackgroundMessage>(
	message: M,
	...data: Parameters<Protocol[M]>
) => Promise<Awaited<ReturnType<Protocol[M]>>>;

/** Waits in milliseconds between tries when the worker was stopped while it answered. All requests may be repeated. */
const retryWaits = [50, 250, 1000];

/** The worker was stopped or is starting: asking again helps. The last one is how a listener that went away answers. */
const isAsleep = (error: unknown): boolean =>
	/receiving end does not exist|message (channel|port) (is )?closed|channel closed before|no response/i.test(String(error));

/** This page belongs to an extension that was updated or removed: asking again never helps. */
const isOrphaned = (error: unknown): boolean =>
	/context invalidated|reading 'sendMessage'|(chrome|browser)\.runtime is undefined|dead object/i.test(String(error));

/** The client of every ring: sends, retries when the worker was asleep, and turns errors into codes. */
export const client: Client = async (message, ...data) => {
	for (const wait of [...retryWaits, null]) {
		try {
			// The union of all payloads cannot be resolved per message by the compiler; Client's own type holds it.
			return (await (sendMessage as (type: string, data: unknown) => Promise<unknown>)(message, data[0])) as never;
		} catch (error) {
			if (isOrphaned(error)) {
				break;
			}

			if (!isAsleep(error)) {
				throw fromWire(error);
			}

			if (wait !== null) {
				await new Promise(resolve => {
					setTimeout(resolve, wait);
				});
			}
		}
	}

	throw new RequestFailure('unreachable', 'Kept could not reach its own background.');
};
