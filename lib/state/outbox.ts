import {signal} from '@preact/signals';
import type {ReadonlySignal} from '@preact/signals';
import {backOff, troubleOf} from './trouble';
import type {Alive, Trouble} from './trouble';

/** Small changes on their way to the background, in order. Each may be repeated without harm. */
export interface Outbox {
	/** How many are not acknowledged yet. */
	readonly pending: ReadonlySignal<number>;
	readonly trouble: ReadonlySignal<Trouble | null>;
	/** Sends after everything before it; settles when it went through or was refused for good. */
	push(send: () => Promise<unknown>): Promise<void>;
	/** Settles when everything pushed so far went through or was refused for good. */
	settled(): Promise<void>;
	/** What was refused for good is told no longer. What is still tried is. */
	forget(): void;
}

/** No repeating helps against these; what is stored is shown again instead. */
const isFinal = (trouble: Trouble): boolean => trouble === 'invalid' || trouble === 'refused' || trouble === 'updated';

/** An empty outbox. Retries with back-off whatever may still work. */
export function createOutbox(alive: Alive): Outbox {
	const pending = signal(0);
	const trouble = signal<Trouble | null>(null);
	let tail: Promise<void> = Promise.resolve();

	async function deliver(send: () => Promise<unknown>): Promise<void> {
		for (let attempt = 0; ; attempt++) {
			try {
				await send();
				trouble.value = null;
				return;
			} catch (error) {
				trouble.value = troubleOf(error, alive);
				if (isFinal(trouble.value)) {
					return;
				}

				await new Promise(resolve => {
					setTimeout(resolve, backOff(attempt));
				});
			}
		}
	}

	return {
		pending,
		trouble,
		push(send) {
			pending.value++;
			tail = tail.then(() => deliver(send)).finally(() => {
				pending.value--;
			});
			return tail;
		},
		settled: () => tail,
		forget() {
			if (pending.peek() === 0) {
				trouble.value = null;
			}
		},
	};
}
