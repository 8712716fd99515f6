import type {LedgerEntry} from '@/lib/domain/occurrence';
import type {Tables} from './database';

/** Appends entries. There is no function that changes or removes one (law 6). */
export async function appendEntries(tables: Tables, entries: LedgerEntry[]): Promise<void> {
	await tables.ledger.bulkAdd(entries);
}
