import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';

interface Manifest {
	content_scripts: {js?: string[]; css?: string[]}[];
}

/** Bytes of everything the browser puts into the calendar page, script and style, for the Kept in a folder. */
export function injectedSize(folder: string): {raw: number; gzip: number} {
	const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
	const files = manifest.content_scripts.flatMap(({js = [], css = []}) => [...js, ...css]).map(path => readFileSync(join(folder, path)));
	return {
		raw: files.reduce((sum, bytes) => sum + bytes.length, 0),
		gzip: files.reduce((sum, bytes) => sum + gzipSync(bytes).length, 0),
	};
}
