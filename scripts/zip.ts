/**
 * `npm run zip`: the packages for both stores, and the sources package that Mozilla asks for.
 * Checks before anybody uploads: every file a manifest names is in its package, nothing hidden or private is in any,
 * and the sources package builds the very Firefox package that lies beside it.
 */
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {rebuild} from './zip/rebuild.ts';
import {unzip} from './zip/unzip.ts';

const root = join(import.meta.dirname, '..');
const {name, version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {name: string; version: string};

for (const args of [['zip'], ['zip', '-b', 'firefox', '--mv3']]) {
	const {status, stdout, stderr} = spawnSync('wxt', args, {cwd: root, encoding: 'utf8'});
	if (status !== 0) {
		throw new Error(`wxt ${args.join(' ')} failed:\n${stdout}\n${stderr}`);
	}
}

function open(kind: string) {
	const path = join(root, '.output', `${name}-${version}-${kind}.zip`);
	const bytes = readFileSync(path);
	return {path, bytes, files: unzip(bytes)};
}

const packages = {chrome: open('chrome'), firefox: open('firefox'), sources: open('sources')};

const faults: string[] = [];
for (const [kind, {files}] of Object.entries(packages)) {
	const unwanted = [...files.keys()].filter(path => /(^|\/)(\.env.*|\.git|node_modules|\.output|.*\.log|.*\.map)(\/|$)/.test(path));
	faults.push(...unwanted.map(path => `${kind}: ${path} must not be in it`));
	if (kind !== 'sources') {
		const manifest = JSON.parse(String(files.get('manifest.json'))) as {version: string};
		const named = JSON.stringify(manifest).match(/"\/?[\w./-]+\.(?:js|css|html|png)"/g) ?? [];
		const missing = named.map(path => path.slice(1, -1).replace(/^\//, '')).filter(path => !files.has(path));
		faults.push(...missing.map(path => `${kind}: ${path} is named in the manifest and is not there`));
		faults.push(...(manifest.version === version ? [] : [`${kind}: is version ${manifest.version}, not ${version}`]));
	}
}

const built = rebuild(packages.sources.files, root);
for (const path of new Set([...built.keys(), ...packages.firefox.files.keys()])) {
	if (!built.get(path)?.equals(packages.firefox.files.get(path) ?? Buffer.alloc(0))) {
		faults.push(`sources: builds another ${path}`);
	}
}

for (const {path, bytes, files} of Object.values(packages)) {
	console.log(`${path}  ${(bytes.length / 1000).toFixed(1)} kB, ${files.size} files`);
}

console.log(faults.length === 0 ? 'The sources package builds the Firefox package, byte for byte.' : faults.join('\n'));
process.exitCode = faults.length === 0 ? 0 : 1;
