import {expect, test} from 'vitest';
import {shipped, withoutComments} from './support/sources';

/** Every way a script can reach the network or another origin by itself (law 10). */
const doors = [
	/\bfetch\s*\(/, /\bXMLHttpRequest\b/, /\bWebSocket\b/, /\bsendBeacon\b/, /\bEventSource\b/,
	/\bRTCPeerConnection\b/, /\bimportScripts\s*\(/, /\bimport\s*\(\s*['"`]https?:/, /\bnew\s+Image\s*\(/,
];

test('no source opens a door to the network', () => {
	const open = shipped.flatMap(({path, text}) => {
		const code = withoutComments(text);
		return doors.filter(door => door.test(code)).map(door => `${path}: ${door.source}`);
	});
	expect(open).toEqual([]);
});

test('no source makes code from text', () => {
	const found = shipped.filter(({text}) => /\beval\s*\(|\bnew\s+Function\s*\(/.test(withoutComments(text)));
	expect(found.map(({path}) => path)).toEqual([]);
});

test('no source writes markup into the page: it asks for trusted types, and text is text', () => {
	const found = shipped.filter(({text}) =>
		/\.(innerHTML|outerHTML)\s*=|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML/.test(withoutComments(text)));
	expect(found.map(({path}) => path)).toEqual([]);
});

test('the page ring keeps nothing in the storage of the page', () => {
	const found = shipped
		.filter(({path}) => /^(lib\/(calendar|overlay)|entrypoints\/calendar\.content)\//.test(path))
		.filter(({text}) => /\b(localStorage|sessionStorage|indexedDB|document\.cookie|caches)\b/.test(withoutComments(text)));
	expect(found.map(({path}) => path)).toEqual([]);
});
