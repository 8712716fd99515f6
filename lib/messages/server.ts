import * as v from 'valibot';
import type {BackgroundMessage, RelayedMessage} from './client';
import {toWire} from './failure';
import {onMessage} from './messenger';
import type {Protocol} from './protocol';
import {schemas} from './schemas';
import {maySend, type Sender} from './senders';

/** What the background answers to each message. */
export type Handlers = {
	[M in Exclude<BackgroundMessage, RelayedMessage>]: (...data: Parameters<Protocol[M]>) => Promise<Awaited<ReturnType<Protocol[M]>>>;
};

/**
 * Answers all messages. Everything is registered before this returns: a worker that was started by a message
 * only gets it when its listener exists at the end of the first turn.
 */
export function serve(handlers: Handlers, {signal}: {signal?: AbortSignal} = {}): void {
	for (const message of Object.keys(handlers) as (keyof Handlers)[]) {
		const handle = handlers[message] as (data: unknown) => Promise<never>;
		const stop = onMessage(message, async ({data, sender}) => {
			try {
				return await handle(admit(message, data, sender));
			} catch (error) {
				throw toWire(error);
			}
		});
		signal?.addEventListener('abort', stop, {once: true});
	}
}

/** The payload when this sender may send it and it is what it should be; throws what the client words. */
export function admit(message: BackgroundMessage, data: unknown, sender: Sender): unknown {
	if (!maySend(message, sender)) {
		throw new Error(`refused: ${message} is not answered to this sender.`);
	}

	const checked = v.safeParse(schemas[message], data, {abortEarly: true});
	if (!checked.success) {
		const [issue] = checked.issues;
		throw new Error(`invalid: ${message} at "${v.getDotPath(issue) ?? ''}": ${issue.message}`);
	}

	return checked.output;
}
