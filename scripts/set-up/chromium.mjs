import {existsSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {binaries} from './root.mjs';
import {run} from './run.mjs';
import {SetUpFailure, step} from './step.mjs';
import {canInstallPackages, firstCommand, installPackage} from './system.mjs';
import {tooOld} from './version.mjs';

/** Not Google Chrome: it no longer loads an extension from the command line. */
const usual = ['chromium', 'chromium-browser', '/usr/bin/chromium', '/snap/bin/chromium', '/Applications/Chromium.app/Contents/MacOS/Chromium'];

/** Finds Chromium or installs one, also in place of one that is too old, and hands its path on in KEPT_CHROMIUM. */
export async function ensureChromium() {
	process.env.KEPT_CHROMIUM = (await findChromium()) ?? (await installChromium());
}

/** The path of a Chromium that is here and new enough, or null. KEPT_CHROMIUM, when set, must be right. */
export async function findChromium() {
	const given = process.env.KEPT_CHROMIUM;
	if (given) {
		const wrong = existsSync(given) ? await tooOld('chromium', given) : 'there is nothing';
		if (wrong) {
			throw new SetUpFailure(`KEPT_CHROMIUM is set to ${given}: ${wrong}.`);
		}

		return given;
	}

	const found = firstCommand(usual);
	return found && !(await tooOld('chromium', found)) ? found : playwrightsOwn();
}

async function installChromium() {
	const tried = [];
	if (canInstallPackages()) {
		tried.push(await step('Installing Chromium (apt-get)', () => installPackage('chromium')));
	}

	if (!(await findChromium())) {
		const {output} = await step('Installing Chromium (playwright install chromium)', () =>
			run(join(binaries, 'playwright'), ['install', 'chromium'], {quiet: true, timeout: 300_000}));
		tried.push(output.trim());
	}

	const found = await findChromium();
	if (!found) {
		throw new SetUpFailure(`${tried.join('\n').split('\n').slice(-12).join('\n')}\n\nNo Chromium that is new enough was found, and none could be installed. Install one, or set KEPT_CHROMIUM to the path of one.`);
	}

	return found;
}

/** The Chromium that Playwright downloaded, when it did. */
async function playwrightsOwn() {
	const print = "import('@playwright/test').then(({chromium}) => process.stdout.write(chromium.executablePath()))";
	const {code, output} = await run(join(binaries, 'node'), ['--eval', print], {quiet: true});
	const path = output.trim();
	return code === 0 && existsSync(path) ? path : null;
}
