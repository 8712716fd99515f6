import type {Table} from 'dexie';
import type {Clock} from '@/lib/domain/time';
import type {ImportSummary} from '@/lib/domain/options-view';
import type {Tables} from './database';
import {backupVersion, readBackup} from './read-backup';
import {tableNames, type Everything} from './rows';
import type {Store, WriteNow} from './store';
import {currentVersion} from './versions/all';

/** Everything that is kept, as JSON text. The same data gives the same text: rows by their key, columns by name. */
export async function exportAll(store: Store, now: Clock): Promise<{json: string; rows: number}> {
	const tables = await store.read(readEverything);
	const backup = {format: 'kept-backup', version: backupVersion, schema: currentVersion(), exportedAt: now(), tables};
	return {
		json: JSON.stringify(backup, inOrder),
		rows: Object.values(tables).reduce((sum, rows) => sum + rows.length, 0),
	};
}

/** What importing this text would do. Throws a sentence when it cannot be imported. */
export function summarise(json: string): ImportSummary {
	const {exportedAt, tables} = readBackup(json);
	return {exportedAt, rows: countRows(tables), copy: null};
}

/** Replaces everything by what the text holds, in one transaction: all of it or nothing. */
export async function replaceAll(write: WriteNow, json: string): Promise<ImportSummary> {
	const {exportedAt, tables: incoming} = readBackup(json);
	await write(async tables => {
		for (const name of tableNames) {
			await tables[name].clear();
			// Rows and table have the same name, which the compiler cannot follow through a loop.
			await (tables[name] as Table<unknown>).bulkAdd(incoming[name]);
		}
	});
	return {exportedAt, rows: countRows(incoming), copy: null};
}

/** Removes every row of every table. */
export async function clearAll(tables: Tables): Promise<void> {
	for (const name of tableNames) {
		await tables[name].clear();
	}
}

/** Rows come out of the database by their key, so their order is the same every time. */
async function readEverything(tables: Tables): Promise<Everything> {
	const all: {[table: string]: unknown[]} = {};
	for (const name of tableNames) {
		all[name] = await tables[name].toArray();
	}

	return all as unknown as Everything;
}

function countRows(tables: Everything): Record<string, number> {
	return Object.fromEntries(tableNames.map(name => [name, tables[name].length]));
}

/** Writes the columns of a row by name; the outside of the backup and the tables keep their own order. */
function inOrder(name: string, value: unknown): unknown {
	if (name === '' || name === 'tables' || typeof value !== 'object' || value === null || Array.isArray(value)) {
		return value;
	}

	return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
