import {batch, signal, type ReadonlySignal} from '@preact/signals';
import type {JustAdded, NextTimeDraft, NextTimeView} from '@/lib/domain/next-time';
import type {Client} from '@/lib/messages/client';
import {troubleOf, type Alive, type Trouble} from './trouble';

/** What stands behind "Next time with …". */
export interface NextTime {
	/** What is being written. */
	readonly draft: ReadonlySignal<NextTimeDraft>;
	/** Was the draft there before this page was opened? */
	readonly found: ReadonlySignal<boolean>;
	/** What was added last, to be taken back; null when nothing was. */
	readonly added: ReadonlySignal<JustAdded | null>;
	readonly trouble: ReadonlySignal<Trouble | null>;
	/** Takes in what the background knows; a draft once, and only while nothing was written here. */
	take(view: NextTimeView): void;
	/** Kept by the background at once: a popup that closes takes nothing along. */
	write(change: Partial<Pick<NextTimeDraft, 'person' | 'text'>>): void;
	/** Adds it for whoever is chosen. Answers whether it was. */
	add(person: {id: string; name: string; next: string | null}): Promise<boolean>;
	/** Takes back what was added last; its words are to be changed then. */
	undo(): Promise<void>;
}

/** The model of "Next time with …"; `newId` makes UUIDs. */
export function createNextTime(client: Client, {alive, newId}: {alive: Alive; newId: () => string}): NextTime {
	const empty = (person: string | null): NextTimeDraft => ({id: newId(), person, text: '', from: 'popup', turn: 0});
	const draft = signal<NextTimeDraft>(empty(null));
	const found = signal(false);
	const added = signal<JustAdded | null>(null);
	const trouble = signal<Trouble | null>(null);
	/** What the background says was added and is not offered here any more. */
	const seen = new Set<string>();
	let looked = false;

	async function attempt(act: () => Promise<unknown>): Promise<boolean> {
		try {
			await act();
			trouble.value = null;
			return true;
		} catch (error) {
			trouble.value = troubleOf(error, alive);
			return false;
		}
	}

	function keep(now: NextTimeDraft): void {
		// Somebody chosen and nothing said is nothing to remember.
		const person = now.text.trim() === '' ? null : now.person;
		void attempt(() => client('draft.save', {...now, person}));
	}

	return {
		draft,
		found,
		added,
		trouble,
		take(view) {
			batch(() => {
				if (!looked && view.draft !== null && draft.value.text === '') {
					draft.value = view.draft;
					found.value = true;
					if (view.draft.text.trim() === '') {
						keep({...view.draft, turn: view.draft.turn + 1});
					}
				}

				looked = true;
				if (view.added !== null && !seen.has(view.added.id)) {
					seen.add(view.added.id);
					added.value = view.added;
				}
			});
		},
		write(change) {
			draft.value = {...draft.value, ...change, turn: draft.value.turn + 1};
			keep(draft.value);
		},
		async add({id: person, name: personName, next}) {
			const now = draft.value;
			const text = now.text.trim();
			if (text === '') {
				return false;
			}

			// Empty at once: Enter twice adds once.
			draft.value = empty(person);
			const isAdded = await attempt(() => client('inbox.save', {id: now.id, person, text, from: now.from}));
			batch(() => {
				if (isAdded) {
					found.value = false;
					seen.add(now.id);
					added.value = {id: now.id, person, personName, text, next};
				} else if (draft.value.text === '') {
					draft.value = now;
				}
			});
			return isAdded;
		},
		async undo() {
			const last = added.value;
			if (last === null) {
				return;
			}

			// Gone at once: pressed twice it is taken back once.
			added.value = null;
			if (!await attempt(() => client('inbox.remove', {id: last.id, removed: true}))) {
				added.value ??= last;
			} else {
				const again = {id: newId(), person: last.person, text: last.text, from: 'popup', turn: 1} as const;
				// Whatever is being written stays; the words taken back are there at the next opening then.
				if (draft.value.text.trim() === '') {
					draft.value = again;
				}

				keep(again);
			}
		},
	};
}
