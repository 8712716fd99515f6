import {describe, expect, test} from 'vitest';
import {built} from './support/output';

describe.each([built('chrome'), built('firefox')])('package for $browser', ({files, manifest}) => {
	test('has every icon at its size', () => {
		expect(Object.keys(manifest.icons ?? {})).toEqual(['16', '32', '48', '96', '128']);
		for (const [size, path] of Object.entries(manifest.icons ?? {})) {
			const png = files.get(path.replace(/^\//, '')) ?? Buffer.alloc(24);
			// The width and height in a PNG's header.
			expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(size), Number(size)]);
		}
	});

	test('has every file its manifest names', () => {
		const {background, content_scripts: scripts = [], web_accessible_resources: resources = []} = manifest;
		const named = [
			background?.service_worker ?? [],
			background?.scripts ?? [],
			scripts.map(({js = [], css = []}) => [...js, ...css]),
			resources.map(entry => entry.resources),
		].flat(3);
		expect(named.length).toBeGreaterThan(2);
		expect(named.filter(path => !files.has(path.replace(/^\//, '')))).toEqual([]);
	});

	test('ships no source maps, tests or hidden files', () => {
		expect([...files.keys()].filter(path => /\.map$|\.test\.|(^|\/)\./.test(path))).toEqual([]);
	});
});
