import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {browser} from 'wxt/browser';
import {fakeBrowser} from 'wxt/testing/fake-browser';
import {serveRelay} from './relay';

// The messenger uses the browser's callback API by its global name.
vi.stubGlobal('chrome', fakeBrowser);

const {id} = fakeBrowser.runtime;
const page = {id, url: 'https://calendar.google.com/calendar/u/0/r/week', origin: 'https://calendar.google.com', frameId: 0, tab: {id: 7}};
const panel = {id, url: fakeBrowser.runtime.getURL('/panel.html'), frameId: 3, tab: {id: 7}};
const request = {occurrence: 'me@example.com|abc|once', absence: null, focus: true, theme: 'dark'};

let controller: AbortController;
let sent: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
	controller = new AbortController();
	sent = vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue(undefined);
	serveRelay({signal: controller.signal});
});
afterEach(() => {
	controller.abort();
	vi.restoreAllMocks();
	fakeBrowser.reset();
});

const ask = async (type: string, data: unknown, sender: object): Promise<{err?: {message: string}}> =>
	new Promise(resolve => {
		void fakeBrowser.runtime.onMessage.trigger({id: 1, type, data, timestamp: 1}, sender, resolve as () => void);
	});

describe('serveRelay', () => {
	it('passes what the page wants shown on to the panel in the same tab', async () => {
		await ask('page.show', request, page);
		expect(sent.mock.calls).toEqual([[7, expect.objectContaining({type: 'panel.show', data: request}), {}]]);
	});

	it.each([['close', 'panel.close'], ['touched', 'panel.touched']])('passes "%s" of the panel on to the top frame of its tab', async (what, type) => {
		await ask('panel.tell', {what}, panel);
		expect(sent.mock.calls).toEqual([[7, expect.objectContaining({type}), {frameId: 0}]]);
	});

	it('passes a width on that a panel can have, and no other', async () => {
		await ask('panel.tell', {what: 'width', width: 416}, panel);
		expect(sent.mock.calls).toEqual([[7, expect.objectContaining({type: 'panel.width', data: {width: 416}}), {frameId: 0}]]);
		for (const width of [299, 641, null, '400']) {
			expect((await ask('panel.tell', {what: 'width', width}, panel)).err?.message).toMatch(/^invalid: panel\.tell/);
		}

		expect(sent).toHaveBeenCalledTimes(1);
	});

	it('passes nothing on for others, or that is not what it should be', async () => {
		expect((await ask('page.show', request, panel)).err?.message).toMatch(/^refused: page\.show/);
		expect((await ask('panel.tell', {what: 'close'}, page)).err?.message).toMatch(/^refused: panel\.tell/);
		expect((await ask('panel.tell', {what: 'explode'}, panel)).err?.message).toMatch(/^invalid: panel\.tell/);
		expect((await ask('page.show', {...request, occurrence: 'x'}, page)).err?.message).toMatch(/^invalid: page\.show/);
		expect(sent).not.toHaveBeenCalled();
	});
});
