import fc from '@/tests/unit/fast-check';
import {beforeEach, expect, it} from 'vitest';
import {fakeBrowser} from 'wxt/testing/fake-browser';
import {anybody, anyLives, erase, everything, file, fresh, names, stored} from '@/tests/unit/sample-everybody';
import {listCopies} from './copies';
import {importAll, restoreCopy} from './keeping';
import {readWholePerson} from './people';
import {countPersonRows, erasePersonRows} from './person-data';
import {tableNames, type Everything} from './rows';

/** Rows by their text, so that what is gone can be told. */
const texts = (tables: Everything): Set<string> => new Set(tableNames.flatMap(name => tables[name].map(row => JSON.stringify([name, row]))));

beforeEach(() => {
	fakeBrowser.reset();
});

it('erasing a person leaves no row that names any of their ids, and every row of others as it was', async () => {
	await fc.assert(fc.asyncProperty(anyLives, fc.tuple(fc.boolean(), fc.boolean()), anybody, async (lives, merges, erased) => {
		const keeping = fresh();
		await importAll(keeping, file(everything(lives, merges)), {dryRun: false});
		const before = await stored(keeping);
		const ids = (await keeping.store.read(tables => readWholePerson(tables, erased)))?.ids ?? [];
		await keeping.store.write(tables => erasePersonRows(tables, ids));
		const after = await stored(keeping);
		expect(ids.filter(id => new RegExp(`${id}(?![\\w-])`).test(JSON.stringify(after)))).toEqual([]);
		const theirs = new Set(lives.flatMap(([of, written], index) => (of !== null && ids.includes(of) ? [`s${index}`] : of === null && written !== null && ids.includes(written) ? [`s${index}`] : [])));
		const left = texts(after);
		const lost = [...texts(before)].filter(row => !left.has(row) && !row.startsWith('["settings"'));
		// Whatever went names them, or belongs to a series that is a 1-1 with them (or with nobody, and they had written under it).
		expect(lost.filter(row => !ids.some(id => row.includes(`"${id}"`) || row.includes(`|${id}|`)) && ![...theirs].some(series => row.includes(`|${series}`)))).toEqual([]);
		const others = names.filter(name => !ids.includes(name));
		expect(lost.filter(row => others.some(other => row.includes(`"person":"${other}"`)))).toEqual([]);
	}), {numRuns: 15});
});

it('leaves an event that is a 1-1 with nobody any more, and takes what was written under it', async () => {
	const keeping = fresh();
	await importAll(keeping, file(everything([[null, 'p-ana']], [false, false])), {dryRun: false});
	await erase(keeping, 'p-ana');
	const {series, ledger, occurrences, notes, ticks, kinds} = await stored(keeping);
	expect([series, ledger, occurrences, notes, kinds].map(rows => rows.length)).toEqual([1, 2, 2, 0, 0]);
	expect(ticks).toHaveLength(1);
});

it('is undone by the copy that was taken before, whoever asks twice', async () => {
	const keeping = fresh();
	await importAll(keeping, file(everything([['p-ana', 'p-ana'], ['p-bo', 'p-bo']], [true, false])), {dryRun: false});
	const before = await stored(keeping);
	const first = await erase(keeping, 'p-ana');
	await erase(keeping, 'p-bo');
	expect(await erase(keeping, 'p-ana')).toEqual(first);
	expect((await listCopies()).map(({why}) => why)).toEqual(['before-person-erase', 'before-person-erase']);
	await restoreCopy(keeping, first?.copy ?? '');
	expect(await stored(keeping)).toEqual(before);
});

it('answers null for somebody who never was', async () => {
	expect(await erase(fresh(), 'nobody')).toBeNull();
});

it('counts what is kept, without what was removed and what is empty', async () => {
	const keeping = fresh();
	await importAll(keeping, file(everything([['p-ana', 'p-ana'], ['p-ana-2', 'p-ana-2'], ['p-bo', 'p-bo']], [true, false])), {dryRun: false});
	expect(await keeping.store.read(tables => countPersonRows(tables, ['p-ana', 'p-ana-2']))).toEqual({occurrences: 4, notes: 2, promises: 2, inbox: 0});
});
