import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {fakeBrowser} from 'wxt/testing/fake-browser';
import {schemas} from './schemas';
import {serve, type Handlers} from './server';

// The messenger uses the browser's callback API by its global name.
vi.stubGlobal('chrome', fakeBrowser);

const popup = {id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html')};

const stop = new AbortController();
let handlers: Handlers;
let controller = stop;

/** Asks as the browser would; answers what the messenger puts on the wire. */
const ask = async (type: string, data: unknown, sender: object = popup): Promise<{res?: unknown; err?: {message: string}}> =>
	new Promise(resolve => {
		void fakeBrowser.runtime.onMessage.trigger({id: 1, type, data, timestamp: 1}, sender, resolve as () => void);
	});

beforeEach(() => {
	controller = new AbortController();
	handlers = Object.fromEntries(Object.keys(schemas).map(message => [message, vi.fn<() => Promise<string>>(() => Promise.resolve(message))])) as unknown as Handlers;
	serve(handlers, {signal: controller.signal});
});

afterEach(() => {
	controller.abort();
	fakeBrowser.reset();
});

describe('serve', () => {
	it('answers every message of the protocol', async () => {
		expect(await ask('popup.read', {open: null})).toEqual({res: 'popup.read'});
		expect(Object.keys(handlers).sort()).toEqual(Object.keys(schemas).sort());
	});

	it('refuses a sender that may not ask, before anything else', async () => {
		const {err} = await ask('popup.read', {open: null}, {id: 'other', url: 'chrome-extension://other/'});
		expect(err?.message).toBe('refused: popup.read is not answered to this sender.');
		expect(handlers['popup.read']).not.toHaveBeenCalled();
	});

	it.each<[keyof Handlers, unknown, RegExp]>([
		['panel.read', {occurrence: 'nonsense'}, /^invalid: panel\.read at "occurrence": not an occurrence/],
		['panel.read', undefined, /^invalid: panel\.read/],
		['note.save', {occurrence: 'me@example.com|abc|once', section: 'notes', text: 'x'.repeat(1_000_001), base: 0}, /^invalid: note\.save at "text"/],
		['note.save', {occurrence: 'me@example.com|abc|once', section: 'notes', text: 'x', base: -1}, /^invalid: note\.save at "base"/],
		['verdict.correct', {occurrence: 'me@example.com|abc|once', correction: {is: 'one-on-one', with: {email: '', name: ' '}}}, /with whom\?/],
		['rules.save', {regularEvery: 9, minimumMinutes: 30, careerEvery: 13, growthEvery: 26, dueWindow: 3}, /^invalid: rules\.save at "regularEvery"/],
	])('does not take %s with a payload that is not what it should be', async (message, data, sentence) => {
		expect((await ask(message, data)).err?.message).toMatch(sentence);
		expect(handlers[message]).not.toHaveBeenCalled();
	});

	it('hands on only what the protocol names', async () => {
		await ask('item.remove', JSON.parse('{"id": "a", "removed": true, "more": 1, "__proto__": {"x": 1}}'));
		expect(handlers['item.remove']).toHaveBeenCalledWith({id: 'a', removed: true});
	});

	it.each([
		['full: no room', 'full: no room'],
		['something odd', 'broken: something odd'],
	])('answers an error "%s" as "%s"', async (message, expected) => {
		vi.mocked(handlers['options.read']).mockRejectedValue(new Error(message));
		expect((await ask('options.read', undefined)).err?.message).toBe(expected);
	});

	it('stops when its signal says so', () => {
		controller.abort();
		expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(false);
	});
});
