import {existsSync} from 'node:fs';
import process from 'node:process';
import {SetUpFailure, step} from './step.mjs';
import {canInstallPackages, firstCommand, installPackage} from './system.mjs';
import {tooOld} from './version.mjs';

const usual = ['firefox-esr', 'firefox', '/usr/bin/firefox-esr', '/Applications/Firefox.app/Contents/MacOS/firefox'];

/**
 * Finds Firefox or installs one where that needs nobody's leave, and hands its path on in KEPT_FIREFOX.
 * Without one that is new enough, KEPT_NO_FIREFOX says why, and the tests in Firefox are skipped with that reason.
 */
export async function ensureFirefox() {
	const given = process.env.KEPT_FIREFOX;
	if (given && !existsSync(given)) {
		throw new SetUpFailure(`KEPT_FIREFOX is set to ${given}, which does not exist.`);
	}

	let found = given || firstCommand(usual);
	let old = found && (await tooOld('firefox', found));
	if (!given && (!found || old)) {
		found = (await installFirefox()) ?? found;
		old = found && (await tooOld('firefox', found));
	}

	if (found && !old) {
		process.env.KEPT_FIREFOX = found;
	} else {
		delete process.env.KEPT_FIREFOX;
		process.env.KEPT_NO_FIREFOX = old ? `${old}.` : 'Firefox is not installed; install it, or set KEPT_FIREFOX to the path of one.';
	}
}

/** Installs Firefox, or the newest there is in place of an old one. Null when that cannot be done. */
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
