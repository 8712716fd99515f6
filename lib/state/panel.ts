import {batch, computed, signal} from '@preact/signals';
import type {ReadonlySignal} from '@preact/signals';
import type {OccurrenceKey} from '@/lib/domain/event';
import type {Item} from '@/lib/domain/note';
import type {PanelView} from '@/lib/domain/views';
import type {Client} from '@/lib/messages/client';
import {createDrafts} from './drafts';
import type {Drafts} from './drafts';
import {createOutbox} from './outbox';
import {panelChanges} from './panel-changes';
import type {PanelChanges} from './panel-changes';
import {troubleOf} from './trouble';
import type {Alive, Trouble} from './trouble';

/** What the panel says about saving. */
export type Saving = 'idle' | 'saving' | 'saved' | 'failed';

/** Everything behind the panel: what is shown, what is written, and whether it is safe. */
export interface Panel extends PanelChanges {
	readonly occurrence: ReadonlySignal<OccurrenceKey | null>;
	/** Null while nothing was read for this occurrence. */
	readonly view: ReadonlySignal<PanelView | null>;
	/** `none`: no occurrence was named yet. `gone`: the background does not know it. */
	readonly phase: ReadonlySignal<'none' | 'loading' | 'ready' | 'gone' | 'failed'>;
	readonly trouble: ReadonlySignal<Trouble | null>;
	readonly saving: ReadonlySignal<Saving>;
	readonly drafts: Drafts['shown'];
	/** Items removed here, so that each can be brought back. */
	readonly removed: ReadonlySignal<Item[]>;
	/** Shows another occurrence, after what was written so far is on its way. */
	show(occurrence: OccurrenceKey): Promise<void>;
	/** Reads again what is shown. */
	refresh(): Promise<void>;
	type(section: string, text: string): void;
	flush(): Promise<void>;
}

/** The model of one panel. */
export function createPanel(client: Client, alive: Alive): Panel {
	const occurrence = signal<OccurrenceKey | null>(null);
	const view = signal<PanelView | null>(null);
	const phase = signal<'none' | 'loading' | 'ready' | 'gone' | 'failed'>('none');
	const readTrouble = signal<Trouble | null>(null);
	const removed = signal<Item[]>([]);
	const savedOnce = signal(false);
	const outbox = createOutbox(alive);
	let reads = 0;
	let saves = 0;

	const drafts = createDrafts(client, alive, () => {
		saves++;
		savedOnce.value = true;
	});

	async function refresh(): Promise<void> {
		const key = occurrence.peek();
		// Changes on their way would be missing in the answer; they ask for a reading themselves when they arrive.
		if (key === null || outbox.pending.peek() > 0) {
			return;
		}

		const read = ++reads;
		const savesBefore = saves;
		try {
			const answer = await client('panel.read', {occurrence: key});
			if (read === reads && outbox.pending.peek() === 0) {
				take(key, answer, saves === savesBefore);
			}
		} catch (error) {
			if (read === reads) {
				batch(() => {
					readTrouble.value = troubleOf(error, alive);
					phase.value = view.peek() === null ? 'failed' : 'ready';
				});
			}
		}
	}

	function take(key: OccurrenceKey, answer: PanelView | null, fresh: boolean): void {
		batch(() => {
			readTrouble.value = null;
			phase.value = answer === null ? 'gone' : 'ready';
			view.value = answer;
			if (answer !== null) {
				// Notes of another kind's template stay reachable, whatever the kind is now.
				const written = Object.keys(answer.notes).filter(section => answer.notes[section]?.text !== '');
				const sections = answer.person === null ? [] : [...answer.template.sections.map(section => section.id), ...written];
				drafts.show(key, [...new Set(sections)], answer.notes, fresh);
			}
		});
	}

	/** Sends a change and reads again once everything on its way has arrived. */
	async function send(change: () => Promise<unknown>): Promise<void> {
		await outbox.push(change);
		savedOnce.value = true;
		await refresh();
	}

	return {
		occurrence,
		view,
		phase,
		removed,
		drafts: drafts.shown,
		trouble: computed(() => drafts.trouble.value ?? outbox.trouble.value ?? readTrouble.value),
		saving: computed(() => {
			if ((drafts.trouble.value ?? outbox.trouble.value) !== null) {
				return 'failed';
			}

			return drafts.dirty.value || outbox.pending.value > 0 ? 'saving' : savedOnce.value ? 'saved' : 'idle';
		}),
		...panelChanges({client, view, removed, send, occurrence}),
		refresh,
		async show(next) {
			if (next !== occurrence.peek()) {
				void drafts.flush();
				batch(() => {
					occurrence.value = next;
					view.value = null;
					phase.value = 'loading';
					removed.value = [];
					savedOnce.value = false;
				});
			}

			await refresh();
		},
		type(section, text) {
			drafts.shown.peek()[section]?.type(text);
		},
		flush: drafts.flush,
	};
}
