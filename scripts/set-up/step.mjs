import process from 'node:process';

/** Something a person can put right. Printed as one sentence, without a stack. */
export class SetUpFailure extends Error {}

/** Does one step of the set-up and says how long it took. Called only when there is something to do. */
export async function step(title, work) {
	process.stderr.write(`${title} …`);
	const start = performance.now();
	try {
		const result = await work();
		process.stderr.write(` ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
		return result;
	} catch (error) {
		process.stderr.write(' failed\n');
		throw error;
	}
}

/** Runs a whole script; a failure of the set-up ends it with its sentence and exit code 1. */
export async function main(work) {
	try {
		process.exitCode = (await work()) ?? 0;
	} catch (error) {
		process.stderr.write(`\n${error instanceof SetUpFailure ? error.message : error.stack}\n`);
		process.exitCode = 1;
	}
}
