import {existsSync} from 'node:fs';
import process from 'node:process';
import {SetUpFailure, step} from './step.mjs';
import {canInstallPackages, firstCommand, installPackage} from './system.mjs';

const usual = ['firefox-esr', 'firefox', '/usr/bin/firefox-esr', '/Applications/Firefox.app/Contents/MacOS/firefox'];

/**
 * Finds Firefox or installs one where that needs nobody's leave, and hands its path on in KEPT_FIREFOX.
 * Without one, KEPT_NO_FIREFOX says why, and the tests in Firefox are skipped with that reason.
 */
export async function ensureFirefox() {
	const given = process.env.KEPT_FIREFOX;
	if (given && !existsSync(given)) {
		throw new SetUpFailure(`KEPT_FIREFOX is set to ${given}, which does not exist.`);
	}

	const found = given || firstCommand(usual) || (await installFirefox());
	if (found) {
		process.env.KEPT_FIREFOX = found;
	} else {
		process.env.KEPT_NO_FIREFOX = 'Firefox is not installed; install it, or set KEPT_FIREFOX to the path of one.';
	}
}

async function installFirefox() {
	if (!canInstallPackages()) {
		return null;
	}

	// Debian has only the long-term release, Ubuntu only the other.
	for (const name of ['firefox-esr', 'firefox']) {
		const error = await step(`Installing Firefox (apt-get, ${name})`, () => installPackage(name));
		if (!error) {
			return firstCommand(usual);
		}
	}

	return null;
}
