import type {OccurrenceKey} from '@/lib/domain/event';
import type {InboxItem} from '@/lib/domain/inbox';
import type {UtcInstant} from '@/lib/domain/time';
import type {Tables} from './database';

/** Everything to raise with a person (all ids of them) that was not removed, oldest first. */
export async function readInbox(tables: Tables, ids: string[]): Promise<InboxItem[]> {
	const items = await tables.inbox.where('person').anyOf(ids).toArray();
	return items
		.filter(item => item.deletedAt === null)
		.sort((one, two) => one.createdAt.localeCompare(two.createdAt) || one.id.localeCompare(two.id));
}

/** Adds something to raise, or changes its words. For whom and where it was added stays as it was. Whoever changes what was removed meanwhile wants it there. */
export async function saveInboxItem(tables: Tables, said: Pick<InboxItem, 'id' | 'person' | 'text' | 'from'>, now: UtcInstant): Promise<void> {
	const stored = await tables.inbox.get(said.id);
	if (!stored) {
		await tables.inbox.add({...said, taken: null, doneAt: null, doneIn: null, deletedAt: null, createdAt: now, updatedAt: now});
	} else if (stored.text !== said.text) {
		await tables.inbox.put({...stored, text: said.text, deletedAt: null, updatedAt: now});
	}
}

/** Takes items into the agenda of an occurrence, or puts them back (null). Answers false when there is none of them. */
export async function takeInboxItems(tables: Tables, {ids, occurrence}: {ids: string[]; occurrence: OccurrenceKey | null}, now: UtcInstant): Promise<boolean> {
	const stored = (await tables.inbox.bulkGet(ids)).filter(item => item !== undefined);
	await tables.inbox.bulkPut(stored.filter(item => item.taken !== occurrence).map(item => ({...item, taken: occurrence, updatedAt: now})));
	return stored.length > 0;
}

/** Ticks an item off in an occurrence, or opens it again. Answers false when there is no such item. */
export async function tickInboxItem(tables: Tables, {id, occurrence, done}: {id: string; occurrence: OccurrenceKey; done: boolean}, now: UtcInstant): Promise<boolean> {
	return change(tables, id, now, item => done === (item.doneAt !== null) ? item : {...item, doneAt: done ? now : null, doneIn: done ? occurrence : null});
}

/** Removes an item, or takes its removal back. Answers false when there is no such item. */
export async function removeInboxItem(tables: Tables, {id, removed}: {id: string; removed: boolean}, now: UtcInstant): Promise<boolean> {
	return change(tables, id, now, item => removed === (item.deletedAt !== null) ? item : {...item, deletedAt: removed ? now : null});
}

/** Lets what was taken into an occurrence and not talked about wait again; answers the ids of these items. */
export async function returnUntouched(tables: Tables, ids: string[], occurrence: OccurrenceKey, now: UtcInstant): Promise<string[]> {
	const left = (await readInbox(tables, ids)).filter(item => item.taken === occurrence && item.doneAt === null);
	await tables.inbox.bulkPut(left.map(item => ({...item, taken: null, updatedAt: now})));
	return left.map(({id}) => id);
}

/** Takes back into an occurrence those of these items that still wait. */
export async function takeReturned(tables: Tables, ids: string[], occurrence: OccurrenceKey, now: UtcInstant): Promise<void> {
	const returned = (await tables.inbox.bulkGet(ids)).filter(item => item?.taken === null && item.doneAt === null) as InboxItem[];
	await tables.inbox.bulkPut(returned.map(item => ({...item, taken: occurrence, updatedAt: now})));
}

async function change(tables: Tables, id: string, now: UtcInstant, make: (item: InboxItem) => InboxItem): Promise<boolean> {
	const stored = await tables.inbox.get(id);
	const next = stored && make(stored);
	if (stored && next && next !== stored) {
		await tables.inbox.put({...next, updatedAt: now});
	}

	return stored !== undefined;
}
