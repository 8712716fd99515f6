import {beforeEach, describe, expect, it, vi} from 'vitest';
import {Store} from '@/lib/store/store';
import {example3} from '@/lib/store/versions/version-3.example';
import {Memory} from './memory';

let clock: string;
let store: Store;
let memory: Memory;

const coverage = {account: 'me@example.com', date: '2026-11-20', seenAt: '2026-11-16T08:00:00Z'};

beforeEach(() => {
	clock = '2026-11-23T08:00:00Z';
	store = new Store(`kept-${crypto.randomUUID()}`);
	memory = new Memory(store, () => clock);
});

describe('Memory', () => {
	it('is asked twice and computes once', async () => {
		const [one, two] = await Promise.all([memory.know(), memory.know()]);
		expect(one).toBe(two);
	});

	it('computes anew after a write, and after a minute', async () => {
		const first = await memory.know();
		await store.write(tables => tables.coverage.put(coverage));
		const second = await memory.know();
		expect(second).not.toBe(first);
		clock = '2026-11-23T08:01:00Z';
		expect(await memory.know()).not.toBe(second);
	});

	it('still holds after a note was written, which says nothing of what is kept', async () => {
		const first = await memory.know();
		await store.write(tables => tables.notes.put({occurrence: 'o', section: 's', person: 'p', text: 'Maps', revision: 1, updatedAt: clock}));
		expect(await memory.know()).toBe(first);
	});

	it('takes in what it is told, and reads everything again when something else was written meanwhile', async () => {
		await store.write(tables => tables.accounts.add(example3.accounts[0] as never));
		const first = await memory.know();
		const news = {account: first.world.accounts['me@example.com'] as never, rows: [], days: [coverage]};
		await store.write(tables => tables.coverage.put(coverage));
		memory.learn(news, memory.generation - 1);
		const reads = vi.spyOn(store, 'read');
		expect((await memory.know()).world.coverage).toEqual([coverage]);
		expect(reads).not.toHaveBeenCalled();

		await store.write(tables => tables.coverage.clear());
		await store.write(tables => tables.coverage.put(coverage));
		memory.learn({...news, days: []}, memory.generation - 1);
		expect((await memory.know()).world.coverage).toEqual([coverage]);
		expect(reads).toHaveBeenCalled();
	});

	it('holds what it has when it is told that nothing of a series changed that it reads, and only then', async () => {
		const series = example3.series[0] as never;
		const first = await memory.know();
		await store.write(tables => tables.series.put(series));
		memory.hold(memory.generation - 1);
		expect(await memory.know()).toBe(first);

		await store.write(async tables => {
			await tables.series.put(series);
			await tables.people.put(example3.people[0] as never);
		});
		memory.hold(memory.generation - 1);
		const second = await memory.know();
		expect(second).not.toBe(first);

		await store.write(tables => tables.series.clear());
		await store.write(tables => tables.series.put(series));
		memory.hold(memory.generation - 1);
		expect(await memory.know()).not.toBe(second);
	});

	it('does not remember a failure', async () => {
		const read = store.read.bind(store);
		store.read = () => Promise.reject(new Error('broken: no'));
		await expect(memory.know()).rejects.toThrow('broken');
		store.read = read;
		expect(await memory.know()).toMatchObject({world: {people: []}});
	});
});

describe('the world', () => {
	const [row, person, series] = [example3.occurrences[0], example3.people[0], example3.series[0]];
	const at = (start: string, over: object = {}) => ({...row, ...over, key: `me@example.com|abc|${start}`, start, end: start} as never);
	const starts = async () => (await memory.know()).world.meetings.map(({occurrence, kind}) => `${occurrence.start.slice(0, 10)} ${kind}`);

	beforeEach(async () => {
		await store.write(async tables => {
			await tables.people.add(person as never);
			await tables.series.add(series as never);
		});
	});

	it('holds the last half year, all that is to come, and the latest talks however old', async () => {
		await store.write(tables => tables.occurrences.bulkAdd([
			at('2020-01-07T14:00:00Z'),
			at('2021-01-05T14:00:00Z', {talk: 'career', title: 'Career talk'}),
			at('2026-10-06T14:00:00Z'),
			at('2029-01-02T14:00:00Z'),
		]));
		expect(await starts()).toEqual(['2026-10-06 regular', '2029-01-02 regular', '2021-01-05 career']);
	});

	it('holds an old 1-1 that somebody said was a talk', async () => {
		await store.write(async tables => {
			await tables.occurrences.add(at('2020-01-07T14:00:00Z'));
			await tables.kinds.add({occurrence: 'me@example.com|abc|2020-01-07T14:00:00Z', kind: 'growth', updatedAt: clock});
		});
		expect(await starts()).toEqual(['2020-01-07 growth']);
	});

	it('holds nobody whose series is no 1-1 any more', async () => {
		await store.write(async tables => {
			await tables.occurrences.add(at('2026-10-06T14:00:00Z', {person: null}));
			await tables.series.put({...series, person: null} as never);
		});
		expect((await memory.know()).world).toMatchObject({people: [], meetings: []});
	});
});
