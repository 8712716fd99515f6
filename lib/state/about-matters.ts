import type {Client} from '@/lib/messages/client';
import {createDraft} from './draft';
import type {Draft} from './draft';
import type {Alive} from './trouble';

/** What matters to a person, while it is on screen or not saved yet. */
export interface Matters extends Draft {
	/** Takes what was read again; `fresh`: read after the last save. */
	take(text: string, fresh: boolean): void;
}

/**
 * A draft of what matters to somebody. There is no revision of it, so a save names the text it was written over,
 * and where another page has written meanwhile both texts are kept.
 */
export function createMatters(client: Client, alive: Alive, {person, text, onSaved}: {person: string; text: string; onSaved: () => void}): Matters {
	let stored = text;
	const draft = createDraft(
		async (matters, revision) => {
			const answer = await client('about.save', {person, matters, was: stored});
			stored = answer.matters;
			onSaved();
			return {text: answer.matters, revision: revision + 1, updatedAt: null, merged: answer.merged};
		},
		{text, revision: 0, updatedAt: null},
		alive,
	);
	return {
		...draft,
		take(read, fresh) {
			if (fresh && !draft.dirty.peek()) {
				stored = read;
				draft.receive({text: read, revision: 0, updatedAt: null}, true);
			}
		},
	};
}
