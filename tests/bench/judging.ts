import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {chromium} from '@playwright/test';
import {build} from 'vite';
import {ms, spread, spreadWords, type Spread} from './numbers.ts';
import {printTable} from './table.ts';
import {verdict} from './verdict.ts';

/** How often a page is opened: the first judgement of each is a cold one. */
const pages = 5;

/** Measures judging alone, without the database and the page, in a page of real Chromium, and prints the table. */
export async function measureJudging({quick}: {quick: boolean}): Promise<void> {
	const folder = await mkdtemp(join(tmpdir(), 'kept-judging-'));
	const root = join(import.meta.dirname, '../..');
	await build({
		root, configFile: false, logLevel: 'error', resolve: {alias: {'@': root}},
		build: {outDir: folder, emptyOutDir: true, lib: {entry: join(import.meta.dirname, 'judging-page.ts'), formats: ['iife'], name: 'judging', fileName: () => 'judging.js'}},
	});
	const browser = await chromium.launch({executablePath: process.env.KEPT_CHROMIUM, args: process.getuid?.() === 0 ? ['--no-sandbox'] : []});
	const firsts: number[] = [];
	let again: Spread = spread([]);
	for (let opened = 0; opened < pages; opened += 1) {
		const page = await browser.newPage();
		await page.addScriptTag({path: join(folder, 'judging.js')});
		const times = await page.evaluate(count => (globalThis as unknown as {judge: (times: number) => {first: number; again: number[]}}).judge(count), quick ? 30 : 100);
		firsts.push(times.first);
		again = spread(times.again);
		await page.close();
	}

	await browser.close();
	await rm(folder, {recursive: true, force: true});
	const first = spread(firsts);
	printTable('Judging alone, 12 people: a history of any length is read as half a year. Milliseconds by the clock.', ['what', 'Kept', 'budget', 'verdict'], [
		['all findings, cold', spreadWords(first), '≤ 50 ms', verdict(first.median, 50)],
		['after one new sighting', spreadWords(again), '≤ 5 ms', verdict(again.median, 5)],
		['… the slowest in ten', ms(again.high), '', ''],
	]);
}
