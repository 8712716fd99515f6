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

/** A fault of Kept's own may be of the moment; one that stays so many tries, half a minute, will stay. */
const patience = 6;

/** No repeating helps against these; what is stored is shown again instead. `broken`: how often in a row it was answered so. */
const isFinal = (trouble: Trouble, broken: number): boolean =>
	trouble === 'invalid' || trouble === 'refused' || trouble === 'updated' || (trouble === 'broken' && broken >= patience);

/** An empty outbox. Retries with back-off whatever may still work. */
export function createOutbox(alive: Alive): Outbox {
	const pending = signal(0);
	const trouble = signal<Trouble | null>(null);
	let tail: Promise<void> = Promise.resolve();
	/** How many were refused for good, and why the last one. */
	let refused = 0;
	let refusal: Trouble | null = null;

	/** `known`: how many had been refused when it was pushed. Of a later one its owner has heard nothing yet, so it is told on. */
	async function deliver(send: () => Promise<unknown>, known: number): Promise<void> {
		let broken = 0;
		for (let attempt = 0; ; attempt++) {
			try {
				await send();
				trouble.value = known === refused ? null : refusal;
				return;
			} catch (error) {
				trouble.value = troubleOf(error, alive);
				broken = trouble.value === 'broken' ? broken + 1 : 0;
				if (isFinal(trouble.value, broken)) {
					refused++;
					refusal = trouble.value;
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
			const known = refused;
			tail = tail.then(() => deliver(send, known)).finally(() => {
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
