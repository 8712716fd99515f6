import type {OccurrenceKey, SeriesKey} from '@/lib/domain/event';
import type {UtcInstant} from '@/lib/domain/time';
import type {Tables} from './database';
import type {OccurrenceRow} from './rows';

/** Sorts after every text that is an instant or a key. */
const last = '\uFFFF';

/** One occurrence; null when it was never seen drawn. */
export async function readOccurrence(tables: Tables, key: OccurrenceKey): Promise<OccurrenceRow | null> {
	return await tables.occurrences.get(key) ?? null;
}

/** Those of the given keys that were seen drawn. */
export async function readOccurrences(tables: Tables, keys: OccurrenceKey[]): Promise<OccurrenceRow[]> {
	const rows = await tables.occurrences.bulkGet(keys);
	return rows.filter(row => row !== undefined);
}

/** Occurrences of an account that start in [from, to). */
export async function readBetween(tables: Tables, account: string, from: UtcInstant, to: UtcInstant): Promise<OccurrenceRow[]> {
	return tables.occurrences.where('[account+start]').between([account, from], [account, to]).toArray();
}

/** A person's occurrences from `from` on, earliest first. */
export async function readOfPerson(tables: Tables, person: string, from: UtcInstant): Promise<OccurrenceRow[]> {
	return tables.occurrences.where('[person+start]').between([person, from], [person, last]).toArray();
}

/** A person's latest `count` occurrences that start before `before`, latest first. */
export async function readEarlier(tables: Tables, person: string, before: UtcInstant, count: number): Promise<OccurrenceRow[]> {
	return tables.occurrences.where('[person+start]').between([person, ''], [person, before]).reverse().limit(count).toArray();
}

/** A person's latest `count` occurrences before `before` whose titles say this kind of talk, latest first. */
export async function readTalks(
	tables: Tables,
	person: string,
	talk: 'career' | 'growth',
	{before, count}: {before: UtcInstant; count: number},
): Promise<OccurrenceRow[]> {
	return tables.occurrences.where('[person+talk+start]').between([person, talk, ''], [person, talk, before])
		.reverse().limit(count).toArray();
}

/** Stores occurrences as derived. */
export async function saveOccurrences(tables: Tables, rows: OccurrenceRow[]): Promise<void> {
	await tables.occurrences.bulkPut(rows);
}

/** Puts each occurrence of a series under the person of its date (`Occurrence.original`), or under nobody. */
export async function movePerson(tables: Tables, series: SeriesKey, personOf: (original: OccurrenceRow['original']) => string | null): Promise<void> {
	const rows = await tables.occurrences.where('series').equals(series).toArray();
	await tables.occurrences.bulkPut(rows.map(row => ({...row, person: personOf(row.original)})).filter((row, index) => row.person !== rows[index]?.person));
}

/** Occurrences of all accounts, latest start first, one after another until `wants` says that it has enough. */
export async function readLatest(tables: Tables, wants: (row: OccurrenceRow) => boolean): Promise<void> {
	const accounts = await tables.accounts.toCollection().primaryKeys();
	for (const account of accounts) {
		await tables.occurrences.where('[account+start]').between([account, ''], [account, last]).reverse().until(row => !wants(row), true).toArray();
	}
}
