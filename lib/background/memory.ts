import {findFindings} from '@/lib/cadence/findings';
import {findRunways} from '@/lib/cadence/runway';
import type {OccurrenceKey} from '@/lib/domain/event';
import type {Finding, Runway} from '@/lib/domain/finding';
import type {Clock} from '@/lib/domain/time';
import type {Store} from '@/lib/store/store';
import {readWorld, type ReadWorld} from './world';

/** The world and what follows from it. */
export interface Known {
	world: ReadWorld;
	findings: Finding[];
	runways: Runway[];
	/** The findings that are about one occurrence. */
	about: Map<OccurrenceKey, Finding[]>;
}

/** For how long findings made a moment ago still hold, in milliseconds: the clock alone changes them slowly. */
const holdsFor = 60_000;

/**
 * What was computed from the store last. Cache only: the worker may be stopped at any moment, and any write makes it stale.
 */
export class Memory {
	#last: {known: Promise<Known>; generation: number; at: number} | null = null;

	constructor(
		private readonly store: Store,
		private readonly now: Clock,
	) {}

	/** The world as it is now. */
	async know(): Promise<Known> {
		const at = Date.parse(this.now());
		const {generation} = this.store;
		if (this.#last?.generation !== generation || Math.abs(at - this.#last.at) >= holdsFor) {
			const known = this.#learn();
			this.#last = {known, generation, at};
			// A failure is not remembered.
			known.catch(() => {
				this.#last = null;
			});
		}

		return this.#last.known;
	}

	async #learn(): Promise<Known> {
		const world = await this.store.read(tables => readWorld(tables, this.now()));
		const findings = findFindings(world);
		return {world, findings, runways: findRunways(world), about: Map.groupBy(findings.filter(({life}) => life !== 'skipped'), finding => finding.occurrence ?? '')};
	}
}
