import {batch, computed, signal} from '@preact/signals';
import type {ReadonlySignal} from '@preact/signals';
import type {PersonView} from '@/lib/domain/person-view';
import type {Client} from '@/lib/messages/client';
import {aboutChanges} from './about-changes';
import type {AboutChanges, AboutDone} from './about-changes';
import {createMatters} from './about-matters';
import type {Matters} from './about-matters';
import {troubleOf} from './trouble';
import type {Alive, Trouble} from './trouble';

/** Everything behind the place that tells what is kept of a person. Each change is saved at once and can be taken back. */
export interface About extends AboutChanges {
	/** Null until something was read, and for nobody. */
	readonly view: ReadonlySignal<PersonView | null>;
	/** `gone`: there is nothing of this person any more. */
	readonly phase: ReadonlySignal<'none' | 'loading' | 'ready' | 'gone' | 'failed'>;
	readonly trouble: ReadonlySignal<Trouble | null>;
	/** The background's own sentence on something invalid; empty when it gave none. */
	readonly reason: ReadonlySignal<string>;
	readonly done: ReadonlySignal<AboutDone | null>;
	/** The text on what matters; null without a person. */
	readonly matters: ReadonlySignal<Matters | null>;
	/** Shows somebody, after what was written of whoever was shown before is on its way; null for nobody. */
	show(person: string | null): Promise<void>;
	refresh(): Promise<void>;
	/** Saves what is being written, now. */
	flush(): Promise<void>;
	dismiss(): void;
}

/** What may change who is shown: a 1-1 can be somebody else's after it, or that of somebody new, when the calendar still shows it. */
const movesOn: ReadonlySet<AboutDone['what']> = new Set(['address-added', 'address-removed', 'apart', 'erased']);

/** The model of one such place. */
export function createAbout(client: Client, alive: Alive): About {
	const shown = signal<string | null>(null);
	const view = signal<PersonView | null>(null);
	const phase = signal<'none' | 'loading' | 'ready' | 'gone' | 'failed'>('none');
	const acted = signal<Trouble | null>(null);
	const readTrouble = signal<Trouble | null>(null);
	const reason = signal('');
	const done = signal<AboutDone | null>(null);
	const matters = signal<Matters | null>(null);
	/** What is written of whom and not saved yet is the only place its words are. */
	const drafts = new Map<string, Matters>();
	let tail: Promise<void> = Promise.resolve();
	let reads = 0;
	let acting = 0;
	let saves = 0;
	/** What was done with somebody else, and can still be taken back. */
	let carried: AboutDone | null = null;

	function take(answer: PersonView | null, fresh: boolean): void {
		batch(() => {
			readTrouble.value = null;
			view.value = answer;
			phase.value = answer === null ? 'gone' : 'ready';
			if (answer === null) {
				matters.value = null;
				return;
			}

			const person = answer.person.id;
			const known = drafts.get(person);
			const draft = known ?? createMatters(client, alive, {person, text: answer.about.matters, onSaved: () => {
				saves++;
			}});
			known?.take(answer.about.matters, fresh);
			for (const [id, one] of drafts) {
				if (!one.dirty.peek()) {
					drafts.delete(id);
				}
			}

			drafts.set(person, draft);
			matters.value = draft;
		});
	}

	/** What was done last where it may be why somebody else is shown now; it is told to one more, and no further. */
	function carriedOver(): AboutDone | null {
		const last = done.peek();
		carried = last !== null && last !== carried && movesOn.has(last.what) ? last : null;
		return carried;
	}

	async function refresh(): Promise<void> {
		const person = shown.peek();
		if (person === null || acting > 0) {
			return;
		}

		const read = ++reads;
		const savesBefore = saves;
		try {
			const answer = await client('person.read', {person});
			if (read === reads && acting === 0) {
				take(answer, saves === savesBefore);
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

	/** Does one thing after the other, then reads again; after a failure what is really stored is shown, and why. */
	async function attempt(act: () => Promise<AboutDone>): Promise<void> {
		acting += 1;
		const before = tail;
		const person = shown.peek();
		const running = (async () => {
			await before;
			try {
				const result = await act();
				batch(() => {
					acted.value = null;
					done.value = person === shown.peek() || movesOn.has(result.what) ? result : done.peek();
				});
			} catch (error) {
				batch(() => {
					acted.value = troubleOf(error, alive);
					reason.value = acted.value === 'invalid' && error instanceof Error ? error.message : '';
				});
			} finally {
				acting -= 1;
			}

			await refresh();
		})();
		tail = running;
		return running;
	}

	const changes = aboutChanges({
		client, view, attempt,
		flush: async () => matters.peek()?.flush(),
		forget: person => drafts.delete(person),
	});

	return {
		view, phase, done, matters, reason, refresh,
		trouble: computed(() => matters.value?.trouble.value ?? acted.value ?? readTrouble.value),
		async flush() {
			await Promise.all([...drafts.values()].map(draft => draft.flush()));
		},
		async show(person) {
			if (person !== shown.peek()) {
				void Promise.all([...drafts.values()].map(draft => draft.flush()));
				reads++;
				batch(() => {
					shown.value = person;
					view.value = null;
					matters.value = null;
					done.value = carriedOver();
					acted.value = null;
					readTrouble.value = null;
					phase.value = person === null ? 'none' : 'loading';
				});
			}

			await refresh();
		},
		dismiss() {
			done.value = null;
		},
		...changes,
	};
}
