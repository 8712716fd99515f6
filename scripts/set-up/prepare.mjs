import {createHash} from 'node:crypto';
import {existsSync} from 'node:fs';
import {readdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {binaries, inRoot} from './root.mjs';
import {run} from './run.mjs';
import {SetUpFailure, step} from './step.mjs';

const stamp = inRoot('.wxt', 'kept-stamp');

/** Writes `.wxt/` (the base of tsconfig.json and generated types), when what it is made from has changed. */
export async function ensurePrepared() {
	const wanted = await fingerprint();
	if (existsSync(inRoot('.wxt', 'tsconfig.json')) && (await readFile(stamp, 'utf8').catch(() => '')) === wanted) {
		return;
	}

	await step('Generating types (wxt prepare)', async () => {
		const {code, output} = await run(join(binaries, 'wxt'), ['prepare'], {quiet: true});
		if (code !== 0) {
			throw new SetUpFailure(`${output.trim()}\n\n"wxt prepare" ended with code ${code}.`);
		}
	});
	await writeFile(stamp, wanted);
}

/** Entrypoints and public files count by name: the types list their paths. */
async function fingerprint() {
	const hash = createHash('sha256');
	for (const file of ['wxt.config.ts', 'package-lock.json']) {
		hash.update(await readFile(inRoot(file)));
	}

	for (const folder of ['entrypoints', 'public']) {
		const names = existsSync(inRoot(folder)) ? await readdir(inRoot(folder), {recursive: true}) : [];
		hash.update(names.toSorted().join('\n'));
	}

	return hash.digest('hex');
}
