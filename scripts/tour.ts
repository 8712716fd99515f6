/** The part of `npm start` that needs the built extension and a browser. See `start.mjs` for what it can be told. */
import {rmSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import 'temporal-polyfill/global';
import {demoTeam} from '../tests/stand-in/demo-team.ts';
import {serveStandIn} from '../tests/stand-in/playwright.ts';
import {hasScreen, openBrowser, root} from './tour/browser.ts';
import {openLive} from './tour/live.ts';
import {takePictures} from './tour/pictures.ts';
import {stroll} from './tour/stroll.ts';

const wants = (flag: string): boolean => process.argv.includes(flag);

if (wants('--live')) {
	if (!hasScreen()) {
		console.error('The real calendar needs somebody who signs in, and there is no screen here.');
		process.exit(1);
	}

	console.log('Opening the real Google Calendar with Kept. Close the window to end.');
	process.exit(await openLive());
}

const headless = wants('--pictures') || !hasScreen();
const profile = join(root, '.output', headless ? 'profile-pictures' : 'profile');
if (headless) {
	rmSync(profile, {recursive: true, force: true});
	console.log(hasScreen() ? 'Taking pictures …' : 'There is no screen here, so these are pictures of what you would see:');
}

const {context, id} = await openBrowser(profile, {headless});
const standIn = await serveStandIn(context, {events: demoTeam(Temporal.Now.plainDateISO().toString()), classes: '2026'});
const page = context.pages()[0] ?? await context.newPage();
try {
	await stroll(page);
	if (headless) {
		await takePictures(context, page, id, standIn);
		await context.close();
	} else {
		console.log('Kept is open on a calendar of invented people. Close the window, or press Ctrl-C, to end.');
		await new Promise(resolve => {
			context.once('close', resolve);
		});
	}
} catch (error) {
	// Closing the window in the middle of the stroll is a way to end, too.
	if (context.pages().length > 0 || headless) {
		throw error;
	}
}
