import type {CDPSession} from '@playwright/test';

/** One function as it was called from one place; the profile is a tree of them. */
export interface ProfileNode {
	id: number;
	callFrame: {url: string; functionName: string; lineNumber: number};
	children?: number[];
}

/** What the thread was doing, as the browser tells it. Times are microseconds on the trace's own clock. */
export interface Profile {
	nodes: ProfileNode[];
	startTime: number;
	endTime: number;
	samples: number[];
	timeDeltas: number[];
}

/** One look of the profiler, and how long what it saw was going on. Microseconds. */
export interface Sample {
	node: number;
	at: number;
	took: number;
}

/** Microseconds between two looks of the profiler. */
const interval = 100;

/** Starts looking at what the page's thread is doing, extension scripts and their microtasks included. */
export async function startProfile(cdp: CDPSession): Promise<void> {
	await cdp.send('Profiler.enable');
	await cdp.send('Profiler.setSamplingInterval', {interval});
	await cdp.send('Profiler.start');
}

/** Stops looking, and returns what was seen. */
export async function stopProfile(cdp: CDPSession): Promise<Profile> {
	const {profile} = await cdp.send('Profiler.stop') as {profile: Profile};
	return profile;
}

/** The looks one by one: each lasts until the next. */
export function samplesOf({startTime, endTime, samples, timeDeltas}: Profile): Sample[] {
	let at = startTime;
	return samples.map((node, index) => {
		at += timeDeltas[index] ?? 0;
		return {node, at, took: timeDeltas[index + 1] ?? Math.max(0, endTime - at)};
	});
}
