import fc from '@/tests/unit/fast-check';
import {describe, expect, it} from 'vitest';
import {readNotedKeys, readNotes, saveNote} from './notes';
import {Store} from './store';

const fresh = (): Store => new Store(`kept-${crypto.randomUUID()}`);
const place = {occurrence: 'me@example.com|abc|once', section: 'notes', person: 'ana'};
const save = (store: Store, text: string, base: number, at = '2026-11-16T08:00:00Z') =>
	store.write(tables => saveNote(tables, {...place, text, base}, at));

describe('saveNote', () => {
	it('counts revisions up from 1', async () => {
		const store = fresh();
		expect(await save(store, 'a', 0)).toEqual({text: 'a', revision: 1, updatedAt: '2026-11-16T08:00:00Z', merged: false});
		expect(await save(store, 'ab', 1)).toMatchObject({text: 'ab', revision: 2, merged: false});
	});

	it('changes nothing when the same save arrives twice', async () => {
		const store = fresh();
		await save(store, 'a', 0);
		expect(await save(store, 'a', 0, '2026-11-16T09:00:00Z')).toEqual({text: 'a', revision: 1, updatedAt: '2026-11-16T08:00:00Z', merged: false});
	});

	it('stores nothing for an empty text that was never anything else', async () => {
		const store = fresh();
		expect(await save(store, '', 0)).toEqual({text: '', revision: 0, updatedAt: null, merged: false});
		expect(await store.read(tables => readNotes(tables, place.occurrence))).toEqual([]);
	});

	it('empties a text on purpose', async () => {
		const store = fresh();
		await save(store, 'a', 0);
		expect(await save(store, '', 1)).toMatchObject({text: '', revision: 2});
	});

	it('keeps both texts when another tab wrote meanwhile', async () => {
		const store = fresh();
		await save(store, 'from one tab', 0);
		expect(await save(store, 'from the other', 0)).toMatchObject({text: 'from one tab\n\nfrom the other', revision: 2, merged: true});
	});

	it.each([
		['stored', 'maps and more', 'maps'],
		['incoming', 'maps', 'maps and more'],
	])('keeps the longer text when the %s one holds the other', async (_, first, second) => {
		const store = fresh();
		await save(store, first, 0);
		expect(await save(store, second, 0)).toMatchObject({text: 'maps and more', merged: true});
	});

	it('never loses a text of either of two writers who do not read each other', async () => {
		// Each writer appends to what it last got back, as somebody typing does; they take turns in any order.
		const turns = fc.array(fc.record({writer: fc.integer({min: 0, max: 1}), word: fc.string({minLength: 1, maxLength: 8})}), {maxLength: 12});
		await fc.assert(fc.asyncProperty(turns, async turns => {
			const store = fresh();
			const writers = [{text: '', base: 0}, {text: '', base: 0}];
			const written: string[] = [];
			for (const [index, {writer, word}] of turns.entries()) {
				const me = writers[writer] ?? {text: '', base: 0};
				const marked = `${word}#${index};`;
				written.push(marked);
				const saved = await save(store, me.text + marked, me.base);
				writers[writer] = {text: saved.text, base: saved.revision};
			}

			const [note] = await store.read(tables => readNotes(tables, place.occurrence));
			expect(written.filter(word => !(note?.text ?? '').includes(word))).toEqual([]);
		}), {numRuns: 50});
	});
});

describe('readNotedKeys', () => {
	it('names each occurrence of a person once', async () => {
		const store = fresh();
		await save(store, 'a', 0);
		await store.write(tables => saveNote(tables, {...place, section: 'other', text: 'b', base: 0}, ''));
		await store.write(tables => saveNote(tables, {...place, occurrence: 'x', person: 'bo', text: 'c', base: 0}, ''));
		expect(await store.read(tables => readNotedKeys(tables, 'ana'))).toEqual(new Set([place.occurrence]));
	});
});
