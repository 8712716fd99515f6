import fc from '@/tests/unit/fast-check';
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {fakeBrowser} from 'wxt/testing/fake-browser';
import {exportAll} from './backup';
import {listCopies} from './copies';
import {eraseAll, importAll, keepDailyCopy, restoreCopy, type Keeping} from './keeping';
import {tableNames, type Everything} from './rows';
import {readAllSeries} from './series';
import {Store} from './store';
import {example3} from './versions/version-3.example';

let clock = '2026-11-16T08:00:00Z';

const fresh = (): Keeping => ({
	store: new Store(`kept-${crypto.randomUUID()}`),
	now: () => clock,
	newId: () => crypto.randomUUID(),
});

const backupOf = (tables: Partial<Everything>, over = {}): string =>
	JSON.stringify({format: 'kept-backup', version: 1, schema: 1, exportedAt: clock, tables: {...example3, ...tables}, ...over});

const exported = async ({store, now}: Keeping): Promise<string> => (await exportAll(store, now)).json;

beforeEach(() => {
	fakeBrowser.reset();
	clock = '2026-11-16T08:00:00Z';
});

/** Any text a person can type, and the names every object already has. */
const anyText = fc.oneof(fc.string({unit: 'grapheme'}), fc.constantFrom('__proto__', 'constructor', '\u2028"\\', '\uD800'));
const rowsOf = <T>(row: T, change: (text: string, index: number) => Partial<T>): fc.Arbitrary<T[]> =>
	fc.array(anyText, {maxLength: 5}).map(texts => texts.map((text, index) => ({...row, ...change(text, index)})));
const [person, note, item, series] = [example3.people[0], example3.notes[0], example3.items[0], example3.series[0]];
const anyData = fc.record({
	people: rowsOf(person, (name, index) => ({id: `p${index}`, name, emails: [`p${index}@example.com`]})),
	notes: rowsOf(note, (text, index) => ({section: `s${index}`, text, revision: index})),
	items: rowsOf(item, (text, index) => ({id: `i${index}`, text, doneIn: index % 2 === 0 ? null : 'me@example.com|abc|once'})),
	series: rowsOf(series, (title, index) => ({key: `me@example.com|s${index}`, title, others: index % 2 === 0 ? null : [{email: '', name: title}]})),
}) as fc.Arbitrary<Partial<Everything>>;

describe('backup', () => {
	it('exported, erased and imported again is the same text, for any data', async () => {
		await fc.assert(fc.asyncProperty(anyData, async data => {
			const keeping = fresh();
			await importAll(keeping, backupOf(data), {dryRun: false});
			const before = await exported(keeping);
			await eraseAll(keeping);
			await importAll(keeping, before, {dryRun: false});
			expect(await exported(keeping)).toBe(before);
		}), {numRuns: 30});
	});

	it('takes series that say how they repeat, that say nothing of it, and that were written before anybody asked', async () => {
		const keeping = fresh();
		const rows = [['a', {repeats: 'Weekly on Tuesday'}], ['b', {repeats: null}], ['c', {}]] as const;
		await importAll(keeping, backupOf({series: rows.map(([name, over]) => ({...example3.series[0] as Everything['series'][number], key: `me@example.com|${name}`, ...over}))}), {dryRun: false});
		const series = await keeping.store.read(readAllSeries);
		expect(series.map(({repeats}) => repeats)).toEqual(['Weekly on Tuesday', null, null]);
	});

	it('is the same text whatever the order in which rows were written', async () => {
		const keeping = fresh();
		await importAll(keeping, backupOf({settings: example3.settings.toReversed()}), {dryRun: false});
		const other = fresh();
		await importAll(other, backupOf({}), {dryRun: false});
		expect(await exported(keeping)).toBe(await exported(other));
	});

	it('says what it would do in a dry run, and does nothing', async () => {
		const keeping = fresh();
		const summary = await importAll(keeping, backupOf({}), {dryRun: true});
		expect(summary).toMatchObject({exportedAt: clock, copy: null, rows: {people: 1, notes: 1, settings: 2}});
		expect((await exportAll(keeping.store, keeping.now)).rows).toBe(0);
	});

	it.each([
		['not JSON', '{', /^invalid: This file is not a backup of Kept: it is not JSON\.$/],
		['something else', '[1, 2]', /^invalid: This file is not a backup of Kept\.$/],
		['null', 'null', /not a backup of Kept/],
		['of a newer Kept', backupOf({}, {version: 2}), /newer version of Kept/],
		['with newer tables', backupOf({}, {schema: 99}), /newer version of Kept/],
		['without a date', backupOf({}, {exportedAt: 'yesterday'}), /"exportedAt": not a moment in UTC/],
		['with a wrong row', backupOf({notes: [{...example3.notes[0], text: 7} as never]}), /"notes", row 1, "text": /],
		['with a wrong row after a right one', backupOf({coverage: [...example3.coverage, {account: 'me@example.com', date: '2026-02-31', seenAt: clock}]}), /"coverage", row 2, "date": not a date that exists/],
		['with the same row twice', backupOf({coverage: [...example3.coverage, ...example3.coverage]}), /"coverage", row 2: it is there twice/],
	])('refuses a file that is %s with a sentence', async (_, json, sentence) => {
		const keeping = fresh();
		await importAll(keeping, backupOf({}), {dryRun: false});
		const before = await exported(keeping);
		await expect(importAll(keeping, json, {dryRun: false})).rejects.toThrow(sentence);
		expect(await exported(keeping)).toBe(before);
	});

	it('drops what has no place, names every object has included', async () => {
		const keeping = fresh();
		const evil = backupOf({}).replace('"overrides":{', '"overrides":{"__proto__":{"polluted":1},"constructor":2,').replace('{"accounts"', '{"__proto__":[{"a":1}],"accounts"');
		await importAll(keeping, evil, {dryRun: false});
		expect(({} as {polluted?: unknown}).polluted).toBeUndefined();
		expect(await exported(keeping)).not.toMatch(/polluted|constructor|__proto__/);
	});

	it('loses nothing when the import fails while it writes', async () => {
		const keeping = fresh();
		await importAll(keeping, backupOf({}), {dryRun: false});
		const before = await exported(keeping);
		const alone = keeping.store.alone.bind(keeping.store);
		vi.spyOn(keeping.store, 'alone').mockImplementation(work => alone(write => work(inner => write(async tables => {
			await inner(tables);
			throw new Error('power cut');
		}))));
		await expect(importAll(keeping, backupOf({notes: []}), {dryRun: false})).rejects.toThrow('power cut');
		expect(await exported(keeping)).toBe(before);
	});
});

describe('copies', () => {
	const filled = async (): Promise<Keeping> => {
		const keeping = fresh();
		await importAll(keeping, backupOf({}), {dryRun: false});
		return keeping;
	};

	it('are not taken of nothing', async () => {
		const keeping = fresh();
		expect(await keepDailyCopy(keeping)).toBeNull();
		expect(await importAll(keeping, backupOf({}), {dryRun: false})).toMatchObject({copy: null});
		expect(await listCopies()).toEqual([]);
	});

	it('are taken daily, not oftener, and the newest three are kept', async () => {
		const keeping = await filled();
		for (const at of ['16T08', '16T20', '17T07', '17T08', '18T09', '19T10', '20T11']) {
			clock = `2026-11-${at}:00:00Z`;
			await keepDailyCopy(keeping);
		}

		expect((await listCopies()).map(copy => copy.takenAt)).toEqual(['2026-11-20T11:00:00Z', '2026-11-19T10:00:00Z', '2026-11-18T09:00:00Z']);
	});

	it('of other reasons are kept five at most, and none without its text', async () => {
		const keeping = await filled();
		for (let round = 0; round < 8; round += 1) {
			await importAll(keeping, backupOf({}), {dryRun: false});
		}

		const copies = await listCopies();
		expect(copies.map(copy => copy.why)).toEqual(Array.from({length: 5}, () => 'before-import'));
		const stored = Object.keys(await fakeBrowser.storage.local.get(null)).filter(key => key.startsWith('copy:'));
		expect(stored.sort()).toEqual(copies.map(copy => `copy:${copy.id}`).sort());
	});

	it('taken at the same time are all kept', async () => {
		const keeping = await filled();
		await Promise.all([1, 2, 3].map(() => importAll(keeping, backupOf({}), {dryRun: false})));
		expect(await listCopies()).toHaveLength(3);
	});

	it('put back in place are the same as before, and what was there meanwhile is a copy itself', async () => {
		const keeping = await filled();
		const before = await exported(keeping);
		const {copy} = await eraseAll(keeping);
		await importAll(keeping, backupOf({notes: []}), {dryRun: false});
		const between = await exported(keeping);
		const restored = await restoreCopy(keeping, copy);
		expect(await exported(keeping)).toBe(before);
		await restoreCopy(keeping, restored.copy ?? '');
		expect(await exported(keeping)).toBe(between);
	});

	it('that are gone are said to be gone', async () => {
		await expect(restoreCopy(fresh(), 'nope')).rejects.toThrow('invalid: This copy is not there any more.');
	});

	it('erased twice answers the copy that holds everything', async () => {
		const keeping = await filled();
		const first = await eraseAll(keeping);
		expect(await eraseAll(keeping)).toEqual(first);
	});

	it('cover every table', async () => {
		const keeping = await filled();
		const {tables} = JSON.parse(await exported(keeping)) as {tables: Everything};
		expect(Object.keys(tables)).toEqual([...tableNames]);
	});
});
