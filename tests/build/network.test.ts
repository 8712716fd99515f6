import {describe, expect, test} from 'vitest';
import {built, texts} from './support/output';

/** What a bundle would hold if anything in it could call out (law 10). */
const doors = ['fetch(', 'XMLHttpRequest', 'WebSocket', 'sendBeacon', 'EventSource', 'RTCPeerConnection', 'importScripts('];

/** What looks like an address and is never loaded. */
const names = [
	// Names of XML vocabularies.
	/^http:\/\/www\.w3\.org\/\d{4}\/(svg|xhtml|xlink)$/, /^http:\/\/www\.w3\.org\/1998\/Math\/MathML$/,
	// Where the words of two of Dexie's errors tell a developer to read on.
	/^https:\/\/tinyurl\.com\/y2uuvskb$/, /^http:\/\/bit\.ly\/2kdckMn$/,
	// And one of ProseMirror's.
	/^https:\/\/prosemirror\.net\/docs\/guide\/#generatable$/,
	// What a link looks like, in words; and the beginning that a person's own link is given. Both open by a person's click only.
	/^https:\/\/…,?$/, /^https:\/\/\$\{\w+\}$/,
];

/** Addresses that are only ever opened by a person's click, in a tab of Google Calendar itself. */
const links = [/^https:\/\/calendar\.google\.com(?:\/|$)/];

describe.each([built('chrome'), built('firefox')])('bundle for $browser', output => {
	const bundle = texts(output).filter(([path]) => path !== 'manifest.json');

	test('opens no door to the network', () => {
		const open = bundle.flatMap(([path, text]) => doors.filter(door => text.includes(door)).map(door => `${path}: ${door}`));
		expect(open).toEqual([]);
	});

	test('loads nothing from an address', () => {
		const loads = /\bimport\s*\(?\s*["'`](?:https?:)?\/\/|@import\s|url\(\s*["']?(?:https?:)?\/\/|<(?:script|link|img|iframe)[^>]+(?:src|href)=["'](?:https?:)?\/\//i;
		expect(bundle.filter(([, text]) => loads.test(text)).map(([path]) => path)).toEqual([]);
	});

	test('names no address but Google Calendar’s and the names of XML', () => {
		const found = bundle.flatMap(([path, text]) => (text.match(/\b(?:https?|wss?):\/\/[^\s"'`<>\\)]+/g) ?? []).map(url => `${url} in ${path}`));
		const odd = found.filter(entry => {
			const url = entry.split(' in ')[0] ?? '';
			return ![...names, ...links].some(known => known.test(url));
		});
		expect(odd).toEqual([]);
	});

	test('every page carries no script or style but its own files', () => {
		const pages = bundle.filter(([path]) => path.endsWith('.html'));
		expect(pages.map(([path]) => path).toSorted()).toEqual(['options.html', 'panel.html', 'popup.html', 'tab.html', 'templates.html', 'year.html']);
		for (const [, text] of pages) {
			expect(text).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>/);
			expect(text).not.toMatch(/\son\w+=/);
		}
	});
});
