import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {chromium, type Page} from '@playwright/test';
import {build} from 'vite';
import {someYears} from './history.ts';
import {spread, spreadWords, type Spread} from './numbers.ts';
import type {SearchPage} from './search-page.ts';
import {printTable, type Row} from './table.ts';
import {verdict} from './verdict.ts';

/** An address that is served from here; a database needs one. */
const home = 'https://bench.example/';

/** What somebody types, letter by letter, and other questions. */
const asked = ['m', 'ma', 'map', 'maps gard', '"calm tired"', '#win', 'strasse', 'number4', 'nothing at all'];

/** Opens a page with the background in it, its database full of ten years of twelve people. */
async function openFull(folder: string): Promise<{page: Page; person: string; close: () => Promise<void>}> {
	const browser = await chromium.launch({executablePath: process.env.KEPT_CHROMIUM, args: process.getuid?.() === 0 ? ['--no-sandbox'] : []});
	const page = await browser.newPage();
	await page.route(home, route => route.fulfill({contentType: 'text/html', body: '<!doctype html><title>bench</title>'}));
	await page.goto(home);
	await page.addScriptTag({path: join(folder, 'search.js')});
	const person = await page.evaluate(backup => (globalThis as unknown as {searchPage: SearchPage}).searchPage.fill(backup), someYears(10));
	return {page, person, close: () => browser.close()};
}

interface Step {
	/** By the clock, and of the processor. Milliseconds. */
	time: number;
	work: number;
	count: number;
}

/** Asks the page, and measures how long its thread worked for it. */
function asker(page: Page, metrics: () => Promise<number>): <M extends 'find' | 'look'>(what: M, ...of: Parameters<SearchPage[M]>) => Promise<Step> {
	return async (what, ...of) => {
		const before = await metrics();
		const answer = await page.evaluate(
			([name, data]) => ((globalThis as unknown as {searchPage: Record<string, (...data: unknown[]) => Promise<{time: number; count: number}>>}).searchPage[name]!)(...data),
			[what, of] as [string, unknown[]],
		);
		return {...answer, work: await metrics() - before};
	};
}

/** Measures looking back, database included, in a page of real Chromium, and prints the table. */
export async function measureSearch({quick}: {quick: boolean}): Promise<void> {
	const folder = await mkdtemp(join(tmpdir(), 'kept-search-'));
	const root = join(import.meta.dirname, '../..');
	await build({
		root, configFile: false, logLevel: 'error', resolve: {alias: {'@': root}},
		build: {outDir: folder, emptyOutDir: true, lib: {entry: join(import.meta.dirname, 'search-page.ts'), formats: ['iife'], name: 'search', fileName: () => 'search.js'}},
	});
	const {page, person, close} = await openFull(folder);
	const cdp = await page.context().newCDPSession(page);
	await cdp.send('Performance.enable', {timeDomain: 'threadTicks'});
	const ask = asker(page, async () => {
		const {metrics} = await cdp.send('Performance.getMetrics');
		return 1000 * (metrics.find(({name}) => name === 'TaskDuration')?.value ?? 0);
	});
	const restart = (): Promise<void> => page.evaluate(() => (globalThis as unknown as {searchPage: SearchPage}).searchPage.restart());
	const again = Array.from({length: quick ? 3 : 10});
	const cold = async (step: () => Promise<Step>): Promise<Step[]> => {
		const steps: Step[] = [];
		for (const _ of again) {
			await restart();
			steps.push(await step());
		}
		return steps;
	};
	const own = await cold(() => ask('find', 'map', person));
	const timeline = await cold(() => ask('look', person));
	const all = await cold(() => ask('find', 'map', null));
	const typed: Step[] = [];
	for (const text of again.flatMap(() => asked)) typed.push(await ask('find', text, null));
	await close();
	await rm(folder, {recursive: true, force: true});

	const row = (what: string, steps: Step[], budget: number, of: 'time' | 'work', which: keyof Spread = 'median'): Row => {
		const [time, work] = [spread(steps.map(step => step.time)), spread(steps.map(step => step.work))];
		return [what, spreadWords(time), spreadWords(work), `≤ ${budget} ms${of === 'work' ? ' of work' : ''}`, verdict((of === 'work' ? work : time)[which], budget)];
	};
	printTable(`Looking back: 10 years × 12 people, notes of 600 letters, ${timeline[0]?.count} entries of one person. Milliseconds.`, ['what', 'by the clock', 'of the processor', 'budget', 'verdict'], [
		row('as somebody types, everybody', typed, 50, 'time', 'high'),
		row('first question of one person, just started', own, 300, 'time'),
		row('first question of everybody, just started', all, 300, 'time'),
		row('timeline, just started', timeline, 150, 'work'),
	]);
}
