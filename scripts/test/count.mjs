import {readFile} from 'node:fs/promises';

/** How many tests passed, failed and were skipped, and why they were skipped. */
const counts = (passed, failed, skipped, reasons = []) => ({passed, failed, skipped, reasons});

const readers = {
	vitest(text) {
		const report = JSON.parse(text);
		const skipped = report.numPendingTests + report.numTodoTests;
		// A file that could not be loaded has no tests of its own to fail.
		const broken = report.testResults.filter(file => file.status === 'failed' && file.assertionResults.length === 0);
		return counts(report.numPassedTests, report.numFailedTests + broken.length, skipped);
	},
	playwright(text) {
		const {stats, errors} = JSON.parse(text);
		return counts(stats.expected, stats.unexpected + stats.flaky + errors.length, stats.skipped);
	},
	tap(text) {
		const total = word => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(text)?.[1] ?? 0);
		const reasons = [...text.matchAll(/# SKIP (.+)$/gm)].map(match => match[1]);
		return counts(total('pass'), total('fail') + total('cancelled'), total('skipped') + total('todo'), reasons);
	},
};

/**
 * Counts one check. A runner that failed without a failed test (it crashed, it found no tests, it ran out of time)
 * is itself one failure: nothing that went wrong may end as "0 failed".
 */
export async function count({results}, code) {
	if (!results) {
		return code === 0 ? counts(1, 0, 0) : counts(0, 1, 0);
	}

	const text = await readFile(results.file, 'utf8').catch(() => null);
	const counted = text === null ? counts(0, 0, 0) : tolerant(() => readers[results.read](text));
	const nothingRan = counted.passed + counted.failed + counted.skipped === 0;
	if (counted.failed === 0 && (code !== 0 || nothingRan)) {
		counted.failed = 1;
	}

	return counted;
}

function tolerant(read) {
	try {
		return read();
	} catch {
		return counts(0, 0, 0);
	}
}
