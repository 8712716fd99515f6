import {Dexie} from 'dexie';
import {describe, expect, it} from 'vitest';
import {readBackup} from '../read-backup';
import {tableNames} from '../rows';
import {Store} from '../store';
import {convertFrom, currentVersion, versions} from './all';
import type {RawRows, Version} from './version';
import {example1} from './version-1.example';
import {example2} from './version-2.example';
import {example3} from './version-3.example';

/** What a database of each version may hold. A new version brings its own. */
const examples: {[version: number]: RawRows} = {1: example1, 2: example2, 3: example3 as unknown as RawRows};

/** Tables that came with version 3. */
const later = {about: [], inbox: [], agendas: [], asked: [], templates: []};

/** What becomes of them in the newest version: tables that came later are empty. */
const carried: {[version: number]: RawRows} = {
	1: {...examples[3], ...later, said: [], lives: [], away: []},
	2: {...examples[3], ...later},
	3: examples[3] ?? {},
};

const fill = async (name: string, {version, stores}: Version, rows: RawRows): Promise<void> => {
	const raw = new Dexie(name);
	raw.version(version).stores(stores);
	for (const [table, data] of Object.entries(rows)) {
		await raw.table(table).bulkAdd(data);
	}

	raw.close();
};

const readRaw = async (store: Store): Promise<RawRows> => store.read(async tables => {
	const rows: RawRows = {};
	for (const name of tableNames) {
		rows[name] = await tables[name].toArray() as unknown as RawRows[string];
	}

	return rows;
});

describe('versions', () => {
	it('count up by one from 1', () => {
		expect(versions.map(step => step.version)).toEqual(versions.map((_, index) => index + 1));
	});

	it('have an example each, with rows in every table', () => {
		for (const {version, stores} of versions) {
			const tables = Object.entries(examples[version] ?? {}).filter(([, rows]) => rows.length > 0).map(([table]) => table);
			expect(tables.sort(), `version ${version}`).toEqual(Object.keys(stores).sort());
		}
	});

	it('have no table the code does not know, and lack none', () => {
		expect(Object.keys(versions.at(-1)?.stores ?? {}).sort()).toEqual([...tableNames].sort());
	});

	it.each(versions)('carry a database of version $version to the newest, row by row', async step => {
		const name = `kept-${crypto.randomUUID()}`;
		await fill(name, step, examples[step.version] ?? {});
		const store = new Store(name);
		expect(await store.readOnly()).toBeNull();
		expect(await readRaw(store)).toEqual(carried[step.version]);
	});

	it.each(versions)('carry a backup of version $version to the newest', ({version}) => {
		const file = {format: 'kept-backup', version: 1, schema: version, exportedAt: '2026-11-16T08:00:00Z', tables: examples[version]};
		expect(readBackup(JSON.stringify(file)).tables).toEqual(carried[version]);
	});

	it('run only the steps after the one the rows come from', () => {
		const steps: Version[] = [1, 2, 3].map(version => ({version, stores: {}, convert: rows => ({...rows, [`step${version}`]: []})}));
		expect(Object.keys(convertFrom(1, {}, steps))).toEqual(['step2', 'step3']);
	});
});

describe('a database that cannot be written to', () => {
	const newest = versions.at(-1) as Version;
	const example = examples[currentVersion()] ?? {};
	const next = (convert?: Version['convert']): Version[] => [...versions, {version: versions.length + 1, stores: versions.at(-1)?.stores ?? {}, ...(convert ? {convert} : {})}];

	it('written by a newer version: is read, not changed, and said', async () => {
		const name = `kept-${crypto.randomUUID()}`;
		await fill(name, {version: 7, stores: {...newest.stores, later: 'id'}}, example);
		const store = new Store(name);
		expect(await store.readOnly()).toMatch(/newer version of Kept/);
		expect(await readRaw(store)).toEqual(example);
		await expect(store.write(tables => tables.notes.clear())).rejects.toThrow(/^read-only: Your data was written by a newer version/);
	});

	it('written by a newer version that dropped an index: nothing is added to it', async () => {
		const name = `kept-${crypto.randomUUID()}`;
		await fill(name, {version: 7, stores: {...newest.stores, items: 'id'}}, example);
		const store = new Store(name);
		expect(await readRaw(store)).toEqual(example);
		await store.close();
		expect((await indexedDB.databases()).find(one => one.name === name)?.version).toBe(70);
	});

	it('a step that fails leaves every row as it was, and is said', async () => {
		const name = `kept-${crypto.randomUUID()}`;
		await fill(name, newest, example);
		const failing = new Store(name, next(() => {
			throw new Error('cannot convert notes');
		}));
		expect(await failing.readOnly()).toMatch(/left it as it was.*cannot convert notes/);
		expect(await readRaw(failing)).toEqual(example);
		await expect(failing.write(tables => tables.notes.clear())).rejects.toThrow(/^read-only: /);
		await failing.close();
		expect(await readRaw(new Store(name))).toEqual(example);
	});

	it('a step that fails leaves an older database readable, the tables it lacks being empty', async () => {
		const name = `kept-${crypto.randomUUID()}`;
		await fill(name, versions[0] as Version, examples[1] ?? {});
		const failing = new Store(name, next(() => {
			throw new Error('cannot convert notes');
		}));
		expect(await failing.readOnly()).toMatch(/left it as it was/);
		expect(await readRaw(failing)).toEqual({...examples[1], ...later, said: [], lives: [], away: []});
	});

	it('a step that fails half way, after it wrote, is taken back whole', async () => {
		const name = `kept-${crypto.randomUUID()}`;
		await fill(name, newest, example);
		const failing = new Store(name, next(rows => ({...rows, people: [], ticks: [{no: 'key'}]})));
		expect(await failing.readOnly()).not.toBeNull();
		expect(await readRaw(failing)).toEqual(example);
	});

	it('a step that succeeds converts what is there', async () => {
		const name = `kept-${crypto.randomUUID()}`;
		await fill(name, newest, example);
		const store = new Store(name, next(rows => ({...rows, people: (rows['people'] ?? []).map(row => ({...row, name: 'Ana B'}))})));
		expect(await store.readOnly()).toBeNull();
		expect((await readRaw(store))['people']).toMatchObject([{id: 'ana', name: 'Ana B'}]);
	});
});
