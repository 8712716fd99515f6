import {gzipSync} from 'node:zlib';
import {describe, expect, test} from 'vitest';
import {built, injected, texts} from './support/output';

/** The budget for everything that is put into the calendar page, script and style. */
const budget = {raw: 40_000, gzip: 14_000};

/** Code points that are no characters (U+FFFE, U+FFFF, U+FDD0–U+FDEF). Chromium refuses a content script that holds one. */
const noCharacter = /[\uFFFE\uFFFF\uFDD0-\uFDEF]/;

describe.each([built('chrome'), built('firefox')])('content script for $browser', output => {
	const files = injected(output).map(path => ({path, bytes: output.files.get(path) ?? Buffer.alloc(0)}));

	test('is there', () => {
		expect(files.length).toBeGreaterThan(0);
		expect(files.filter(({bytes}) => bytes.length === 0)).toEqual([]);
	});

	test('is within its budget', () => {
		const sum = (size: (bytes: Buffer) => number): number => files.reduce((total, {bytes}) => total + size(bytes), 0);
		expect(sum(bytes => bytes.length)).toBeLessThanOrEqual(budget.raw);
		expect(sum(bytes => gzipSync(bytes).length)).toBeLessThanOrEqual(budget.gzip);
	});

	test('carries no database, view library or schema library', () => {
		// Names that survive minifying: of error classes, of markers on nodes, of the kinds of a schema.
		const marks = [/Dexie/, /indexedDB/, /__preactattr_|__k\b.*__e\b.*__c\b/, /kind:\s*["'`](?:schema|validation)["'`]/];
		const found = files.flatMap(({path, bytes}) => marks.filter(mark => mark.test(String(bytes))).map(mark => `${path}: ${mark.source}`));
		expect(found).toEqual([]);
	});

	test('keeps nothing in the storage of the page', () => {
		expect(files.filter(({bytes}) => /\b(localStorage|sessionStorage|document\.cookie)\b/.test(String(bytes))).map(({path}) => path)).toEqual([]);
	});

	test('no file of the build holds a code point that is no character', () => {
		expect(texts(output).filter(([, text]) => noCharacter.test(text)).map(([path]) => path)).toEqual([]);
	});
});
