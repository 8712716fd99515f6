import {availableParallelism} from 'node:os';
import {fileURLToPath} from 'node:url';
import {Worker} from 'node:worker_threads';
import type {Options} from '../options.ts';
import {printTable} from '../table.ts';
import {printFailures, rowOf} from './report.ts';
import {Score, type Kept} from './tally.ts';

/** What one worker is to do. */
export interface Share {
	seed: number;
	years: number;
	numbers: number[];
	/** Is everything that happens to be told? */
	story: boolean;
}

/** What a worker says: a life is over, with all that was said in it; or a line of its story. */
export type Told = {kept: Kept} | {line: string};

/**
 * Leads the lives of many managers and prints how true Kept's findings were, and how many of those that were to be seen it told.
 * All of it follows from the seed: what is printed for a failure leads the same life again and tells its story.
 */
export async function measureLives({seed, managers, manager, years, quick}: Options): Promise<void> {
	const numbers = manager === null ? Array.from({length: quick ? Math.min(10, managers) : managers}, (_, index) => index) : [manager];
	const before = performance.now();
	const score = new Score(seed);
	const count = Math.min(availableParallelism(), numbers.length);
	await Promise.all(Array.from({length: count}, (_, worker) => work({
		seed, years, story: manager !== null, numbers: numbers.filter((_number, index) => index % count === worker),
	}, told => {
		if ('line' in told) {
			console.log(told.line);
		} else {
			score.add(told.kept);
		}
	})));
	const minutes = (performance.now() - before) / 60_000;
	printTable(
		`Truth of findings: ${numbers.length} managers, ${years} years each, seed ${seed} (${minutes.toFixed(1)} minutes).`,
		['finding', 'told', 'false', 'outdated', 'unknowable', 'precision', 'observable', 'found', 'recall'],
		[...score.rows()].map(([type, row]) => rowOf(type, row)),
	);
	printFailures(score.failures);
}

async function work(share: Share, tell: (told: Told) => void): Promise<void> {
	const worker = new Worker(fileURLToPath(new URL('worker.ts', import.meta.url)), {workerData: share});
	worker.on('message', tell);
	return new Promise((resolve, reject) => {
		worker.on('error', reject);
		worker.on('exit', code => (code === 0 ? resolve() : reject(new Error(`a worker ended with ${code}`))));
	});
}
