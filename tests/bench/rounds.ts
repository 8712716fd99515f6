import type {Contestant, Name} from './contestants.ts';
import {between, costOf, type Cost} from './costs.ts';
import {mainThread} from './threads.ts';
import {startTrace, traceNow} from './trace.ts';

/** The costs of each contestant, step by step. */
export type Costs = Map<Name, Cost[]>;

/**
 * Lets all contestants do the same steps in turns, so that whatever else the machine does meets them all alike,
 * and returns what each step cost each of them.
 */
export async function takeTurns(contestants: Contestant[], steps: number, step: (contestant: Contestant, index: number) => Promise<unknown>): Promise<Costs> {
	const tapes = new Map(await Promise.all(contestants.map(async ({name, cdp}) => [name, await startTrace(cdp)] as const)));
	const turns: {name: Name; from: number; to: number}[] = [];
	for (let index = 0; index < steps; index += 1) {
		for (const contestant of contestants) {
			const from = traceNow();
			await step(contestant, index);
			turns.push({name: contestant.name, from, to: traceNow()});
		}
	}

	const costs: Costs = new Map();
	for (const {name, world} of contestants) {
		const thread = mainThread(await tapes.get(name)?.stop() ?? [], 'https://calendar.google.com/');
		costs.set(name, turns.filter(turn => turn.name === name).map(({from, to}) => costOf(between(thread, from, to), world)));
	}

	return costs;
}
