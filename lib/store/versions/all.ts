import type {RawRows, Version} from './version';
import {version1} from './version-1';
import {version2} from './version-2';
import {version3} from './version-3';

/** Every step, oldest first. Append only. */
export const versions: readonly Version[] = [version1, version2, version3];

/** The version this code writes. */
export const currentVersion = (steps: readonly Version[] = versions): number => steps.at(-1)?.version ?? 0;

/** Carries rows of version `from` through every later step, for backups written by an older Kept. */
export function convertFrom(from: number, rows: RawRows, steps: readonly Version[] = versions): RawRows {
	return steps
		.filter(step => step.version > from)
		.reduce((now, step) => step.convert ? step.convert(now) : now, rows);
}
