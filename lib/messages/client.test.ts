import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {fakeBrowser} from 'wxt/testing/fake-browser';
import {client} from './client';
import {onMessage} from './messenger';

// The messenger uses the browser's callback API by its global name.
vi.stubGlobal('chrome', fakeBrowser);

const asleep = 'Could not establish connection. Receiving end does not exist.';
type Answer = {res?: unknown; err?: unknown} | undefined;

/** Answers as the browser's callback API does: an error is left in `lastError` while the callback runs. */
const answerWith = (...answers: (Answer | Error)[]): {asked: unknown[]} => {
	const asked: unknown[] = [];
	vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(((message: unknown, callback: (answer: Answer) => void) => {
		const answer = answers[Math.min(asked.length, answers.length - 1)];
		asked.push(message);
		const runtime = fakeBrowser.runtime as unknown as {lastError?: {message: string} | undefined};
		runtime.lastError = answer instanceof Error ? {message: answer.message} : undefined;
		callback(answer instanceof Error ? undefined : answer);
		runtime.lastError = undefined;
	}) as never);
	return {asked};
};

/** Runs all waits at once. */
const settle = async <T>(asking: Promise<T>): Promise<T> => {
	asking.catch(() => undefined);
	await vi.runAllTimersAsync();
	return asking;
};

beforeEach(() => {
	vi.useFakeTimers();
});

afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
	fakeBrowser.reset();
});

describe('client', () => {
	it('answers what the background answers', async () => {
		const {asked} = answerWith({res: {copy: 'x'}});
		expect(await settle(client('data.erase'))).toEqual({copy: 'x'});
		expect(asked).toMatchObject([{type: 'data.erase'}]);
	});

	it.each([
		['in Chrome and Firefox, nobody listening yet', new Error(asleep)],
		['stopped while it answered', new Error('The message port closed before a response was received.')],
		['stopped while it answered, asynchronously', new Error('A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received')],
		['gone without an answer', undefined],
	])('asks again when the worker was asleep: %s', async (_, answer) => {
		const {asked} = answerWith(answer, answer, {res: null});
		expect(await settle(client('panel.read', {occurrence: 'x'}))).toBeNull();
		expect(asked).toHaveLength(3);
	});

	it('gives up after four times, as unreachable', async () => {
		const {asked} = answerWith(new Error(asleep));
		await expect(settle(client('options.read'))).rejects.toMatchObject({name: 'RequestFailure', code: 'unreachable'});
		expect(asked).toHaveLength(4);
	});

	it.each(['Extension context invalidated.', 'Cannot read properties of undefined (reading \'sendMessage\')', 'can\'t access dead object'])(
		'does not ask again in a page of an extension that was replaced: %s', async message => {
			const {asked} = answerWith(new Error(message));
			await expect(settle(client('options.read'))).rejects.toMatchObject({code: 'unreachable'});
			expect(asked).toHaveLength(1);
		});

	it.each([
		['full: There is no room.', 'full', 'There is no room.'],
		['read-only: Two\nlines', 'read-only', 'Two\nlines'],
		['refused: no', 'refused', 'no'],
		['TypeError: x is undefined', 'broken', 'TypeError: x is undefined'],
	])('turns "%s" into a code', async (message, code, words) => {
		answerWith({err: {name: 'Error', message, stack: ''}});
		await expect(settle(client('options.read'))).rejects.toMatchObject({code, message: words});
	});

	it('asks only once when the answer is a failure', async () => {
		const {asked} = answerWith({err: {name: 'Error', message: 'full: no', stack: ''}});
		await expect(settle(client('options.read'))).rejects.toMatchObject({code: 'full'});
		expect(asked).toHaveLength(1);
	});

	it('gets a failure thrown on the other side, through the messenger\'s own way of carrying errors', async () => {
		const stop = onMessage('data.erase', () => {
			throw new Error('read-only: newer');
		});
		await expect(settle(client('data.erase'))).rejects.toMatchObject({code: 'read-only', message: 'newer'});
		stop();
	});
});
