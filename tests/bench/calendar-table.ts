import {compareBubbles} from './bubbles.ts';
import {enterAll, names, type Contestant} from './contestants.ts';
import {columns, costRows} from './cost-rows.ts';
import {compareHeaps} from './heap.ts';
import {compareLoads} from './loads.ts';
import {roundsFor, type Options} from './options.ts';
import {compareStorms} from './storm.ts';
import {costsPerDrawing} from './storm-costs.ts';
import {printTable, type Row} from './table.ts';
import {compareWeeks} from './weeks.ts';

/** Measures all contestants on a calendar with so many chips a week, and prints the table. */
export async function compareCalendars(chips: number, built: string, options: Options): Promise<void> {
	const rounds = roundsFor(chips, options);
	const contestants = await enterAll(chips, built);
	const rows: Row[] = [];
	let unpainted = 0;
	for (const part of options.only) {
		if (part === 'loads') {
			rows.push(...costRows('load', await compareLoads(contestants, rounds.loads)));
		} else if (part === 'weeks') {
			const weeks = await compareWeeks(contestants, rounds.changes);
			unpainted = weeks.unpainted;
			rows.push(
				...costRows('new week', weeks.fresh, {than: 'reader', factor: 1.3}),
				...costRows('seen week', weeks.seen, {than: 'floor', factor: 1}),
				await heapRow(contestants),
			);
		} else if (part === 'storm') {
			const storms = await compareStorms(contestants);
			rows.push(
				['storm: drawings in 3 s', ...names.map(name => String(storms.drawings.get(name))), '', ''],
				...costRows('storm, a drawing', costsPerDrawing(storms)),
			);
		} else if (part === 'bubbles') {
			rows.push(...costRows('details opened, closed', await compareBubbles(contestants, rounds.bubbles)));
		}
	}

	await Promise.all(contestants.map(contestant => contestant.close()));
	printTable(
		`${chips} chips a week. Milliseconds of the processor: median (p10–p90) of one step, + what is more than in the page alone. `
		+ `Changes ${rounds.changes}, loads ${rounds.loads}, details ${rounds.bubbles}; of the storm, long tasks are of a hundred drawings.`,
		columns, rows,
	);
	if (unpainted > 0) {
		console.log(`\n${unpainted} times Kept did not say within 3 s that it had painted the week. The figures hold no more than what it had done by then.`);
	}
}

async function heapRow(contestants: Contestant[]): Promise<Row> {
	const heaps = await compareHeaps(contestants);
	const none = heaps.get('none') ?? 0;
	const cells = names.map(name => {
		const heap = heaps.get(name) ?? 0;
		return name === 'none' ? megabytes(heap) : `${megabytes(heap)} +${megabytes(heap - none)}`;
	});
	return ['script memory after the weeks', ...cells, '', ''];
}

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(2)} MB`;
