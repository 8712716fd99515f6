/**
 * Runs a command after the set-up, with the commands of installed packages first in PATH:
 * `node scripts/with-set-up.mjs [--chromium] [--firefox] <command> [arguments…]`.
 */
import process from 'node:process';
import {ensure} from './set-up/ensure.mjs';
import {run} from './set-up/run.mjs';
import {main} from './set-up/step.mjs';

await main(async () => {
	const words = process.argv.slice(2);
	const wants = {chromium: false, firefox: false};
	while (words[0] === '--chromium' || words[0] === '--firefox') {
		wants[words.shift().slice(2)] = true;
	}

	if (words.length === 0) {
		process.stderr.write('Which command?\n');
		return 1;
	}

	await ensure(wants);
	const [command, ...args] = words;
	const {code} = await run(command, args);
	return code;
});
