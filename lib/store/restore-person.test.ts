import fc from '@/tests/unit/fast-check';
import {beforeEach, describe, expect, it} from 'vitest';
import {fakeBrowser} from 'wxt/testing/fake-browser';
import {anybody, anyLives, at, erase, everything, file, fresh, life, names, person, stored, together} from '@/tests/unit/sample-everybody';
import type {Name} from '@/tests/unit/sample-everybody';
import type {Table} from 'dexie';
import {readBackup} from './read-backup';
import type {Tables} from './database';
import {importAll, restorePerson, type Keeping} from './keeping';
import {readWholePerson} from './people';
import {personRowsIn} from './person-data';
import {tableNames, type Everything} from './rows';

const later = '2026-11-20T08:00:00Z';
const anyMerges = fc.tuple(fc.boolean(), fc.boolean());

/** Nothing is derived here: that is the background's. */
const nothingToSettle = async (): Promise<void> => undefined;
const restore = async (keeping: Keeping, id: string, copy: string | undefined) => restorePerson(keeping, {person: id, copy: copy ?? ''}, nothingToSettle);

async function begin(data: Everything): Promise<Keeping> {
	const keeping = fresh();
	await importAll(keeping, file(data), {dryRun: false});
	return keeping;
}

/** Puts rows as they are, whatever was there. */
async function put({store}: Keeping, rows: Partial<Everything>): Promise<void> {
	await store.write(async tables => {
		for (const name of tableNames) {
			await (tables[name] as Table).bulkPut([...rows[name] ?? []]);
		}
	});
}

beforeEach(() => {
	fakeBrowser.reset();
});

describe('somebody put back', () => {
	it('whoever is erased and put back, what was written of others meanwhile is as if they had been there all the time', async () => {
		const changes = fc.record({
			lives: fc.array(fc.tuple(fc.option(anybody), fc.option(anybody)), {maxLength: 3}),
			rewritten: fc.array(fc.nat(5), {maxLength: 3}), removed: fc.array(fc.nat(5), {maxLength: 2}), apart: fc.boolean(), merged: fc.boolean(),
		});
		await fc.assert(fc.asyncProperty(anyLives, anyMerges, anybody, changes, async (lives, merges, erased, {lives: more, rewritten, removed, apart, merged}) => {
			const data = everything(lives, merges);
			const [one, other] = [await begin(data), await begin(data)];
			const ids = (await one.store.read(tables => readWholePerson(tables, erased)))?.ids ?? [];
			const others = names.filter(name => !ids.includes(name));
			const isOthers = (of: Name | null): boolean => of === null || others.includes(of);
			const copy = await erase(one, erased);
			const write = async ({store}: Keeping): Promise<void> => {
				await store.write(async (tables: Tables) => {
					const fresher = together(more.filter(([of, written]) => isOthers(of) && isOthers(written)).map(([of, written], index) => life(100 + index, of, written)));
					for (const name of tableNames) {
						await (tables[name] as Table).bulkPut(fresher[name]);
					}

					const notes = await tables.notes.where('person').anyOf(others).toArray();
					await tables.notes.bulkPut(notes.filter((_, index) => rewritten.includes(index)).map(note => ({...note, text: 'Rewritten', revision: note.revision + 1, updatedAt: later})));
					const items = await tables.items.where('person').anyOf(others).primaryKeys();
					await tables.items.bulkDelete(items.filter((_, index) => removed.includes(index)));
					if (apart) {
						const before = await tables.settings.get('separate');
						const pairs = before?.key === 'separate' ? before.value : [];
						await tables.settings.put({key: 'separate', value: [...new Set([...pairs, others.slice(0, 2).join('|')])].sort()});
					}

					const [first, second] = others;
					if (merged && first && second) {
						await tables.people.update(second, {mergedInto: first, updatedAt: later});
					}
				});
			};

			await write(one);
			await write(other);
			await restore(one, erased, copy?.copy);
			expect(await stored(one)).toEqual(await stored(other));
		}), {numRuns: 40});
	});

	it('twice is put back once', async () => {
		await fc.assert(fc.asyncProperty(anyLives, anyMerges, anybody, async (lives, merges, erased) => {
			const keeping = await begin(everything(lives, merges));
			const before = await stored(keeping);
			const copy = await erase(keeping, erased);
			await restore(keeping, erased, copy?.copy);
			await restore(keeping, erased, copy?.copy);
			expect(await stored(keeping)).toEqual(before);
		}), {numRuns: 15});
	});

	it('does not bring back somebody else who was erased since', async () => {
		const keeping = await begin(everything([['p-ana', 'p-ana'], ['p-bo', 'p-bo']], [false, false]));
		const copy = await erase(keeping, 'p-ana');
		await erase(keeping, 'p-bo');
		await restore(keeping, 'p-ana', copy?.copy);
		expect(JSON.stringify(await stored(keeping))).not.toContain('p-bo');
	});

	it('is refused, in words, where the copy has no such person', async () => {
		const keeping = await begin(everything([['p-ana', 'p-ana']], [false, false]));
		const copy = await erase(keeping, 'p-ana');
		await expect(restore(keeping, 'nobody', copy?.copy)).rejects.toThrow('invalid: This copy holds nothing of them.');
	});
});

describe('somebody seen anew meanwhile', () => {
	const newcomer = 'p-new';
	/** Everything of a newcomer in the place of Ana, and with texts of their own. */
	const anew = (lives: [Name | null, Name | null][]): Partial<Everything> => {
		const rows = together(lives.map(([of, written], index) => life(index, of === 'p-ana' ? newcomer as Name : of, written === 'p-ana' ? newcomer as Name : written)));
		const theirs = personRowsIn({...rows, people: [], about: []}, [newcomer]);
		return {
			...theirs,
			ledger: theirs.ledger.map(entry => ({...entry, id: `new ${entry.id}`.replaceAll(' ', ''), seenAt: later})),
			people: [{...person(newcomer, null), emails: ['p-ana@example.com'], relationship: 'peer', createdAt: later}],
			about: [{person: newcomer, matters: 'new matters', pronouns: 'she/her', zone: null, templates: {}, archivedAt: null, updatedAt: later}],
			notes: theirs.notes.map(note => ({...note, text: 'new note', updatedAt: later})),
			said: theirs.said.map(said => ({...said, reason: 'new reason', updatedAt: later})),
		};
	};

	it('is them: both texts stay, nothing names anybody new, and what was erased is all there', async () => {
		const ofAna = fc.array(fc.constantFrom<[Name | null, Name | null]>(['p-ana', 'p-ana'], ['p-ana', null], ['p-bo', 'p-bo']), {minLength: 2, maxLength: 5});
		await fc.assert(fc.asyncProperty(ofAna, async lives => {
			const keeping = await begin(everything(lives, [false, false]));
			const before = await stored(keeping);
			const copy = await erase(keeping, 'p-ana');
			await put(keeping, anew(lives));
			await restore(keeping, 'p-ana', copy?.copy);
			await restore(keeping, 'p-ana', copy?.copy);
			const after = await stored(keeping);
			expect(JSON.stringify(after)).not.toContain(newcomer);
			const count = (tables: Everything) => tableNames.filter(name => name !== 'ledger').map(name => [name, tables[name].length]);
			expect(count(after)).toEqual(count(before));
			expect(after.notes.filter(note => note.person === 'p-ana').every(({text, revision}) => text === 'secret p-ana\n\nnew note' && revision === 2)).toBe(true);
			expect(after.about.find(row => row.person === 'p-ana')).toMatchObject({matters: 'of p-ana\n\nnew matters', pronouns: 'she/her'});
			expect(after.people.find(row => row.id === 'p-ana')).toMatchObject({emails: ['p-ana@example.com'], relationship: 'peer', createdAt: at});
			expect(after.people).toHaveLength(names.length);
			const turns = Map.groupBy(after.ledger, ({occurrence}) => occurrence);
			expect([...turns.values()].every(entries => entries.every(({turn, seenAt}) => (turn === 0) === (seenAt === at)))).toBe(true);
		}), {numRuns: 15});
	});

	it('under a name only is them, too', async () => {
		const keeping = await begin(everything([['p-ana', 'p-ana']], [false, false]));
		const copy = await erase(keeping, 'p-ana');
		await put(keeping, {...anew([['p-ana', 'p-ana']]), people: [{...person(newcomer, null), name: 'P-Ana', emails: []}]});
		await restore(keeping, 'p-ana', copy?.copy);
		expect(JSON.stringify(await stored(keeping))).not.toContain(newcomer);
	});

	it('is somebody else under another address, and an address that somebody else has by now stays with those', async () => {
		const keeping = await begin(everything([['p-ana', 'p-ana'], ['p-bo', 'p-bo']], [false, false]));
		const copy = await erase(keeping, 'p-ana');
		await put(keeping, {people: [person(newcomer, null), {...person('p-bo', null), emails: ['p-bo@example.com', 'p-ana@example.com']}]});
		await restore(keeping, 'p-ana', copy?.copy);
		const {people} = await stored(keeping);
		expect(people.map(({id, emails}) => [id, emails])).toEqual(expect.arrayContaining([
			[newcomer, ['p-new@example.com']], ['p-ana', []], ['p-bo', ['p-bo@example.com', 'p-ana@example.com']],
		]));
	});

	it('and made one with somebody since stays one with them', async () => {
		const keeping = await begin(everything([['p-ana', 'p-ana'], ['p-bo', 'p-bo']], [false, false]));
		const copy = await erase(keeping, 'p-ana');
		await put(keeping, {people: [{...person(newcomer, 'p-bo'), emails: ['p-ana@example.com']}, person('p-cy', newcomer)]});
		await restore(keeping, 'p-ana', copy?.copy);
		const {people} = await stored(keeping);
		expect(people.filter(({mergedInto}) => mergedInto !== null).map(({id, mergedInto}) => [id, mergedInto])).toEqual([['p-ana', 'p-bo'], ['p-cy', 'p-ana']]);
	});

	it('may be shared what may be by both, and is headed by all that was written', async () => {
		const keeping = await begin(everything([['p-ana', 'p-ana']], [false, false]));
		const [agenda] = (await stored(keeping)).agendas;
		const section = (id: string) => ({id, title: id, purpose: '', prompts: [], minutes: null});
		const template = (...ids: string[]) => ({id: 't', kind: 'regular' as const, title: 'T', purpose: '', minutes: 30, checklist: [], sections: ids.map(id => section(id))});
		await put(keeping, {agendas: [{...agenda!, written: template('one', 'two'), shared: ['one', 'two'], closedAt: at, returned: ['x'], checklist: [{id: 'a', text: 'Mine'}]}]});
		const copy = await erase(keeping, 'p-ana');
		await put(keeping, {agendas: [{...agenda!, written: template('two', 'three'), shared: ['two', 'three'], checklist: [{id: 'b', text: 'New'}]}]});
		await restore(keeping, 'p-ana', copy?.copy);
		const [joined] = (await stored(keeping)).agendas;
		expect(joined).toMatchObject({shared: ['two'], closedAt: at, returned: ['x'], checklist: [{text: 'New'}, {text: 'Mine'}]});
		expect(joined?.written?.sections.map(({id}) => id)).toEqual(['two', 'three', 'one']);
	});
});

it('whatever was put back can be imported', async () => {
	const keeping = await begin(everything([['p-ana', 'p-ana']], [true, false]));
	const copy = await erase(keeping, 'p-ana-2');
	await restore(keeping, 'p-ana', copy?.copy);
	expect(readBackup(file(await stored(keeping))).tables.people).toHaveLength(names.length);
});
