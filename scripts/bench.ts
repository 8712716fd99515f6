/**
 * `npm run bench`: builds Kept and measures it against its budgets, in real Chromium on the stand-in calendar.
 * All contestants take turns in one run, so that ratios hold on any machine; milliseconds hold for this one only.
 * The words after `npm run bench --` are in tests/bench/options.ts. Nothing here fails: no test asserts a time.
 */
import process from 'node:process';
import {namedKept, shippedKept} from '../tests/bench/builds.ts';
import {busyWords} from '../tests/bench/busyness.ts';
import {compareCalendars} from '../tests/bench/calendar-table.ts';
import {measureLives} from '../tests/bench/life/measure.ts';
import {measureMemory} from '../tests/bench/memory.ts';
import {readOptions} from '../tests/bench/options.ts';
import {printProfile} from '../tests/bench/profile-run.ts';
import {measureSearch} from '../tests/bench/search.ts';
import {injectedSize} from '../tests/bench/size.ts';
import {printTable} from '../tests/bench/table.ts';
import {verdict} from '../tests/bench/verdict.ts';
import {measureViews} from '../tests/bench/views-table.ts';

const options = readOptions(process.argv.slice(2));
if (options.only.has('life')) {
	await measureLives(options);
}

if (options.only.has('search')) {
	await measureSearch(options);
}

// Neither of them needs a build.
if (options.only.isSubsetOf(new Set(['life', 'search']))) {
	process.exit();
}

const built = await (options.profile ? namedKept : shippedKept)(options.kept);
try {
	if (options.profile) {
		for (const chips of options.chips) {
			await printProfile(chips, built.folder, options);
		}
	} else {
		const {raw, gzip} = injectedSize(built.folder);
		printTable('Injected into the page: script and style.', ['what', 'Kept', 'budget', 'verdict'], [
			['raw', `${raw} B`, '≤ 40000 B', verdict(raw, 40_000)],
			['gzip', `${gzip} B`, '≤ 14000 B', verdict(gzip, 14_000)],
		]);
		for (const chips of options.only.isSubsetOf(new Set(['views', 'memory', 'search', 'life'])) ? [] : options.chips) {
			await compareCalendars(chips, built.folder, options);
		}

		if (options.only.has('memory')) {
			await measureMemory(built.folder, options);
		}

		if (options.only.has('views')) {
			await measureViews(built.folder, options);
		}
	}

	console.log(`\n${busyWords()}`);
} finally {
	await built.remove();
}
