import {describe, expect, it} from 'vitest';
import {findOrCreatePerson, readPeople, savePerson} from './people';
import {Store} from './store';

const now = '2026-11-16T08:00:00Z';
let count = 0;
const find = (store: Store, email: string, name: string) =>
	store.write(tables => findOrCreatePerson(tables, {email, name}, {now, newId: () => `id-${count++}`}));
const fresh = (): Store => new Store(`kept-${crypto.randomUUID()}`);

describe('findOrCreatePerson', () => {
	it('finds by address, however it is written', async () => {
		const store = fresh();
		const ana = await find(store, 'ana@example.com', 'Ana');
		expect((await find(store, ' Ana@Example.com ', 'Ana Bee')).id).toBe(ana.id);
		expect(await store.read(readPeople)).toHaveLength(1);
	});

	it('shows the address until a name was seen, then the name', async () => {
		const store = fresh();
		expect((await find(store, 'ana@example.com', '')).name).toBe('ana@example.com');
		expect((await find(store, 'ana@example.com', 'Ana')).name).toBe('Ana');
	});

	it('never overwrites a name the owner gave', async () => {
		const store = fresh();
		const {id} = await find(store, 'ana@example.com', 'Ana');
		await store.write(tables => savePerson(tables, {id, name: 'Annie', emails: ['ana@example.com'], relationship: null, startDate: null, overrides: {}, lastCareer: null, lastGrowth: null}, now));
		expect((await find(store, 'ana@example.com', 'Ana Bee')).name).toBe('Annie');
	});

	it('finds somebody known by name only, by name', async () => {
		const store = fresh();
		const bo = await find(store, '', 'Bo');
		expect(bo.emails).toEqual([]);
		expect((await find(store, '', 'bo')).id).toBe(bo.id);
	});
});
