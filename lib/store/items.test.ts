import {describe, expect, it} from 'vitest';
import {readItems, removeItem, saveItem, tickItem} from './items';
import {Store} from './store';

const item = {id: 'one', person: 'ana', occurrence: 'first', writtenFor: '2026-11-17T14:00:00Z', due: null, list: 'action', owner: 'me', text: 'Send'} as const;
const fresh = async (): Promise<Store> => {
	const store = new Store(`kept-${crypto.randomUUID()}`);
	await store.write(tables => saveItem(tables, item, '2026-11-16T08:00:00Z'));
	return store;
};
const read = async (store: Store) => (await store.read(tables => readItems(tables, ['ana'])))[0];

describe('items', () => {
	it('saved twice are one and unchanged', async () => {
		const store = await fresh();
		const before = await read(store);
		await store.write(tables => saveItem(tables, item, '2026-11-16T09:00:00Z'));
		expect(await read(store)).toEqual(before);
	});

	it('changed from a later 1-1 stay where they were written', async () => {
		const store = await fresh();
		await store.write(tables => saveItem(tables, {...item, occurrence: 'later', writtenFor: '2026-12-01T14:00:00Z', text: 'Send it'}, '2026-11-16T09:00:00Z'));
		expect(await read(store)).toMatchObject({text: 'Send it', occurrence: 'first', writtenFor: item.writtenFor});
	});

	it('remember in which 1-1 they were done, and the first time counts', async () => {
		const store = await fresh();
		await store.write(tables => tickItem(tables, {occurrence: 'later', id: 'one', done: true}, '2026-11-16T09:00:00Z'));
		await store.write(tables => tickItem(tables, {occurrence: 'third', id: 'one', done: true}, '2026-11-16T10:00:00Z'));
		expect(await read(store)).toMatchObject({doneIn: 'later', doneAt: '2026-11-16T09:00:00Z'});
		await store.write(tables => tickItem(tables, {occurrence: 'third', id: 'one', done: false}, '2026-11-16T10:00:00Z'));
		expect(await read(store)).toMatchObject({doneIn: null, doneAt: null});
	});

	it('removed come back as they were', async () => {
		const store = await fresh();
		await store.write(tables => removeItem(tables, {id: 'one', removed: true}, '2026-11-16T09:00:00Z'));
		expect(await read(store)).toBeUndefined();
		await store.write(tables => removeItem(tables, {id: 'one', removed: false}, '2026-11-16T09:00:00Z'));
		expect(await read(store)).toMatchObject({text: 'Send', deletedAt: null});
	});

	it('removed in one tab and written on in another are there again', async () => {
		const store = await fresh();
		await store.write(tables => removeItem(tables, {id: 'one', removed: true}, '2026-11-16T09:00:00Z'));
		// The same words again are a request that came late.
		await store.write(tables => saveItem(tables, item, '2026-11-16T10:00:00Z'));
		expect(await read(store)).toBeUndefined();
		await store.write(tables => saveItem(tables, {...item, text: 'Send it'}, '2026-11-16T10:00:00Z'));
		expect(await read(store)).toMatchObject({text: 'Send it'});
	});

	it('say so when they are not there', async () => {
		const store = await fresh();
		expect(await store.write(tables => tickItem(tables, {occurrence: 'x', id: 'none', done: true}, ''))).toBe(false);
		expect(await store.write(tables => removeItem(tables, {id: 'none', removed: true}, ''))).toBe(false);
	});
});
