import {accessSync, constants, existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import process from 'node:process';
import {run} from './run.mjs';

/** The full path of the first of these that can be run: absolute paths as they are, names looked up in PATH. */
export function firstCommand(candidates) {
	const folders = (process.env.PATH ?? '').split(delimiter);
	for (const candidate of candidates) {
		const places = /[/\\]/.test(candidate) ? [candidate] : folders.map(folder => join(folder, candidate));
		const found = places.find(place => isExecutable(place));
		if (found) {
			return found;
		}
	}

	return null;
}

function isExecutable(path) {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

/** May we install Debian or Ubuntu packages without asking anybody? */
export const canInstallPackages = () =>
	process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Installs a Debian or Ubuntu package. Resolves to the error text, empty when it worked. */
export async function installPackage(name) {
	const env = {DEBIAN_FRONTEND: 'noninteractive'};
	const options = {quiet: true, env};
	await run('apt-get', ['update'], options);
	const {code, output} = await run('apt-get', ['install', '-y', '--no-install-recommends', name], options);
	return code === 0 ? '' : output.trim();
}
