/**
 * `npm test`: sets up what is missing, then runs every check, also after one has failed.
 * `npm test -- unit lint` runs only these (and says so).
 * The last line is the sum over everything: "N passed, N failed, N skipped".
 */
import {mkdir, rm} from 'node:fs/promises';
import process from 'node:process';
import {ensure} from './set-up/ensure.mjs';
import {inRoot} from './set-up/root.mjs';
import {run} from './set-up/run.mjs';
import {main} from './set-up/step.mjs';
import {checks} from './test/checks.mjs';
import {count} from './test/count.mjs';

const asked = process.argv.slice(2);

/** A run takes some twenty minutes on two processors. It ends after this long, whatever hangs (milliseconds since this process began). */
const deadline = 40 * 60_000;

await main(async () => {
	const unknown = asked.filter(name => !checks.some(check => check.name === name));
	if (unknown.length > 0) {
		process.stderr.write(`No such check: ${unknown.join(', ')}. There are: ${checks.map(check => check.name).join(', ')}.\n`);
		return 1;
	}

	await ensure({chromium: true, firefox: true});
	await rm(inRoot('.output', 'results'), {recursive: true, force: true});
	await mkdir(inRoot('.output', 'results'), {recursive: true});

	const done = [];
	for (const check of checks.filter(({name}) => asked.length === 0 || asked.includes(name))) {
		const result = await perform(check, done);
		done.push(result);
		process.stdout.write(`${line(result)}\n`);
	}

	return summarise(done);
});

/** Runs one check, unless what it needs has failed: then it has failed too, and says why. */
async function perform(check, done) {
	const {name, command: [command, ...args], limit, needs = []} = check;
	process.stdout.write(`\n── ${name} ──\n`);
	const missing = needs.filter(need => done.some(result => result.name === need && result.failed > 0));
	if (missing.length > 0) {
		return {name, seconds: 0, passed: 0, failed: 1, skipped: 0, reasons: [`not run, because this failed: ${missing.join(', ')}`]};
	}

	const start = performance.now();
	// Checks that count as one are only worth reading when they fail.
	const timeout = Math.max(1000, Math.min(limit, deadline - start));
	const {code, output} = await run(command, args, {quiet: !check.results, timeout});
	if (output && code !== 0) {
		process.stdout.write(`${output.trim()}\n`);
	}

	return {name, seconds: (performance.now() - start) / 1000, ...(await count(check, code))};
}

function summarise(done) {
	process.stdout.write('\n── all ──\n');
	for (const result of done) {
		process.stdout.write(`${line(result)}\n`);
	}

	const sum = key => done.reduce((total, result) => total + result[key], 0);
	process.stdout.write(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped\n`);
	return sum('failed') > 0 ? 1 : 0;
}

/** One line about one check; only the very last line of the run has the form of the sum. */
function line({name, seconds, passed, failed, skipped, reasons}) {
	return [
		failed > 0 ? '✗' : '✓',
		`${name}: ${passed} ok`,
		failed > 0 ? `${failed} broken` : '',
		skipped > 0 ? `${skipped} left out` : '',
		`(${seconds.toFixed(1)} s)`,
		...reasons.map(reason => `– ${reason}`),
	].filter(Boolean).join(' ');
}
