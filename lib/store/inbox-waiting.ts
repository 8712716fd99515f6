import type {InboxItem} from '@/lib/domain/inbox';
import type {Tables} from './database';

/**
 * Everything that is still to be raised, with anybody. Found by what is not in the index of the done ones, for what is done
 * becomes ever more and what waits does not.
 */
export async function readWaiting(tables: Tables): Promise<InboxItem[]> {
	const [all, done] = await Promise.all([tables.inbox.toCollection().primaryKeys(), tables.inbox.where('doneAt').above('').primaryKeys()]);
	const isDone = new Set<string>(done);
	const open = await tables.inbox.bulkGet(all.filter(id => !isDone.has(id)));
	return open.filter(item => item !== undefined && item.deletedAt === null) as InboxItem[];
}

/** What was added last, with anybody, newest first; removed ones too. */
export async function readLatestAdded(tables: Tables, count: number): Promise<InboxItem[]> {
	return tables.inbox.orderBy('createdAt').reverse().limit(count).toArray();
}
