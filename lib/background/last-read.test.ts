import {beforeEach, describe, expect, it} from 'vitest';
import {Store} from '@/lib/store/store';
import {rememberLast} from './last-read';

describe('what was read last', () => {
	let store: Store;
	let count = 0;
	const anew = async (): Promise<number> => ++count;

	beforeEach(() => {
		store = new Store(`kept-${crypto.randomUUID()}`);
		count = 0;
	});

	it('is given again for the same question, also while it is still being read', async () => {
		const readOnce = rememberLast<number>(['about']);
		expect(await Promise.all([readOnce(store, ['a', null], anew), readOnce(store, ['a', null], anew)])).toEqual([1, 1]);
	});

	it('is read anew for another question, and of another database', async () => {
		const readOnce = rememberLast<number>(['about']);
		await readOnce(store, ['a', null], anew);
		expect(await readOnce(store, ['a', 'b'], anew)).toBe(2);
		expect(await readOnce(store, ['a'], anew)).toBe(3);
		expect(await readOnce(new Store(`kept-${crypto.randomUUID()}`), ['a'], anew)).toBe(4);
	});

	it('is read anew after a write to a table it depends on, and after no other', async () => {
		const readOnce = rememberLast<number>(['about']);
		await readOnce(store, ['a'], anew);
		await store.write(tables => tables.kinds.put({occurrence: 'o', kind: 'career', updatedAt: ''}));
		expect(await readOnce(store, ['a'], anew)).toBe(1);
		await store.write(tables => tables.about.clear());
		expect(await readOnce(store, ['a'], anew)).toBe(2);
	});

	it('is stale when something was written while it was being read', async () => {
		const readOnce = rememberLast<number>(['about']);
		const first = readOnce(store, ['a'], async () => {
			await store.write(tables => tables.about.clear());
			return anew();
		});
		expect([await first, await readOnce(store, ['a'], anew)]).toEqual([1, 2]);
	});

	it('is given to the next reading, which need not wait for it; what failed is not', async () => {
		const readOnce = rememberLast<string>(['about']);
		const longer = async (before: Promise<string | null>): Promise<string> => `${await before}, more`;
		await readOnce(store, ['a'], async () => 'a');
		expect(await readOnce(store, ['b'], longer)).toBe('a, more');
		await expect(readOnce(store, ['c'], async () => Promise.reject(new Error('no')))).rejects.toThrow('no');
		expect(await readOnce(store, ['c'], longer)).toBe('null, more');
	});

	it('that failed does not take away what was asked for since', async () => {
		const readOnce = rememberLast<number>(['about']);
		const {promise, reject} = Promise.withResolvers<number>();
		const failed = readOnce(store, ['a'], async () => promise);
		await readOnce(store, ['b'], anew);
		reject(new Error('late'));
		await expect(failed).rejects.toThrow('late');
		expect(await readOnce(store, ['b'], anew)).toBe(1);
	});
});
