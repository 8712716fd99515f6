import {afterEach, beforeEach, expect, it, vi} from 'vitest';

const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>();
const runtime: {id?: string; sendMessage: typeof sendMessage} = {id: 'kept', sendMessage};
vi.stubGlobal('chrome', {runtime});
const {client} = await import('./page-client');

/** Asks, and runs all waits at once. */
const ask = async (): Promise<unknown> => {
	const asking = client('page.paint', {report: 'x'});
	asking.catch(() => undefined);
	await vi.runAllTimersAsync();
	return asking;
};

beforeEach(() => {
	vi.useFakeTimers();
	runtime.id = 'kept';
	sendMessage.mockReset();
});

afterEach(() => {
	vi.useRealTimers();
});

it('answers what the background answers', async () => {
	sendMessage.mockResolvedValue({res: {marks: {}}});
	expect(await ask()).toEqual({marks: {}});
	expect(sendMessage.mock.calls).toEqual([[expect.objectContaining({type: 'page.paint', data: {report: 'x'}})]]);
});

it('asks again while the worker is stopped or starting', async () => {
	sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist.')).mockResolvedValueOnce(undefined).mockResolvedValueOnce({res: null});
	expect(await ask()).toBeNull();
});

it('says what the browser said when nobody ever answers', async () => {
	sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
	await expect(ask()).rejects.toThrow('Receiving end does not exist.');
	expect(sendMessage).toHaveBeenCalledTimes(4);
});

it('does not ask again what was refused', async () => {
	sendMessage.mockResolvedValue({err: {message: 'invalid: report'}});
	await expect(ask()).rejects.toThrow('invalid: report');
	expect(sendMessage).toHaveBeenCalledTimes(1);
});

it('does not ask again once Kept was updated under the page', async () => {
	sendMessage.mockImplementation(async () => {
		delete runtime.id;
		throw new Error('Extension context invalidated.');
	});
	await expect(ask()).rejects.toThrow('invalidated');
	expect(sendMessage).toHaveBeenCalledTimes(1);
});
