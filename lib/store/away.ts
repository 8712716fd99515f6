import type {Away} from '@/lib/domain/away';
import type {Tables} from './database';

/** All dates away, proposed and dismissed ones included, earliest first. */
export async function readAway(tables: Tables): Promise<Away[]> {
	const away = await tables.away.toArray();
	return away.sort((one, two) => (one.from < two.from ? -1 : one.from > two.from ? 1 : one.id < two.id ? -1 : 1));
}

/** Adds or changes dates away. */
export async function saveAway(tables: Tables, rows: Away[]): Promise<void> {
	await tables.away.bulkPut(rows);
}

/** Removes dates away. */
export async function removeAway(tables: Tables, id: string): Promise<void> {
	await tables.away.delete(id);
}
