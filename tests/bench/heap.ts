import type {Contestant, Name} from './contestants.ts';

/** Bytes of script memory in each contestant's page, all script worlds together, after everything dead was thrown away. */
export async function compareHeaps(contestants: Contestant[]): Promise<Map<Name, number>> {
	const heaps = new Map<Name, number>();
	for (const {name, cdp} of contestants) {
		// What the first collection lets go of may hold something else.
		await cdp.send('HeapProfiler.collectGarbage');
		await cdp.send('HeapProfiler.collectGarbage');
		heaps.set(name, (await cdp.send('Runtime.getHeapUsage')).usedSize);
	}

	return heaps;
}
