import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, relative} from 'node:path';

/**
 * Builds the Firefox package from the sources package alone, in an empty folder, with the packages already installed here.
 * Returns the files by path.
 */
export function rebuild(sources: Map<string, Buffer>, root: string): Map<string, Buffer> {
	const folder = mkdtempSync(join(tmpdir(), 'kept-sources-'));
	try {
		for (const [path, bytes] of sources) {
			mkdirSync(dirname(join(folder, path)), {recursive: true});
			writeFileSync(join(folder, path), bytes);
		}

		symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
		const {status, stdout, stderr} = spawnSync('wxt', ['build', '-b', 'firefox', '--mv3'], {cwd: folder, encoding: 'utf8'});
		if (status !== 0) {
			throw new Error(`The sources package does not build:\n${stdout}\n${stderr}`);
		}

		return filesOf(join(folder, '.output', 'firefox-mv3'));
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}
}

function filesOf(folder: string): Map<string, Buffer> {
	return new Map(readdirSync(folder, {recursive: true, withFileTypes: true})
		.filter(entry => entry.isFile())
		.map(entry => join(entry.parentPath, entry.name))
		.map(path => [relative(folder, path), readFileSync(path)]));
}
