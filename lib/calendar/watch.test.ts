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
	const onFrame = vi.fn<(changed: Iterable<Element>) => void>();
	const onSettled = vi.fn<(quiet: boolean) => Promise<number>>(async () => 0);
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
	// It never rested, so nobody may conclude that something is not there.
	expect(onSettled.mock.calls.at(-1)).toEqual([false]);
	await vi.advanceTimersByTimeAsync(300);
	expect(onSettled.mock.calls.at(-1)).toEqual([true]);
});

it('does nothing after the signal', async () => {
	const {onFrame, onSettled} = watch();
	abort.abort();
	await change();
	await vi.advanceTimersByTimeAsync(500);
	expect(onFrame).not.toHaveBeenCalled();
	expect(onSettled).not.toHaveBeenCalled();
});

it('on a page that never rests, dear looks become rare ones', async () => {
	const looks = async (cost: number): Promise<number> => {
		const {onSettled} = watch();
		onSettled.mockImplementation(async () => cost);
		for (let i = 0; i < 400; i++) {
			await change();
			await vi.advanceTimersByTimeAsync(50);
		}

		return onSettled.mock.calls.length;
	};
	const cheap = await looks(1);
	abort.abort();
	abort = new AbortController();
	expect(await looks(400)).toBeLessThan(cheap / 2);
});

it('does not look at a page that nobody sees, and looks when somebody does', async () => {
	const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
	const {onSettled} = watch();
	await vi.advanceTimersByTimeAsync(500);
	expect(onSettled).not.toHaveBeenCalled();
	hidden.mockReturnValue(false);
	document.dispatchEvent(new Event('visibilitychange'));
	await vi.advanceTimersByTimeAsync(500);
	expect(onSettled).toHaveBeenCalledTimes(1);
});

it.each(['input', 'change'])('looks again when something is typed (%s)', async type => {
	const {onSettled} = watch();
	await vi.advanceTimersByTimeAsync(300);
	document.body.dispatchEvent(new Event(type, {bubbles: true}));
	await vi.advanceTimersByTimeAsync(300);
	expect(onSettled).toHaveBeenCalledTimes(2);
});

it('tells each frame which nodes were added or given another event, and is not called for what only moves', async () => {
	document.body.innerHTML = '<i data-eventid="A"></i><b></b>';
	const {onFrame} = watch();
	await vi.advanceTimersByTimeAsync(300);
	onFrame.mockClear();
	document.querySelector('b')!.setAttribute('style', 'top: 1px');
	await vi.advanceTimersByTimeAsync(300);
	expect(onFrame).not.toHaveBeenCalled();
	document.querySelector('i')!.setAttribute('data-eventid', 'B');
	await change();
	await vi.advanceTimersByTimeAsync(30);
	expect(onFrame.mock.calls.flatMap(([changed]) => [...changed]).map(({localName}) => localName)).toEqual(['i', 'p']);
});
