import type {SeriesKey} from '@/lib/domain/event';
import type {Tables} from './database';
import type {SeriesRow} from './rows';

/** What is known of one series; null before it was ever seen. */
export async function readSeries(tables: Tables, key: SeriesKey): Promise<SeriesRow | null> {
	return await tables.series.get(key) ?? null;
}

/** What is known of several series, by key. */
export async function readManySeries(tables: Tables, keys: Iterable<SeriesKey>): Promise<Map<SeriesKey, SeriesRow>> {
	const rows = await tables.series.bulkGet([...new Set(keys)]);
	return new Map(rows.filter(row => row !== undefined).map(row => [row.key, row]));
}

/** Every series. */
export async function readAllSeries(tables: Tables): Promise<SeriesRow[]> {
	return tables.series.toArray();
}

/** Stores what was learned. */
export async function saveSeries(tables: Tables, rows: SeriesRow[]): Promise<void> {
	await tables.series.bulkPut(rows);
}

/** Keys of the series that have a person by their title alone. */
export async function readGuessedSeries(tables: Tables): Promise<Set<SeriesKey>> {
	const linked = await tables.series.where('person').above('').toArray();
	return new Set(linked.filter(row => row.others === null && row.correction === null).map(row => row.key));
}
