import {findFindings} from '@/lib/cadence/findings';
import {findRunways} from '@/lib/cadence/runway';
import {subjectsOf} from '@/lib/cadence/subject';
import type {OccurrenceKey} from '@/lib/domain/event';
import type {Finding, Runway} from '@/lib/domain/finding';
import type {Clock} from '@/lib/domain/time';
import type {Store} from '@/lib/store/store';
import {followWorld, type News} from './follow-world';
import {readWorld, worldTables, type ReadWorld} from './world';

/** The world and what follows from it. */
export interface Known {
	world: ReadWorld;
	findings: Finding[];
	runways: Runway[];
	/** The findings that are about one occurrence. */
	about: Map<OccurrenceKey, Finding[]>;
}

/** What is kept, of which generation, when it was judged and when it was read. Milliseconds since 1970. */
interface Last {
	known: Promise<Known>;
	generation: number;
	besideSeries: number;
	at: number;
	readAt: number;
}

/** For how long findings made a moment ago still hold, in milliseconds: the clock alone changes them slowly. */
const holdsFor = 60_000;

/** For how long what was read still is what would be read, but for what was written since. Milliseconds. */
const readHolds = 3_600_000;

/**
 * What was computed from the store last. Cache only: the worker may be stopped at any moment, and any write makes it stale,
 * unless what was written is told.
 */
export class Memory {
	#last: Last | null = null;
	readonly #writes: () => number;
	readonly #writesBesideSeries: () => number;

	constructor(
		private readonly store: Store,
		private readonly now: Clock,
	) {
		this.#writes = store.countWrites(worldTables);
		this.#writesBesideSeries = store.countWrites(worldTables.filter(name => name !== 'series'));
	}

	/** Goes up with every write to what is read here. */
	get generation(): number {
		return this.#writes();
	}

	/** The world as it is now. */
	async know(): Promise<Known> {
		const at = Date.parse(this.now());
		const {generation} = this;
		const last = this.#last;
		if (last?.generation !== generation || Math.abs(at - last.readAt) >= readHolds) {
			return this.#keep(this.#read(), {generation, at, readAt: at});
		} else if (Math.abs(at - last.at) >= holdsFor) {
			// Nothing was written, but time has passed.
			return this.#keep(this.#follow(last.known, world => world), {generation, at, readAt: last.readAt});
		}

		return last.known;
	}

	/**
	 * Takes in what was just written by one look at a page, so that nothing needs to be read again.
	 * `before`: the generation before that write; where something else was written meanwhile, everything is read again.
	 */
	learn(news: News, before: number): void {
		const last = this.#last;
		const {generation} = this;
		if (last?.generation === before && generation === before + 1) {
			void this.#keep(this.#follow(last.known, world => followWorld(world, news)), {...last, generation});
		}
	}

	/**
	 * Told that one write to a series changed nothing but when its guests were seen, which is not read here.
	 * `before`: the generation before that write; where anything else was written, everything is read again.
	 */
	hold(before: number): void {
		const last = this.#last;
		const {generation} = this;
		if (last?.generation === before && generation === before + 1 && last.besideSeries === this.#writesBesideSeries()) {
			this.#last = {...last, generation};
		}
	}

	#keep(known: Promise<Known>, at: Omit<Last, 'known' | 'besideSeries'>): Promise<Known> {
		this.#last = {...at, known, besideSeries: this.#writesBesideSeries()};
		// A failure is not remembered.
		known.catch(() => {
			this.#last = null;
		});
		return known;
	}

	async #read(): Promise<Known> {
		return judged(await this.store.read(tables => readWorld(tables, this.now())));
	}

	async #follow(known: Promise<Known>, change: (world: ReadWorld) => ReadWorld): Promise<Known> {
		const {world} = await known;
		return judged({...change(world), now: this.now()});
	}
}

function judged(world: ReadWorld): Known {
	const subjects = subjectsOf(world);
	const runways = findRunways(world, subjects);
	const findings = findFindings(world, subjects, runways);
	const told = findings.filter(({life}) => life !== 'skipped');
	return {world, findings, runways, about: Map.groupBy(told, finding => finding.occurrence ?? '')};
}
