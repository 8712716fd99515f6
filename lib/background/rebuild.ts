import type {OccurrenceKey} from '@/lib/domain/event';
import type {LedgerEntry} from '@/lib/domain/occurrence';
import {derive} from '@/lib/ledger/derive';
import type {Tables} from '@/lib/store/database';
import type {OccurrenceRow} from '@/lib/store/rows';
import {readManySeries} from '@/lib/store/series';
import {talkOf} from './kind-of';
import {personOn} from './link';

/** Every occurrence as the ledger alone tells it (law 6), with the person of its series; by key. */
export async function rebuilt(tables: Tables): Promise<Map<string, OccurrenceRow>> {
	return rebuiltFrom(tables, await tables.ledger.toArray());
}

/** Derives these occurrences anew: what the ledger tells of them is more. */
export async function rebuildSome(tables: Tables, keys: OccurrenceKey[]): Promise<void> {
	const rows = await rebuiltFrom(tables, await tables.ledger.where('occurrence').anyOf(keys).toArray());
	await tables.occurrences.bulkPut([...rows.values()]);
}

async function rebuiltFrom(tables: Tables, entries: LedgerEntry[]): Promise<Map<string, OccurrenceRow>> {
	const series = await readManySeries(tables, entries.map(entry => entry.series));
	const rows = [...Map.groupBy(entries, ({occurrence}) => occurrence).values()].flatMap((of): OccurrenceRow[] => {
		const occurrence = derive(of);
		return occurrence === null ? [] : [{...occurrence, person: personOn(series.get(occurrence.series), occurrence.original), talk: talkOf(occurrence.title)}];
	});
	return new Map(rows.map(row => [row.key, row]));
}

/** Derives every occurrence anew: after an update what is derived may be more, or other. */
export async function rebuildOccurrences(tables: Tables): Promise<void> {
	const rows = await rebuilt(tables);
	await tables.occurrences.clear();
	await tables.occurrences.bulkAdd([...rows.values()]);
}
