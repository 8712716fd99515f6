import type {CDPSession} from '@playwright/test';

interface Node {
	id: number;
	callFrame: {url: string; functionName: string};
	children?: number[];
}

interface Profile {
	nodes: Node[];
	samples: number[];
	timeDeltas: number[];
}

/** Microseconds between two looks of the profiler. */
const interval = 100;

/** Starts looking at what the page's thread is doing, extension scripts and their microtasks included. */
export async function startProfile(cdp: CDPSession): Promise<void> {
	await cdp.send('Profiler.enable');
	await cdp.send('Profiler.setSamplingInterval', {interval});
	await cdp.send('Profiler.start');
}

/**
 * Stops and returns milliseconds spent in scripts whose address passes `isOwn`, and in everything those called.
 * `busy` is all time in which the thread was not idle.
 */
export async function stopProfile(cdp: CDPSession, isOwn: (url: string) => boolean): Promise<{own: number; busy: number}> {
	const {profile} = await cdp.send('Profiler.stop') as {profile: Profile};
	const nodes = new Map(profile.nodes.map(node => [node.id, node]));
	const ours = new Set<number>();
	// Parents come before their children.
	for (const node of profile.nodes) {
		if (ours.has(node.id) || isOwn(node.callFrame.url)) {
			ours.add(node.id);
			node.children?.forEach(child => ours.add(child));
		}
	}

	let own = 0;
	let busy = 0;
	profile.samples.forEach((id, index) => {
		const time = (profile.timeDeltas[index + 1] ?? 0) / 1000;
		own += ours.has(id) ? time : 0;
		busy += nodes.get(id)?.callFrame.functionName === '(idle)' ? 0 : time;
	});
	return {own, busy};
}
