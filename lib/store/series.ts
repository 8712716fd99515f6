import type {SeriesKey} from '@/lib/domain/event';
import type {Tables} from './database';
import type {SeriesRow, StoredSeries} from './rows';

/** What is known of one series; null before it was ever seen. */
export async function readSeries(tables: Tables, key: SeriesKey): Promise<SeriesRow | null> {
	const row = await tables.series.get(key);
	return row ? whole(row) : null;
}

/** What is known of several series, by key. */
export async function readManySeries(tables: Tables, keys: Iterable<SeriesKey>): Promise<Map<SeriesKey, SeriesRow>> {
	const rows = await tables.series.bulkGet([...new Set(keys)]);
	return new Map(rows.filter(row => row !== undefined).map(row => [row.key, whole(row)]));
}

/** Every series. */
export async function readAllSeries(tables: Tables): Promise<SeriesRow[]> {
	return (await tables.series.toArray()).map(whole);
}

/** Stores what was learned. */
export async function saveSeries(tables: Tables, rows: SeriesRow[]): Promise<void> {
	await tables.series.bulkPut(rows);
}

/** Not yet known and never said are the same, so older rows need no conversion. */
function whole(row: StoredSeries): SeriesRow {
	return {...row, repeats: row.repeats ?? null};
}

/** Keys of the series that have a person by their title alone. */
export async function readGuessedSeries(tables: Tables): Promise<Set<SeriesKey>> {
	const linked = await tables.series.where('person').above('').toArray();
	return new Set(linked.filter(row => row.others === null && row.correction === null).map(row => row.key));
}
