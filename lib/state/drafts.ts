import {computed, signal} from '@preact/signals';
import type {ReadonlySignal} from '@preact/signals';
import type {OccurrenceKey} from '@/lib/domain/event';
import type {NoteView} from '@/lib/domain/views';
import type {Client} from '@/lib/messages/client';
import {createDraft} from './draft';
import type {Draft} from './draft';
import type {Alive, Trouble} from './trouble';

/** All drafts of a panel: those on screen, and those of an occurrence left before its last save went through. */
export interface Drafts {
	/** The drafts on screen, by section. */
	readonly shown: ReadonlySignal<Record<string, Draft>>;
	readonly dirty: ReadonlySignal<boolean>;
	readonly trouble: ReadonlySignal<Trouble | null>;
	/** Shows these sections of an occurrence, keeping what is being written in them. */
	show(occurrence: OccurrenceKey, sections: string[], notes: Record<string, NoteView>, fresh: boolean): void;
	/** Saves everything unsaved now; settles after the tries. */
	flush(): Promise<void>;
}

const nothing: NoteView = {text: '', revision: 0, updatedAt: null};

/** Drafts that save through `client`. `onSaved` is told of every acknowledged save. */
export function createDrafts(client: Client, alive: Alive, onSaved: () => void): Drafts {
	const all = signal<ReadonlyMap<string, Draft>>(new Map());
	const shown = signal<Record<string, Draft>>({});

	function open(occurrence: OccurrenceKey, section: string, note: NoteView): Draft {
		return createDraft(
			async (text, base) => {
				const answer = await client('note.save', {occurrence, section, text, base});
				onSaved();
				return answer;
			},
			note,
			alive,
		);
	}

	return {
		shown,
		dirty: computed(() => [...all.value.values()].some(draft => draft.dirty.value)),
		trouble: computed(() => [...all.value.values()].find(draft => draft.trouble.value !== null)?.trouble.value ?? null),
		show(occurrence, sections, notes, fresh) {
			const before = all.peek();
			// A draft that is saved can be read again at any time; an unsaved one is the only place its words are.
			const kept = new Map([...before].filter(([, draft]) => draft.dirty.peek()));
			const now: Record<string, Draft> = {};
			for (const section of sections) {
				const key = JSON.stringify([occurrence, section]);
				const note = notes[section] ?? nothing;
				const draft = before.get(key) ?? open(occurrence, section, note);
				draft.receive(note, fresh);
				kept.set(key, draft);
				now[section] = draft;
			}

			all.value = kept;
			shown.value = now;
		},
		async flush() {
			await Promise.all([...all.peek().values()].map(draft => draft.flush()));
		},
	};
}
