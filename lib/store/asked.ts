import type {AskedQuestion} from '@/lib/domain/agenda';
import type {OccurrenceKey} from '@/lib/domain/event';
import type {Tables} from './database';

/** Questions that were suggested for 1-1s with a person (all ids of them), oldest first. */
export async function readAsked(tables: Tables, ids: string[]): Promise<AskedQuestion[]> {
	const rows = await tables.asked.where('person').anyOf(ids).toArray();
	return rows.sort((one, two) => one.at.localeCompare(two.at));
}

/** Keeps that a question was suggested, taken up or passed over. */
export async function saveAsked(tables: Tables, asked: AskedQuestion): Promise<void> {
	await tables.asked.put(asked);
}

/** One suggestion; null when it was never made. */
export async function readSuggestion(tables: Tables, occurrence: OccurrenceKey, question: string): Promise<AskedQuestion | null> {
	// Compound keys are typed as one key by Dexie, and are an array.
	return await tables.asked.get([occurrence, question] as never) ?? null;
}
