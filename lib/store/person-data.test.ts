import fc from '@/tests/unit/fast-check';
import {beforeEach, expect, it} from 'vitest';
import {fakeBrowser} from 'wxt/testing/fake-browser';
import type {Person} from '@/lib/domain/person';
import {exportAll} from './backup';
import {listCopies} from './copies';
import {erasePerson, importAll, restoreCopy, type Keeping} from './keeping';
import {readWholePerson} from './people';
import {countPersonRows, erasePersonRows} from './person-data';
import {tableNames, type Everything} from './rows';
import {Store} from './store';
import {currentVersion} from './versions/all';

const at = '2026-11-16T08:00:00Z';
const me = 'me@example.com';
const names = ['p-ana', 'p-ana-2', 'p-bo', 'p-cy', 'p-cy-2'] as const;
type Name = typeof names[number];

const fresh = (): Keeping => ({store: new Store(`kept-${crypto.randomUUID()}`), now: () => at, newId: () => crypto.randomUUID()});

const person = (id: string, mergedInto: string | null): Person => ({
	id, name: id, emails: [`${id}@example.com`], overrides: {}, lastCareer: null, lastGrowth: null, relationship: null, startDate: null, mergedInto, createdAt: at, updatedAt: at,
});

/** One series of somebody (or of nobody), with two occurrences and everything that can be said and written of them. */
function life(index: number, of: Name | null, written: Name | null): Partial<Everything> {
	const series = `${me}|s${index}`;
	const event = {series, account: me, eventId: `s${index}`, calendar: me, start: at, end: at, title: 'A 1-1', response: 'accepted'} as const;
	const original = '2026-11-17T14:00:00Z';
	const keys = [`${me}|s${index}|${original}`, `${me}|s${index}_R20261201T140000|2026-12-08T14:00:00Z`];
	const one = {occurrence: keys[0] ?? '', person: written ?? ''};
	const isWritten = written !== null;
	return {
		series: [{key: series, account: me, calendar: me, person: of, title: 'A 1-1', others: null, group: false, ownerInvited: true, guestsSeenAt: null, repeats: null, correction: null}],
		ledger: keys.map(key => ({...event, id: `entry ${key}`.replaceAll(/[^\w.:-]/g, ''), occurrence: key, original, seenAt: at, state: 'seen', turn: 0, by: null})),
		occurrences: keys.map(key => ({
			...event, key, original, minutesBefore: null, present: true, theirResponse: 'unknown', hops: [], entries: 1, firstSeenAt: at, lastSeenAt: at, person: of, talk: null,
		})),
		ticks: keys.map(occurrence => ({occurrence, item: 'read', doneAt: at})),
		kinds: [{occurrence: keys[0] ?? '', kind: 'career', updatedAt: at}],
		lives: [
			{finding: `moved|${keys[1]}|${at}`, life: 'acknowledged', until: null, updatedAt: at},
			...(of === null ? [] : [{finding: `missing|${of}|${me}|${index}`, life: 'acknowledged', until: null, updatedAt: at} as const]),
		],
		...(isWritten ? {
			notes: [{...one, section: 'notes', text: `secret ${written}`, revision: 1, updatedAt: at}],
			items: [{...one, id: `item${index}`, writtenFor: at, list: 'action', owner: 'me', text: 'x', due: null, doneAt: null, doneIn: null, deletedAt: null, createdAt: at, updatedAt: at}],
			inbox: [{id: `inbox${index}`, person: written, text: 'x', from: 'panel', taken: null, doneAt: null, doneIn: null, deletedAt: at, createdAt: at, updatedAt: at}],
			agendas: [{...one, chosen: null, written: null, checklist: null, shared: [], closedAt: null, updatedAt: at}],
			asked: [{...one, question: 'q', at, used: true, passed: false}],
			said: [{...one, about: `occurrence|${keys[0]}`, date: '2026-11-17', what: 'met', reason: '', updatedAt: at},
				{about: `date|${written}|2026-11-${10 + index}`, person: written, occurrence: null, date: '2026-11-17', what: 'skipped', reason: '', updatedAt: at}],
			away: [{id: `away${index}`, who: 'person', person: written, from: '2026-12-01', to: '2026-12-02', reason: '', state: 'accepted', updatedAt: at}],
		} : {}),
	};
}

function together(parts: Partial<Everything>[]): Everything {
	return Object.fromEntries(tableNames.map(name => [name, parts.flatMap((part): unknown[] => part[name] ?? [])])) as unknown as Everything;
}

const anybody = fc.constantFrom(...names);
const anyLives = fc.array(fc.tuple(fc.option(anybody), fc.option(anybody)), {minLength: 3, maxLength: 6});

const everything = (lives: [Name | null, Name | null][], merges: [boolean, boolean]): Everything => together([
	...lives.map(([of, written], index) => life(index, of, written)),
	{
		people: names.map(id => person(id, id === 'p-ana-2' && merges[0] ? 'p-ana' : id === 'p-cy-2' && merges[1] ? 'p-cy' : null)),
		about: names.map(id => ({person: id, matters: `of ${id}`, pronouns: '', zone: null, templates: {}, archivedAt: null, updatedAt: at})),
		accounts: [{email: me, name: 'Me', zone: 'Europe/Berlin', locale: 'en-GB', weekStart: 1, hiddenWeekdays: [], updatedAt: at}],
		coverage: [{account: me, date: '2026-11-17', seenAt: at}],
		settings: [{key: 'separate', value: ['p-ana|p-bo', 'p-bo|p-cy']}],
	},
]);

const file = (tables: Everything): string => JSON.stringify({format: 'kept-backup', version: 1, schema: currentVersion(), exportedAt: at, tables});
const stored = async ({store, now}: Keeping): Promise<Everything> => (JSON.parse((await exportAll(store, now)).json) as {tables: Everything}).tables;
const erase = async (keeping: Keeping, id: string) => erasePerson(keeping, id, async tables => (await readWholePerson(tables, id))?.ids ?? []);

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
