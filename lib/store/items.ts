import type {OccurrenceKey} from '@/lib/domain/event';
import type {Item} from '@/lib/domain/note';
import type {UtcInstant} from '@/lib/domain/time';
import type {Tables} from './database';

/** Everything ever written down for a person (all ids of them) and not removed, oldest first. */
export async function readItems(tables: Tables, ids: string[]): Promise<Item[]> {
	const items = await tables.items.where('person').anyOf(ids).toArray();
	return items
		.filter(item => item.deletedAt === null)
		.sort((a, b) => a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id));
}

/** Adds an item, or changes the words of one that exists. Where and for whom it was written stays as it was. Whoever changes what was removed meanwhile wants it there. */
export async function saveItem(
	tables: Tables,
	said: Pick<Item, 'id' | 'person' | 'occurrence' | 'writtenFor' | 'list' | 'owner' | 'text' | 'due'>,
	now: UtcInstant,
): Promise<void> {
	const stored = await tables.items.get(said.id);
	if (!stored) {
		await tables.items.add({...said, doneAt: null, doneIn: null, deletedAt: null, createdAt: now, updatedAt: now});
		return;
	}

	const {list, owner, text, due} = said;
	if (stored.list !== list || stored.owner !== owner || stored.text !== text || stored.due !== due) {
		await tables.items.put({...stored, list, owner, text, due, deletedAt: null, updatedAt: now});
	}
}

/** Ticks an item off in an occurrence, or opens it again. Answers false when there is no such item. */
export async function tickItem(
	tables: Tables,
	{occurrence, id, done}: {occurrence: OccurrenceKey; id: string; done: boolean},
	now: UtcInstant,
): Promise<boolean> {
	const stored = await tables.items.get(id);
	if (stored && done !== (stored.doneAt !== null)) {
		await tables.items.put({...stored, doneAt: done ? now : null, doneIn: done ? occurrence : null, updatedAt: now});
	}

	return stored !== undefined;
}

/** Removes an item, or takes its removal back. Answers false when there is no such item. */
export async function removeItem(tables: Tables, {id, removed}: {id: string; removed: boolean}, now: UtcInstant): Promise<boolean> {
	const stored = await tables.items.get(id);
	if (stored && removed !== (stored.deletedAt !== null)) {
		await tables.items.put({...stored, deletedAt: removed ? now : null, updatedAt: now});
	}

	return stored !== undefined;
}
