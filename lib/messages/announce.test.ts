import {beforeEach, describe, expect, it, vi} from 'vitest';
import {browser} from 'wxt/browser';
import {fakeBrowser} from 'wxt/testing/fake-browser';
import {announce, moveFocus} from './announce';
import {onMessage} from './messenger';

// The messenger uses the browser's callback API by its global name.
vi.stubGlobal('chrome', fakeBrowser);

const tabs = [{id: 4}, {id: 5}, {}];

beforeEach(() => {
	vi.restoreAllMocks();
	fakeBrowser.reset();
	vi.spyOn(browser.tabs, 'query').mockResolvedValue(tabs as never);
});

describe('announce', () => {
	it('tells extension pages', async () => {
		vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue(undefined);
		const heard: unknown[] = [];
		const stop = onMessage('kept.changed', ({data}) => void heard.push(data));
		await announce(['notes']);
		stop();
		expect(heard).toEqual([{topics: ['notes']}]);
	});

	it('tells all our frames in calendar tabs, in the form the messenger reads', async () => {
		const send = vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue(undefined);
		await announce(['calendar']);
		expect(browser.tabs.query).toHaveBeenCalledWith({url: 'https://calendar.google.com/*'});
		expect(send.mock.calls.map(([tab, , options]) => [tab, options])).toEqual([[4, {}], [5, {}]]);
		const heard: unknown[] = [];
		const stop = onMessage('kept.changed', ({data}) => void heard.push(data));
		await fakeBrowser.runtime.onMessage.trigger(send.mock.calls[0]?.[1], {}, () => undefined);
		stop();
		expect(heard).toEqual([{topics: ['calendar']}]);
	});

	it('does not mind that nobody listens, or that tabs cannot be told', async () => {
		vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(new Error('Could not establish connection. Receiving end does not exist.'));
		await expect(announce(['notes'])).resolves.toBeUndefined();
		vi.spyOn(browser.tabs, 'query').mockRejectedValue(new Error('no tabs'));
		await expect(announce(['notes'])).resolves.toBeUndefined();
	});
});

describe('moveFocus', () => {
	it('goes to the calendar in front', async () => {
		const send = vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue(undefined);
		await moveFocus();
		expect(browser.tabs.query).toHaveBeenCalledWith({url: 'https://calendar.google.com/*', active: true, lastFocusedWindow: true});
		expect(send.mock.calls[0]?.[1]).toMatchObject({type: 'focus.move'});
	});
});
