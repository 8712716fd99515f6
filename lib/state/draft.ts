import {batch, signal} from '@preact/signals';
import type {ReadonlySignal} from '@preact/signals';
import {rebase} from '@/lib/domain/rebase';
import type {NoteSaved, NoteView} from '@/lib/domain/views';
import {backOff, troubleOf} from './trouble';
import type {Alive, Trouble} from './trouble';

/** Saved this long after the last key. */
const pause = 300;
/** And at the latest this long after the first unsaved one, while somebody types without a pause. */
const patience = 2000;

/**
 * The text of one section while it is on screen. The draft owns the text until a save is acknowledged (law 12):
 *
 *   clean ──type──▶ dirty ──pause, patience or flush──▶ saving ──answer──▶ clean, or dirty again when more was typed
 *                     ▲                                    │
 *                     └────── back-off, text kept ◀────────┘ failure
 */
export interface Draft {
	readonly text: ReadonlySignal<string>;
	/** True until every character has been acknowledged. */
	readonly dirty: ReadonlySignal<boolean>;
	/** Why the last try failed; null again after one that worked. */
	readonly trouble: ReadonlySignal<Trouble | null>;
	/** True once a save found that another tab had written too. */
	readonly merged: ReadonlySignal<boolean>;
	type(text: string): void;
	/** Saves now. Settles after the try, whether it worked or not. */
	flush(): Promise<void>;
	/** Takes what was read again. Never touches a dirty text. `fresh`: read after the last save, so even a lower revision counts. */
	receive(note: NoteView, fresh: boolean): void;
}

/** A draft that starts from what was read and saves by `save`, which names the revision it is based on. */
export function createDraft(save: (text: string, base: number) => Promise<NoteSaved>, first: NoteView, alive: Alive): Draft {
	const text = signal(first.text);
	const dirty = signal(false);
	const trouble = signal<Trouble | null>(null);
	const merged = signal(false);
	let revision = first.revision;
	let pauseTimer: ReturnType<typeof setTimeout> | undefined;
	let patienceTimer: ReturnType<typeof setTimeout> | undefined;
	let running: Promise<void> | null = null;
	let again = false;
	let failures = 0;

	function stopTimers(): void {
		clearTimeout(pauseTimer);
		clearTimeout(patienceTimer);
		patienceTimer = undefined;
	}

	function settle(sent: string, answer: NoteSaved): void {
		const typed = text.peek();
		failures = 0;
		revision = answer.revision;
		batch(() => {
			trouble.value = null;
			merged.value ||= answer.merged;
			text.value = rebase(answer.text, sent, typed);
			dirty.value = typed !== sent;
		});
	}

	async function run(): Promise<void> {
		do {
			again = false;
			const sent = text.peek();
			try {
				settle(sent, await save(sent, revision));
			} catch (error) {
				trouble.value = troubleOf(error, alive);
				// After an update only a reload helps; the text stays on screen.
				if (trouble.peek() !== 'updated') {
					clearTimeout(pauseTimer);
					pauseTimer = setTimeout(flush, backOff(failures++));
				}

				return;
			}
		} while (again && dirty.peek());
	}

	async function flush(): Promise<void> {
		stopTimers();
		if (running !== null) {
			again = true;
			return running;
		}

		if (!dirty.peek()) {
			return;
		}

		running = run().finally(() => {
			running = null;
		});
		return running;
	}

	return {
		text,
		dirty,
		trouble,
		merged,
		flush,
		type(next) {
			batch(() => {
				text.value = next;
				dirty.value = true;
			});
			clearTimeout(pauseTimer);
			pauseTimer = setTimeout(flush, pause);
			patienceTimer ??= setTimeout(flush, patience);
		},
		receive(note, fresh) {
			if (!dirty.peek() && (fresh || note.revision > revision)) {
				revision = note.revision;
				text.value = note.text;
			}
		},
	};
}
