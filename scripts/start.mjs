/**
 * `npm start`: builds Kept and opens it on a calendar of its own, with a team that does not exist.
 * `npm start -- --live`: opens the same browser on the real Google Calendar instead.
 * `npm start -- --pictures`: takes the tour without a window, which is what happens where there is no screen.
 */
import process from 'node:process';
import {ensure} from './set-up/ensure.mjs';
import {run} from './set-up/run.mjs';
import {main, SetUpFailure, step} from './set-up/step.mjs';

await main(async () => {
	// Ctrl-C reaches the browser by itself; we stay to see it close.
	process.on('SIGINT', () => {});
	await ensure({chromium: true});
	await step('Building Kept', async () => {
		const {code, output} = await run('wxt', ['build'], {quiet: true});
		if (code !== 0) {
			throw new SetUpFailure(`${output.trim()}\n\nKept could not be built.`);
		}
	});
	const {code} = await run('node', ['--disable-warning=ExperimentalWarning', 'scripts/tour.ts', ...process.argv.slice(2)]);
	return code;
});
