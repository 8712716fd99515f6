import {enter, names, type Name} from './contestants.ts';
import {median} from './numbers.ts';
import {timeTurn, traceTurns} from './turn.ts';
import type {Trace} from './trace.ts';

/** What one contestant needed. Milliseconds are medians of one week change. */
export interface Weeks {
	fresh: number;
	seen: number;
	trace: Trace;
}

/**
 * Lets all contestants change the week in turns, so that whatever else the machine does meets them all alike:
 * first through weeks they have not seen, then back through the same weeks.
 */
export async function compareWeeks(chips: number, changes: number): Promise<Record<Name, Weeks>> {
	const contestants = await Promise.all(names.map(name => enter(name, chips)));
	const times = new Map(names.map(name => [name, {fresh: [] as number[], seen: [] as number[]}]));
	for (const [step, which] of [['j', 'fresh'], ['k', 'seen']] as const) {
		for (let change = 0; change < changes; change += 1) {
			for (const contestant of contestants) {
				times.get(contestant.name)?.[which].push(await timeTurn(contestant, step));
			}
		}
	}

	const results: [Name, Weeks][] = [];
	for (const contestant of contestants) {
		const {fresh = [], seen = []} = times.get(contestant.name) ?? {};
		results.push([contestant.name, {fresh: median(fresh), seen: median(seen), trace: await traceTurns(contestant, 6)}]);
		await contestant.close();
	}

	return Object.fromEntries(results) as Record<Name, Weeks>;
}
