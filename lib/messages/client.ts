import type {Protocol} from './protocol';
import {sendMessage} from './messenger';

/** Messages that the background answers. */
export type BackgroundMessage = Exclude<
	keyof Protocol,
	'panel.show' | 'panel.close' | 'panel.touched' | 'focus.move' | 'page.current' | 'kept.changed'
>;

/** Asks the background. Injected into every view model, so that models can be tested without a browser. */
export type Client = <M extends BackgroundMessage>(
	message: M,
	...data: Parameters<Protocol[M]>
) => Promise<Awaited<ReturnType<Protocol[M]>>>;

/** Why a request failed, as a code the view can word. */
export type FailureCode = 'unreachable' | 'refused' | 'invalid' | 'read-only' | 'full' | 'broken';

/** What a failed request throws. */
export class RequestFailure extends Error {
	constructor(
		readonly code: FailureCode,
		message: string,
	) {
		super(message);
		this.name = 'RequestFailure';
	}
}

/** Waits in milliseconds between tries when the worker was stopped while it answered. All requests may be repeated. */
const retryWaits = [50, 250, 1000];

/** The worker was stopped, is starting, or was replaced by an update. */
const isUnreachable = (error: unknown): boolean =>
	/receiving end does not exist|message (channel|port) closed|context invalidated|no response/i.test(String(error));

/** The client of every ring: sends, retries when the worker was asleep, and turns errors into codes. */
export const client: Client = async (message, ...data) => {
	for (const wait of [...retryWaits, null]) {
		try {
			// The union of all payloads cannot be resolved per message by the compiler; Client's own type holds it.
			return (await (sendMessage as (type: string, data: unknown) => Promise<unknown>)(message, data[0])) as never;
		} catch (error) {
			if (!isUnreachable(error)) {
				throw toFailure(error);
			}

			if (wait === null) {
				throw new RequestFailure('unreachable', 'Kept could not reach its own background.');
			}

			await new Promise(resolve => {
				setTimeout(resolve, wait);
			});
		}
	}

	throw new RequestFailure('unreachable', 'Kept could not reach its own background.');
};

/** Errors cross the boundary as text `code: message`. */
function toFailure(error: unknown): RequestFailure {
	const text = error instanceof Error ? error.message : String(error);
	const match = /^(refused|invalid|read-only|full|broken): (.*)$/s.exec(text);
	return match
		? new RequestFailure(match[1] as FailureCode, match[2] ?? '')
		: new RequestFailure('broken', text);
}
