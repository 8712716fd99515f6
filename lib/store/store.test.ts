import {describe, expect, it} from 'vitest';
import {toStoreFailure} from './failure';
import {Store} from './store';

const fresh = (): Store => new Store(`kept-${crypto.randomUUID()}`);
const day = (date: string) => ({account: 'me@example.com', date, seenAt: '2026-11-16T08:00:00Z'});

describe('Store', () => {
	it('takes everything back when work throws half way', async () => {
		const store = fresh();
		await expect(store.write(async tables => {
			await tables.coverage.put(day('2026-11-16'));
			throw new Error('no');
		})).rejects.toThrow('broken: Kept could not use its own data: no');
		expect(await store.read(tables => tables.coverage.count())).toBe(0);
	});

	it('lets writers wait for each other', async () => {
		const store = fresh();
		const note = {occurrence: 'o', section: 's', person: 'p', updatedAt: ''};
		await Promise.all(Array.from({length: 20}, () => store.write(async tables => {
			const before = await tables.notes.get(['o', 's']);
			await tables.notes.put({...note, text: '', revision: (before?.revision ?? 0) + 1});
		})));
		expect(await store.read(tables => tables.notes.get(['o', 's']))).toMatchObject({revision: 20});
	});

	it('holds other writes back while work is alone, and lets them go when it fails', async () => {
		const store = fresh();
		const seen: string[] = [];
		const alone = store.alone(async write => {
			await write(tables => tables.coverage.put(day('2026-11-16')));
			seen.push('alone');
			throw new Error('stop');
		});
		const other = store.write(async tables => {
			seen.push('other');
			await tables.coverage.put(day('2026-11-17'));
		});
		await expect(alone).rejects.toThrow('stop');
		await other;
		expect(seen).toEqual(['alone', 'other']);
	});

	it('counts the transactions that wrote to some tables, so that what was computed from them is known to be stale', async () => {
		const store = fresh();
		const writes = store.countWrites(['coverage', 'accounts']);
		await store.write(async tables => {
			await tables.coverage.bulkPut([day('2026-11-16'), day('2026-11-17')]);
			await tables.coverage.delete(['me@example.com', '2026-11-17']);
		});
		expect(writes()).toBe(1);
		await store.alone(write => write(tables => tables.coverage.where('account').equals('me@example.com').modify({seenAt: ''})));
		expect(writes()).toBe(2);
		await store.write(tables => tables.coverage.clear());
		expect(writes()).toBe(3);
	});

	it.each<[string, (store: Store) => Promise<unknown>]>([
		['another table', store => store.write(tables => tables.kinds.put({occurrence: 'o', kind: 'career', updatedAt: ''}))],
		['no rows', store => store.write(tables => tables.coverage.bulkPut([]))],
		['what was only read', store => store.write(tables => tables.coverage.count())],
		['what was taken back', store => store.write(async tables => {
			await tables.coverage.put(day('2026-11-16'));
			throw new Error('no');
		}).catch(() => undefined)],
	])('does not count %s', async (_, work) => {
		const store = fresh();
		const writes = store.countWrites(['coverage']);
		await work(store);
		expect(writes()).toBe(0);
	});

	it('opens again after it was closed', async () => {
		const store = fresh();
		await store.write(tables => tables.coverage.put(day('2026-11-16')));
		await store.close();
		expect(await store.read(tables => tables.coverage.count())).toBe(1);
	});
});

describe('toStoreFailure', () => {
	const quota = Object.assign(new Error('disk'), {name: 'QuotaExceededError'});

	it.each([
		['as it is', quota],
		['as the cause of an aborted transaction', Object.assign(new Error('abort'), {name: 'AbortError', inner: quota})],
		['among the failures of a bulk write', Object.assign(new Error('bulk'), {name: 'BulkError', failures: [quota]})],
		['from the browser\'s own storage', new Error('QUOTA_BYTES quota exceeded')],
	])('finds a full disk %s', (_, error) => {
		expect(toStoreFailure(error)).toMatchObject({code: 'full', message: expect.stringMatching(/^full: There is no room/) as string});
	});

	it('survives an error that is its own cause', () => {
		const error = new Error('round');
		error.cause = error;
		expect(toStoreFailure(error)).toMatchObject({code: 'broken'});
	});
});
