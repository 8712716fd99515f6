import {batch, computed, signal} from '@preact/signals';
import type {ReadonlySignal} from '@preact/signals';
import type {OccurrenceKey} from '@/lib/domain/event';
import type {Item} from '@/lib/domain/note';
import type {Saving} from '@/lib/domain/saving';
import type {PanelView} from '@/lib/domain/views';
import type {Client} from '@/lib/messages/client';
import type {AbsentDate} from '@/lib/messages/protocol';
import {createDrafts} from './drafts';
import type {Drafts} from './drafts';
import {inTurn} from './in-turn';
import {createOutbox} from './outbox';
import {panelAgenda} from './panel-agenda';
import type {PanelAgenda} from './panel-agenda';
import {createAbsence} from './panel-absence';
import type {PanelAbsence} from './panel-absence';
import {panelChanges} from './panel-changes';
import type {PanelChanges} from './panel-changes';
import {panelFindings} from './panel-findings';
import type {PanelFindings} from './panel-findings';
import {troubleOf} from './trouble';
import type {Alive, Trouble} from './trouble';

/** `none`: nothing was named yet. `gone`: the background does not know it. */
export type Phase = 'none' | 'loading' | 'ready' | 'gone' | 'failed';

/** Everything behind the panel: what is shown, what is written, and whether it is safe. */
export interface Panel extends PanelChanges, PanelAgenda {
	readonly occurrence: ReadonlySignal<OccurrenceKey | null>;
	/** Null while nothing was read for this occurrence. */
	readonly view: ReadonlySignal<PanelView | null>;
	readonly phase: ReadonlySignal<Phase>;
	readonly trouble: ReadonlySignal<Trouble | null>;
	readonly saving: ReadonlySignal<Saving>;
	readonly drafts: Drafts['shown'];
	/** Items removed here, so that each can be brought back. */
	readonly removed: ReadonlySignal<Item[]>;
	/** A date without a 1-1, when that is shown instead of an occurrence. */
	readonly absence: PanelAbsence;
	readonly findings: PanelFindings;
	/** Shows another occurrence, after what was written so far is on its way. */
	show(occurrence: OccurrenceKey): Promise<void>;
	/** Shows a date that should hold a 1-1, in the same way. */
	showAbsence(absent: AbsentDate): Promise<void>;
	/** Reads again what is shown. */
	refresh(): Promise<void>;
	type(section: string, text: string): void;
	/** Saves now; settles after the tries, and when every change before is stored or refused for good. */
	flush(): Promise<void>;
}

/** The model of one panel. */
export function createPanel(client: Client, alive: Alive): Panel {
	const occurrence = signal<OccurrenceKey | null>(null);
	const view = signal<PanelView | null>(null);
	const phase = signal<Phase>('none');
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

	const absence = createAbsence({client, alive, outbox, send});

	/** Changes of what is shown that are on their way would be missing in an answer; they ask for a reading themselves when they arrive. */
	const isAhead = (): boolean => outbox.pending.peek() > 0 && view.peek() !== null;

	const reading = inTurn(async () => {
		const key = occurrence.peek();
		if (key === null || isAhead()) {
			return;
		}

		const read = ++reads;
		const savesBefore = saves;
		try {
			const answer = await client('panel.read', {occurrence: key});
			if (read === reads && !isAhead()) {
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
	});

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

	const refresh = async (): Promise<void> => (absence.shown.peek() === null ? reading.read() : absence.refresh());

	/** Leaves what is shown for something else, after what was written so far is on its way. */
	function leave(next: OccurrenceKey | null): void {
		if (next === occurrence.peek()) {
			return;
		}

		void drafts.flush();
		// An answer that is still on its way belongs to what was shown before.
		reads++;
		outbox.forget();
		batch(() => {
			occurrence.value = next;
			view.value = null;
			phase.value = next === null ? 'none' : 'loading';
			readTrouble.value = null;
			removed.value = [];
			savedOnce.value = false;
			forget();
		});
	}

	/** Sends a change and reads again once everything on its way has arrived. */
	async function send(change: () => Promise<unknown>): Promise<void> {
		await outbox.push(change);
		savedOnce.value ||= outbox.trouble.peek() === null;
		await (absence.shown.peek() === null ? reading.anew() : absence.refresh());
	}

	const changes = panelChanges({client, view, removed, send, occurrence});
	const {forget, ...agenda} = panelAgenda({client, view, send, occurrence, flush: drafts.flush});

	return {
		occurrence,
		view,
		phase: computed(() => (absence.shown.value === null ? phase : absence.phase).value),
		removed,
		absence,
		drafts: drafts.shown,
		trouble: computed(() => drafts.trouble.value ?? outbox.trouble.value ?? (absence.shown.value === null ? readTrouble : absence.trouble).value),
		saving: computed(() => {
			const isUnderWay = outbox.pending.value > 0;
			const refused = outbox.trouble.value;
			if (drafts.trouble.value === 'updated' || refused === 'updated') {
				return 'stopped';
			}

			if (drafts.trouble.value !== null || (refused !== null && isUnderWay)) {
				return 'failed';
			}

			// What was refused for good is not tried again; the trouble itself is told.
			return drafts.dirty.value || isUnderWay ? 'saving' : savedOnce.value && refused === null ? 'saved' : 'idle';
		}),
		...changes,
		...agenda,
		findings: panelFindings({client, view, changes, send}),
		refresh,
		async show(next) {
			leave(next);
			await Promise.all([absence.show(null), reading.anew()]);
		},
		async showAbsence(absent) {
			leave(null);
			await absence.show(absent);
		},
		type(section, text) {
			drafts.shown.peek()[section]?.type(text);
		},
		async flush() {
			await Promise.all([drafts.flush(), outbox.settled()]);
		},
	};
}
