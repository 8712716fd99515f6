import {describe, expect, it} from 'vitest';
import {browser} from 'wxt/browser';
import {maySend, type Sender} from './senders';

const id = browser.runtime.id;
const page: Sender = {id, url: 'https://calendar.google.com/calendar/u/0/r/week', origin: 'https://calendar.google.com', frameId: 0, tab: {id: 1}};
const own = browser.runtime.getURL('/');

describe('maySend', () => {
	it.each<[string, Sender]>([
		['our content script in a calendar', page],
		['our content script, where the browser names no origin', {...page, origin: undefined}],
	])('lets %s report what it sees, and ask nothing else', (_, sender) => {
		expect(maySend('page.seen', sender)).toBe(true);
		expect(maySend('panel.read', sender)).toBe(false);
		expect(maySend('data.export', sender)).toBe(false);
	});

	it.each<[string, Sender]>([
		['the popup', {id, url: `${own}popup.html`, origin: own.replace(/\/$/, '')}],
		['the panel in a calendar tab', {id, url: `${own}panel.html`, origin: own.replace(/\/$/, ''), frameId: 7, tab: {id: 1}}],
		['the panel under an address of this session', {id, url: 'chrome-extension://0c8f6f9e-dead-beef-0000-000000000000/panel.html', frameId: 7, tab: {id: 1}}],
		['the options page in Firefox', {id, url: 'moz-extension://0c8f6f9e-dead-beef-0000-000000000000/options.html', frameId: 0, tab: {id: 1}}],
	])('lets %s ask, and report nothing a page sees', (_, sender) => {
		expect(maySend('panel.read', sender)).toBe(true);
		expect(maySend('page.seen', sender)).toBe(false);
	});

	it.each<[string, Sender]>([
		['another extension', {...page, id: 'other'}],
		['another extension\'s page', {id: 'other', url: 'chrome-extension://other/page.html'}],
		['nobody', {}],
		['a frame inside a calendar', {...page, frameId: 3}],
		['another site', {...page, url: 'https://example.com/', origin: 'https://example.com'}],
		['a site that looks like it', {...page, url: 'https://calendar.google.com.example.com/', origin: undefined}],
		['a calendar without encryption', {...page, url: 'http://calendar.google.com/', origin: undefined}],
		['a calendar whose frame has another origin', {...page, origin: 'https://evil.example'}],
		['an extension page whose frame has another origin', {id, url: `${own}panel.html`, origin: 'https://calendar.google.com'}],
		['an address that is none', {...page, url: 'not an address', origin: undefined}],
	])('refuses %s', (_, sender) => {
		expect(maySend('page.seen', sender)).toBe(false);
		expect(maySend('panel.read', sender)).toBe(false);
	});
});
