import type {OccurrenceKey} from '@/lib/domain/event';
import type {Note} from '@/lib/domain/note';
import type {UtcInstant} from '@/lib/domain/time';
import type {NoteSaved} from '@/lib/domain/views';
import type {Tables} from './database';

/** The notes of one occurrence in the given sections. */
export async function readNotes(tables: Tables, occurrence: OccurrenceKey): Promise<Note[]> {
	return tables.notes.where('[occurrence+section]').between([occurrence, ''], [occurrence, '\uFFFF']).toArray();
}

/** Keys of all occurrences under which something was written about a person. Reads no text. */
export async function readNotedKeys(tables: Tables, person: string): Promise<Set<OccurrenceKey>> {
	const keys = await tables.notes.where('person').equals(person).primaryKeys() as unknown as [OccurrenceKey, string][];
	return new Set(keys.map(([occurrence]) => occurrence));
}

/**
 * Saves one section's text over the revision it was based on.
 * The same text again changes nothing, so a repeated request is harmless. Where somebody else (another tab)
 * has written since `base`, both texts are kept.
 */
export async function saveNote(
	tables: Tables,
	incoming: Pick<Note, 'occurrence' | 'section' | 'person' | 'text'> & {base: number},
	now: UtcInstant,
): Promise<NoteSaved> {
	const {base, ...note} = incoming;
	const stored = await tables.notes.get([note.occurrence, note.section]);
	if (!stored && note.text === '') {
		return {text: '', revision: 0, updatedAt: null, merged: false};
	}

	if (stored?.text === note.text) {
		return {text: stored.text, revision: stored.revision, updatedAt: stored.updatedAt, merged: false};
	}

	const current = stored?.revision ?? 0;
	const text = stored && current !== base ? keepBoth(stored.text, note.text) : note.text;
	const saved: Note = {...note, text, revision: current + 1, updatedAt: now};
	if (text === stored?.text) {
		return {text, revision: current, updatedAt: stored.updatedAt, merged: true};
	}

	await tables.notes.put(saved);
	return {text, revision: saved.revision, updatedAt: now, merged: current !== base && stored !== undefined};
}

/** One text when it already holds the other, else both, the stored one first. */
export function keepBoth(stored: string, incoming: string): string {
	if (stored.includes(incoming)) {
		return stored;
	}

	return incoming.includes(stored) ? incoming : `${stored}\n\n${incoming}`;
}
