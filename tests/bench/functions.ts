import {ownNodes} from './own-nodes.ts';
import {samplesOf, type Profile} from './profile.ts';
import {work} from './threads.ts';
import type {TraceEvent} from './trace.ts';

/** What one function cost, over all profiles it was found in. Milliseconds. */
export interface FunctionCost {
	/** Its name; for one of the browser's, and who called it. */
	name: string;
	/** In the function itself. */
	self: number;
	/** In it and in everything it called. */
	total: number;
}

/**
 * The functions of the extension's own script by what they cost, the dearest first. The profiler knows the clock only;
 * `spans` is when that script ran, by which its looks are turned into the processor's time.
 */
export function functionsOf(profiles: Profile[], spans: TraceEvent[]): FunctionCost[] {
	const costs = new Map<string, FunctionCost>();
	const costOf = (name: string): FunctionCost => {
		const cost = costs.get(name) ?? {name, self: 0, total: 0};
		costs.set(name, cost);
		return cost;
	};

	for (const profile of profiles) {
		const stacks = stacksOf(profile);
		for (const {node, at, took} of samplesOf(profile)) {
			const stack = stacks.get(node);
			if (stack === undefined) {
				continue;
			}

			const span = spans.find(({ts, dur = 0}) => at >= ts && at <= ts + dur);
			const cost = took / 1000 * (span?.dur ? work([span]) * 1000 / span.dur : 1);
			costOf(stack[0] ?? '').self += cost;
			// A function that calls itself is one.
			for (const name of new Set(stack)) {
				costOf(name).total += cost;
			}
		}
	}

	return [...costs.values()].toSorted((a, b) => b.self - a.self);
}

/** For each node of the extension's, the names from it up to the function the browser called. */
function stacksOf(profile: Profile): Map<number, string[]> {
	const own = ownNodes(profile);
	const stacks = new Map<number, string[]>();
	const callers = new Map<number, string>();
	for (const {id, callFrame, children} of profile.nodes) {
		if (!own.has(id)) {
			continue;
		}

		const {functionName, lineNumber, url} = callFrame;
		const plain = functionName || `(nameless, line ${lineNumber + 1})`;
		const caller = callers.get(id);
		// What the browser does on its own behalf is told apart by who asked for it.
		const name = url === '' && caller !== undefined ? `${plain} ← ${caller}` : plain;
		const stack = [name, ...stacks.get(id) ?? []];
		stacks.set(id, stack);
		for (const child of children ?? []) {
			stacks.set(child, stack);
			callers.set(child, url === '' ? caller ?? plain : plain);
		}
	}

	return stacks;
}
