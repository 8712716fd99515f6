import {signal} from '@preact/signals';
import type {ReadonlySignal} from '@preact/signals';
import type {Correction} from '@/lib/domain/verdict';
import type {EventVerdict} from '@/lib/domain/views';
import type {Parts} from './options-parts';

/** Every event that was seen, and why it is or is not a 1-1. */
export interface OptionsEvents {
	/** What was found for a text; null before anything was looked for. */
	readonly found: ReadonlySignal<{text: string; events: EventVerdict[]} | null>;
	findEvents(text: string): Promise<void>;
	/** Looks again, when something was looked for before. */
	findAgain(): Promise<void>;
	/** A person's word on one of them; null takes it back. */
	correctEvent(event: EventVerdict, correction: Correction | null): Promise<void>;
}

/** The part of the options model that answers "why (not) a 1-1?". */
export function optionsEvents({client, attempt}: Pick<Parts, 'client' | 'attempt'>): OptionsEvents {
	const found = signal<{text: string; events: EventVerdict[]} | null>(null);
	let asked = 0;

	async function find(text: string): Promise<void> {
		const ask = ++asked;
		const events = await client('events.find', {text});
		if (ask === asked) {
			found.value = {text, events};
		}
	}

	/** Only what was said here for the first time can be undone to nothing; an earlier word is not known. */
	const correct = async (event: EventVerdict, correction: Correction | null, undoing = false): Promise<void> => attempt(async () => {
		await client('verdict.correct', {occurrence: event.occurrence, correction});
		await find(found.peek()?.text ?? '');
		const undo = event.verdict.corrected || undoing ? null : async (): Promise<void> => correct(event, null, true);
		return {what: undoing ? 'undone' : 'corrected', name: event.title, undo};
	});

	return {
		found,
		findEvents: find,
		async findAgain() {
			const now = found.peek();
			if (now !== null) {
				await find(now.text);
			}
		},
		correctEvent: async (event, correction) => correct(event, correction),
	};
}
