// @vitest-environment happy-dom
import {afterEach, expect, it, vi} from 'vitest';
import {keepSafe} from '@/entrypoints/panel/keep-safe';

afterEach(() => {
	vi.useRealTimers();
});

it('asks before it is left with what could not be saved, and only then', () => {
	let isUnsaved = false;
	keepSafe(window, {flush: async () => {}, isUnsaved: () => isUnsaved});
	const leave = (): boolean => window.dispatchEvent(new Event('beforeunload', {cancelable: true}));
	expect(leave()).toBe(true);
	isUnsaved = true;
	expect(leave()).toBe(false);
});

it('waits for what is on its way, as long as it is told, and no longer', async () => {
	vi.useFakeTimers();
	const keeper = keepSafe(window, {flush: () => new Promise(() => {}), isUnsaved: () => false});
	const done = vi.fn();
	const closing = (async () => {
		await keeper.saveAll(5000);
		done();
	})();
	await vi.advanceTimersByTimeAsync(4999);
	expect(done).not.toHaveBeenCalled();
	await vi.advanceTimersByTimeAsync(1);
	await closing;
	expect(done).toHaveBeenCalledOnce();
});

it('adds a line that is typed and not yet added before it closes', async () => {
	const field = document.body.appendChild(document.createElement('input'));
	const left = vi.fn();
	field.addEventListener('blur', left);
	field.focus();
	await keepSafe(window, {flush: async () => expect(left).toHaveBeenCalled(), isUnsaved: () => false}).saveAll();
	expect(left).toHaveBeenCalledOnce();
	field.remove();
});
