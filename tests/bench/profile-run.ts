import {enter} from './contestants.ts';
import {between} from './costs.ts';
import {functionsOf, type FunctionCost} from './functions.ts';
import {ms, spread, spreadWords} from './numbers.ts';
import {roundsFor, type Options} from './options.ts';
import {ownSpans} from './own-spans.ts';
import {startProfile, stopProfile, type Profile} from './profile.ts';
import {rest} from './rest.ts';
import {printTable} from './table.ts';
import {mainThread, work} from './threads.ts';
import {startTrace} from './trace.ts';

/** How many functions are named. */
const most = 25;

/** Prints which functions of Kept's own script cost most: for new weeks, then back through them. */
export async function printProfile(chips: number, built: string, options: Options): Promise<void> {
	const contestant = await enter('kept', chips, built);
	const {cdp, page, world} = contestant;
	const half = Math.ceil(roundsFor(chips, {...options, quick: true}).changes / 2);
	for (const [key, which, warmUp] of [['j', 'new', 3], ['k', 'seen', 0]] as const) {
		const tape = await startTrace(cdp);
		const profiles: Profile[] = [];
		for (let change = 0; change < warmUp + half; change += 1) {
			await startProfile(cdp);
			await page.keyboard.press(key);
			await rest(contestant);
			profiles.push(await stopProfile(cdp));
		}

		const measured = profiles.slice(warmUp);
		const thread = mainThread(await tape.stop(), 'https://calendar.google.com/');
		const spans = measured.map(({startTime, endTime}) => ownSpans(between(thread, startTime, endTime), world));
		const functions = functionsOf(measured, spans.flat());
		const perChange = ({name, self, total}: FunctionCost): string[] => [ms(self / half), ms(total / half), name];
		printTable(`${chips} chips, ${which} week: own script ${spreadWords(spread(spans.map(work)))} ms a change; mean of ${half}, warm.`,
			['in itself', 'with calls', 'function'], functions.slice(0, most).map(perChange));
		printTable('The same by what they cost with everything they call:',
			['in itself', 'with calls', 'function'], functions.toSorted((a, b) => b.total - a.total).slice(0, most).map(perChange));
	}

	await contestant.close();
}
