// @vitest-environment happy-dom
import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {watchPage} from './watch';

let abort: AbortController;
beforeEach(() => {
	vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout', 'performance', 'requestAnimationFrame']});
	abort = new AbortController();
});
afterEach(() => {
	abort.abort();
	vi.useRealTimers();
});

const watch = () => {
	const onFrame = vi.fn<() => void>();
	const onSettled = vi.fn<() => void>();
	watchPage(document, {onFrame, onSettled}, {signal: abort.signal});
	return {onFrame, onSettled};
};

const change = async (): Promise<void> => {
	document.body.append(document.createElement('p'));
	await vi.advanceTimersByTimeAsync(1);
};

it('settles once after the page has been quiet', async () => {
	const {onSettled} = watch();
	await vi.advanceTimersByTimeAsync(200);
	expect(onSettled).toHaveBeenCalledTimes(1);
	for (let i = 0; i < 5; i++) {
		await change();
		await vi.advanceTimersByTimeAsync(60);
	}

	expect(onSettled).toHaveBeenCalledTimes(1);
	await vi.advanceTimersByTimeAsync(200);
	expect(onSettled).toHaveBeenCalledTimes(2);
});

it('looks at a page that never rests all the same', async () => {
	const {onSettled} = watch();
	for (let i = 0; i < 60; i++) {
		await change();
		await vi.advanceTimersByTimeAsync(50);
	}

	expect(onSettled.mock.calls.length).toBeGreaterThanOrEqual(1);
});

it('does nothing after the signal', async () => {
	const {onFrame, onSettled} = watch();
	abort.abort();
	await change();
	await vi.advanceTimersByTimeAsync(500);
	expect(onFrame).not.toHaveBeenCalled();
	expect(onSettled).not.toHaveBeenCalled();
});
