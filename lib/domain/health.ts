import type {UtcInstant} from './time';

/** Parts of the page ring that can fail by themselves; the first five are readers of Google's page. */
export type Part = 'account' | 'zone' | 'view' | 'chips' | 'details' | 'marks' | 'ghosts' | 'panel' | 'background';

/** What one part says of itself. Free of names, titles and addresses: counts and fixed sentences only. */
export interface HealthReport {
	part: Part;
	ok: boolean;
	/** What it found, e.g. `42 of 43 events`; empty when there was nothing to find. */
	found: string;
	/** Why it is paused, in plain words; empty when it is well. */
	why: string;
	at: UtcInstant;
}

/** How one part has been doing since the browser was started. */
export interface PartHealth extends HealthReport {
	/** Null while it never worked. */
	lastOk: UtcInstant | null;
	/** Null while it never failed. */
	lastFailure: {why: string; at: UtcInstant} | null;
	/** How often it was paused. */
	failures: number;
}
