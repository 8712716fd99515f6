import type {OccurrenceKey} from '@/lib/domain/event';
import type {Said} from '@/lib/domain/outcome';
import type {Tables} from './database';

/** Everything the owner ever said of 1-1s and of dates without one. Each word is rare, so all of them are few. */
export async function readSaid(tables: Tables): Promise<Said[]> {
	return tables.said.toArray();
}

/** The owner's words on occurrences, by key. */
export function byOccurrence(said: Said[]): Map<OccurrenceKey, Said> {
	return new Map(said.flatMap(one => (one.occurrence === null ? [] : [[one.occurrence, one]])));
}

/** The owner's word on one thing, by its name; null when there is none. */
export async function readWord(tables: Tables, about: string): Promise<Said | null> {
	return await tables.said.get(about) ?? null;
}

/** Remembers a word, in place of the one before. */
export async function saveWord(tables: Tables, said: Said): Promise<void> {
	await tables.said.put(said);
}

/** Takes a word back. */
export async function removeWord(tables: Tables, about: string): Promise<void> {
	await tables.said.delete(about);
}
