import {cp, mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {build} from 'wxt';

const root = join(import.meta.dirname, '..', '..');

/** A built Kept that stays as it is, whatever is built meanwhile. */
export interface Built {
	folder: string;
	remove(): Promise<void>;
}

/** Builds Kept as it is shipped; `given` is a folder with one that is built already. */
export async function shippedKept(given?: string): Promise<Built> {
	if (given === undefined) {
		await build({root});
	}

	return copyOf(given ?? join(root, '.output', 'chrome-mv3'));
}

/** Builds Kept with the names its functions have in the sources, for profiles. It goes into a folder of its own. */
export async function namedKept(given?: string): Promise<Built> {
	if (given === undefined) {
		await build({root, outDir: '.output/bench', vite: () => ({build: {minify: false}})});
	}

	return copyOf(given ?? join(root, '.output', 'bench', 'chrome-mv3'));
}

async function copyOf(folder: string): Promise<Built> {
	const copy = await mkdtemp(join(tmpdir(), 'kept-bench-built-'));
	await cp(folder, copy, {recursive: true});
	return {folder: copy, remove: () => rm(copy, {recursive: true, force: true})};
}
