import {availableParallelism, loadavg} from 'node:os';

/** Says so when the machine had more to do than it can: then a time by the clock tells of the others. Nothing otherwise. */
export function busyWords(): string {
	const [load = 0] = loadavg();
	const processors = availableParallelism();
	return load > 2 * processors
		? `${load.toFixed(1)} processes wanted ${processors} processors in the last minute: times by the clock are too long, and the processor's somewhat.`
		: '';
}
