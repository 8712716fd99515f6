import {enter, type Contestant} from './contestants.ts';
import {measureJudging} from './judging.ts';
import {spread, spreadWords} from './numbers.ts';
import {fillHistory, openAsker, openStill} from './pages.ts';
import {rest} from './rest.ts';
import {printTable} from './table.ts';
import {outermost, work} from './threads.ts';
import {startTrace, traceNow, type TraceEvent} from './trace.ts';
import {verdict} from './verdict.ts';

/** Of 300 events a week 12 are 1-1s, one with each of 12 people. */
const oneOnOneIn = 25;

/** Everything with a length that the extension's worker did between two moments of the trace. */
function workerThread(events: TraceEvent[], from: number, to: number): TraceEvent[] {
	const threads = new Set(events
		.filter(({name, args}) => name === 'thread_name' && args.name === 'ServiceWorker thread')
		.map(({pid, tid}) => `${pid} ${tid}`));
	const own = events.filter(({pid, tid, dur, ts}) => dur !== undefined && ts >= from && ts <= to && threads.has(`${pid} ${tid}`));
	return outermost(own.toSorted((one, two) => one.ts - two.ts || (two.dur ?? 0) - (one.dur ?? 0)));
}

/** Milliseconds the worker's processor worked on each of these steps. */
async function workOf({cdp}: Contestant, steps: (() => Promise<unknown>)[]): Promise<number[]> {
	const tape = await startTrace(cdp);
	const turns: [number, number][] = [];
	for (const step of steps) {
		const from = traceNow();
		await step();
		turns.push([from, traceNow()]);
	}

	const events = await tape.stop();
	return turns.map(([from, to]) => work(workerThread(events, from, to)));
}

/** Moves one event of the week shown to an evening of its day. */
async function moveOne(kept: Contestant, index: number): Promise<void> {
	await kept.page.evaluate(step => {
		const raw = [...document.querySelectorAll('[data-eventchip][data-eventid]')][step * 5]?.getAttribute('data-eventid') ?? '';
		const [id = ''] = atob(raw).split(' ');
		const [, year, month, day] = /_(\d{4})(\d\d)(\d\d)T/.exec(id) ?? [];
		window.standIn.moveEvent(id, `${year}-${month}-${day}T20:00`, `${year}-${month}-${day}T20:30`);
	}, index);
	await rest(kept);
}

/** Measures what remembering and judging cost in the worker, with so many years of history behind it, and prints the table. */
export async function measureMemory(built: string, {quick}: {quick: boolean}): Promise<void> {
	await measureJudging({quick});
	const times = quick ? 4 : 12;
	const rows: string[][] = [];
	for (const years of [1, 5, 10]) {
		const kept = await enter('kept', 300, built, oneOnOneIn);
		await fillHistory(kept.context, years);
		await openStill(kept.context);
		await kept.page.bringToFront();
		const turn = async (key: string): Promise<void> => {
			await kept.page.keyboard.press(key);
			await rest(kept);
		};
		for (const key of ['j', 'k']) await turn(key);
		const again = Array.from({length: times});
		const fresh = spread(await workOf(kept, again.map(() => async () => turn('j'))));
		const moved = spread(await workOf(kept, again.map((_, index) => () => moveOne(kept, index))));
		const asker = await openAsker(kept.context);
		const cold = spread(await workOf(kept, again.map(() => () => asker.judgeAnew())));
		await asker.close();
		await kept.close();
		rows.push(
			[`${years} years: a new week of 300 events`, spreadWords(fresh), '≤ 15 ms', verdict(fresh.median, 15)],
			[`${years} years: everything read and judged anew`, spreadWords(cold), '≤ 50 ms', verdict(cold.median, 50)],
			[`${years} years: one event moved`, spreadWords(moved), '≤ 5 ms', verdict(moved.median, 5)],
		);
	}

	printTable('In the worker: remembering and judging, 12 people. Milliseconds of its processor, reading of the page and painting included.', ['what', 'Kept', 'budget', 'verdict'], rows);
}
