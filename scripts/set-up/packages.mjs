import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import process from 'node:process';
import {binaries, inRoot} from './root.mjs';
import {run} from './run.mjs';
import {SetUpFailure, step} from './step.mjs';

/** Installs what `package-lock.json` names, when that is not what is installed. */
export async function ensurePackages() {
	const [major] = process.versions.node.split('.').map(Number);
	if (major < 20) {
		throw new SetUpFailure(`Kept needs Node.js 20 or newer to start; this is ${process.version}.`);
	}

	if (await isInstalled()) {
		return;
	}

	await step('Installing packages (npm ci)', async () => {
		const {code, output} = await run('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], {quiet: true});
		if (code !== 0) {
			throw new SetUpFailure(`${output.trim()}\n\nPackages could not be installed: "npm ci" ended with code ${code}. Is the npm registry within reach?`);
		}
	});
	if (!existsSync(nodeCommand())) {
		throw new SetUpFailure('The package "node", which brings the right Node.js, was installed without its install script. Allow install scripts and run "npm ci" again.');
	}
}

const nodeCommand = () => join(binaries, process.platform === 'win32' ? 'node.cmd' : 'node');

/**
 * Compares the lock with npm's own record of what it installed, written as the last thing an install does.
 * So an interrupted install is seen, and `npm install` by hand needs no second one.
 */
async function isInstalled() {
	try {
		const wanted = await packagesOf(inRoot('package-lock.json'));
		const there = await packagesOf(inRoot('node_modules', '.package-lock.json'));
		const same = Object.entries(wanted).every(([path, {version, integrity, optional, link}]) => {
			const found = there[path];
			// Optional packages of other systems are never installed.
			return path === '' || link || (found ? found.version === version && found.integrity === integrity : optional);
		});
		return same && existsSync(nodeCommand());
	} catch {
		return false;
	}
}

const packagesOf = async path => JSON.parse(await readFile(path, 'utf8')).packages;
