import {beforeEach, expect, it} from 'vitest';
import {removeInboxItem, saveInboxItem, tickInboxItem} from './inbox';
import {readLatestAdded, readWaiting} from './inbox-waiting';
import {Store} from './store';

let store: Store;
const at = (minute: number): string => `2026-11-16T08:0${minute}:00Z`;

beforeEach(async () => {
	store = new Store(`kept-${crypto.randomUUID()}`);
	await store.write(async tables => {
		for (const [index, id] of ['done', 'waits', 'removed', 'again'].entries()) {
			await saveInboxItem(tables, {id, person: 'ana', text: id, from: 'panel'}, at(index));
		}

		await tickInboxItem(tables, {id: 'done', occurrence: 'o', done: true}, at(5));
		await tickInboxItem(tables, {id: 'again', occurrence: 'o', done: true}, at(5));
		await tickInboxItem(tables, {id: 'again', occurrence: 'o', done: false}, at(6));
		await removeInboxItem(tables, {id: 'removed', removed: true}, at(5));
	});
});

it('waiting is what was neither talked about nor removed', async () => {
	const waiting = await store.read(readWaiting);
	expect(waiting.map(({id}) => id).sort()).toEqual(['again', 'waits']);
});

it('the latest are found by when they were added, not by when they were changed', async () => {
	const latest = await store.read(tables => readLatestAdded(tables, 3));
	expect(latest.map(({id}) => id)).toEqual(['again', 'removed', 'waits']);
});
