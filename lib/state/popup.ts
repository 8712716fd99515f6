import {batch, signal} from '@preact/signals';
import type {ReadonlySignal} from '@preact/signals';
import type {OccurrenceKey} from '@/lib/domain/event';
import type {Correction} from '@/lib/domain/verdict';
import type {PopupView} from '@/lib/domain/views';
import type {Client} from '@/lib/messages/client';
import {troubleOf} from './trouble';
import type {Alive, Trouble} from './trouble';

/** Everything behind the popup. */
export interface Popup {
	/** Null until the first answer. */
	readonly view: ReadonlySignal<PopupView | null>;
	readonly trouble: ReadonlySignal<Trouble | null>;
	/** Names the event that is open in the tab, and reads with it. */
	open(occurrence: OccurrenceKey | null): Promise<void>;
	refresh(): Promise<void>;
	/** Says what the open event is; null takes it back. */
	correct(correction: Correction | null): Promise<void>;
}

/** The model of the popup. */
export function createPopup(client: Client, alive: Alive): Popup {
	const view = signal<PopupView | null>(null);
	const trouble = signal<Trouble | null>(null);
	let opened: OccurrenceKey | null = null;
	let reads = 0;

	async function attempt(act: () => Promise<void>): Promise<void> {
		try {
			await act();
		} catch (error) {
			trouble.value = troubleOf(error, alive);
		}
	}

	const refresh = async (): Promise<void> => attempt(async () => {
		const read = ++reads;
		const answer = await client('popup.read', {open: opened});
		if (read === reads) {
			batch(() => {
				view.value = answer;
				trouble.value = null;
			});
		}
	});

	return {
		view,
		trouble,
		refresh,
		async open(occurrence) {
			opened = occurrence;
			await refresh();
		},
		async correct(correction) {
			const occurrence = opened;
			if (occurrence !== null) {
				await attempt(async () => {
					await client('verdict.correct', {occurrence, correction});
					await refresh();
				});
			}
		},
	};
}
