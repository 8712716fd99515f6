import type {OccurrenceKey} from '@/lib/domain/event';
import type {UtcInstant} from '@/lib/domain/time';
import type {Tables} from './database';

/** Which of the given checklist items are ticked, as a set of `occurrence|item` pairs joined by a line feed. */
export async function readTicked(tables: Tables, pairs: [occurrence: OccurrenceKey, item: string][]): Promise<Set<string>> {
	// All items of an occurrence at once: one key after another is dear.
	const occurrences = [...new Set(pairs.map(([occurrence]) => occurrence))];
	const ticked = await Promise.all(occurrences.map(async occurrence => [...await readTickedOf(tables, occurrence)].map(item => tickedKey(occurrence, item))));
	const asked = new Set(pairs.map(([occurrence, item]) => tickedKey(occurrence, item)));
	return new Set(ticked.flat().filter(key => asked.has(key)));
}

/** Every item of an occurrence that is ticked. */
export async function readTickedOf(tables: Tables, occurrence: OccurrenceKey): Promise<Set<string>> {
	const ticks = await tables.ticks.where('[occurrence+item]').between([occurrence, ''], [occurrence, '\uFFFF']).toArray();
	return new Set(ticks.filter(({doneAt}) => doneAt !== null).map(({item}) => item));
}

/** The form in which `readTicked` names a pair. */
export function tickedKey(occurrence: OccurrenceKey, item: string): string {
	return `${occurrence}\n${item}`;
}

/** Ticks or unticks one checklist item. */
export async function saveTick(
	tables: Tables,
	{occurrence, item, done}: {occurrence: OccurrenceKey; item: string; done: boolean},
	now: UtcInstant,
): Promise<void> {
	const stored = await tables.ticks.get([occurrence, item]);
	if (done !== ((stored?.doneAt ?? null) !== null)) {
		await tables.ticks.put({occurrence, item, doneAt: done ? now : null});
	}
}
