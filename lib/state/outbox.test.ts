import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {failure} from './fake-client';
import {createOutbox} from './outbox';

beforeEach(() => {
	vi.useFakeTimers();
});

afterEach(() => {
	vi.useRealTimers();
});

it('sends in order and repeats until it works', async () => {
	const outbox = createOutbox(() => true);
	const log: string[] = [];
	let failures = 2;
	void outbox.push(async () => {
		log.push('first');
		if (failures-- > 0) {
			throw failure('unreachable');
		}
	});
	void outbox.push(async () => {
		log.push('second');
	});
	await vi.advanceTimersByTimeAsync(500);
	expect(log).toEqual(['first']);
	expect(outbox.trouble.value).toBe('unreachable');
	await vi.advanceTimersByTimeAsync(3000);
	expect(log).toEqual(['first', 'first', 'first', 'second']);
	expect(outbox.trouble.value).toBeNull();
	expect(outbox.pending.value).toBe(0);
});

it('lets a refused change go, so that it holds up nothing', async () => {
	const outbox = createOutbox(() => true);
	const second = vi.fn(async () => {});
	void outbox.push(() => Promise.reject(failure('invalid')));
	await outbox.push(second);
	expect(second).toHaveBeenCalledOnce();
	expect(outbox.pending.value).toBe(0);
});

it('lets a change go that is answered with a fault again and again, and says so, so that it holds up nothing', async () => {
	const outbox = createOutbox(() => true);
	const second = vi.fn(async () => {});
	const first = vi.fn(() => Promise.reject(failure('broken')));
	void outbox.push(first);
	await vi.advanceTimersByTimeAsync(40_000);
	expect(first).toHaveBeenCalledTimes(6);
	expect(outbox.trouble.value).toBe('broken');
	await outbox.push(second);
	expect(second).toHaveBeenCalledOnce();
});

it('goes on trying while nobody answers, however long that is', async () => {
	const outbox = createOutbox(() => true);
	const send = vi.fn(() => Promise.reject(failure('unreachable')));
	void outbox.push(send);
	await vi.advanceTimersByTimeAsync(600_000);
	expect(send.mock.calls.length).toBeGreaterThan(15);
	expect(outbox.pending.value).toBe(1);
});

it('tells on what was refused while more was on its way already, until something else goes through', async () => {
	const outbox = createOutbox(() => true);
	void outbox.push(() => Promise.reject(failure('invalid')));
	await outbox.push(async () => {});
	expect(outbox.trouble.value).toBe('invalid');
	await outbox.push(async () => {});
	expect(outbox.trouble.value).toBeNull();
});
