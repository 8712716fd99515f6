import {Dexie, type Table, type Transaction} from 'dexie';
import {tableNames, type Rows, type TableName} from './rows';
import {noteTouched, type Touched} from './touched';
import {currentVersion} from './versions/all';
import type {RawRows, Version} from './versions/version';

/** Typed tables inside one transaction. */
export type Tables = {[N in TableName]: Table<Rows[N]>};

/** An open database, and why it may not be written to (null when it may). */
export interface OpenDatabase {
	dexie: Dexie;
	tables: Tables;
	readOnly: string | null;
	/** What each transaction wrote to. */
	touched: Touched;
}

const options = {
	autoOpen: false,
	// Dexie's cache shows writes before they are committed, and had aliasing bugs; behind messages it gains nothing.
	cache: 'disabled',
	// Acknowledge after the disk has it (law 12). Writes are tiny.
	chromeTransactionDurability: 'strict',
} as const;

/**
 * Opens the database and brings it to the newest version.
 * A database newer than the code, or one that could not be brought up, is opened as it is and read-only: nothing of it is touched.
 */
export async function openDatabase(name: string, steps: readonly Version[]): Promise<OpenDatabase> {
	// Asked before opening: Dexie opens a newer database silently, and adds to it whatever index the old code misses.
	if (await storedVersion(name) > currentVersion(steps)) {
		return openUntouched(
			name,
			'Your data was written by a newer version of Kept. It is safe and can be read and exported, but not changed until Kept is updated.',
		);
	}

	const dexie = new Dexie(name, options);
	for (const step of steps) {
		declare(dexie, step);
	}

	const touched = noteTouched(dexie);

	try {
		await dexie.open();
	} catch (error) {
		dexie.close();
		const reason = error instanceof Error ? error.message : String(error);
		return openUntouched(
			name,
			`Kept could not bring your data to its new form, so it left it as it was. It can be read and exported, but not changed. (${reason})`,
			error,
		);
	}

	return {dexie, tables: tablesOf(dexie), readOnly: null, touched};
}

/** The version of the database on disk, 0 while there is none. The browser's own number is ten times Dexie's. */
async function storedVersion(name: string): Promise<number> {
	const databases = await indexedDB.databases();
	return Math.floor((databases.find(one => one.name === name)?.version ?? 0) / 10);
}

function declare(dexie: Dexie, {version, stores, convert}: Version): void {
	const declared = dexie.version(version).stores(stores);
	if (convert) {
		declared.upgrade(transaction => rewrite(transaction, Object.keys(stores), convert));
	}
}

/** Runs one step inside the upgrade transaction: when anything throws, the browser takes everything back. */
async function rewrite(transaction: Transaction, names: string[], convert: (rows: RawRows) => RawRows): Promise<void> {
	const before: RawRows = {};
	// Tables of later steps are in the transaction already, and in none of the words of this one.
	for (const name of names) {
		before[name] = await transaction.table(name).toArray();
	}

	for (const [name, rows] of Object.entries(convert(before))) {
		await transaction.table(name).clear();
		await transaction.table(name).bulkAdd(rows);
	}
}

/** Without declared versions Dexie opens what is there as it is; after a failed upgrade the browser has restored the old version. */
async function openUntouched(name: string, readOnly: string, because?: unknown): Promise<OpenDatabase> {
	const dexie = new Dexie(name, options);
	try {
		await dexie.open();
	} catch (error) {
		dexie.close();
		throw because ?? error;
	}

	return {dexie, tables: tablesOf(dexie), readOnly, touched: new WeakMap()};
}

/** What a table holds that is not there, however it is asked. */
const nothing = {
	reverse: () => nothing,
	limit: () => nothing,
	toArray: () => Promise.resolve([]),
	primaryKeys: () => Promise.resolve([]),
	first: () => Promise.resolve(undefined),
	count: () => Promise.resolve(0),
};

/** A table that an older database has not: there is nothing in it, so that what is there can still be read. */
const absent = {
	...nothing,
	where: () => ({equals: () => nothing, anyOf: () => nothing, above: () => nothing}),
	orderBy: () => nothing,
	toCollection: () => nothing,
	get: () => Promise.resolve(undefined),
	bulkGet: (keys: unknown[]) => Promise.resolve(keys.map(() => undefined)),
} as unknown as Table;

/** Looked up when used: a database of another version may lack a table. */
function tablesOf(dexie: Dexie): Tables {
	const getters = tableNames.map(name => [name, {get: () => dexie.tables.some(table => table.name === name) ? dexie.table(name) : absent}]);
	return Object.defineProperties({}, Object.fromEntries(getters)) as Tables;
}
