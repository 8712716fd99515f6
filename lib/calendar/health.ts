import type {Part} from '@/lib/domain/health';
import type {UtcInstant} from '@/lib/domain/time';


/** A change of a part's health; `why` is empty when it is well. */
export interface HealthChange {
	part: Part;
	ok: boolean;
	why: string;
	at: UtcInstant;
}

/** So many settled looks in a row must fail before a part is called paused: pages are often read half drawn. */
const enough = 3;

/** Remembers how each part is doing and tells `onChange` only when that changes (law 11): the first success counts. */
export class Health {
	readonly #failures = new Map<Part, number>();
	readonly #paused = new Map<Part, string>();
	/** Parts that did their work at least once on this page. */
	readonly #proven = new Set<Part>();

	constructor(
		private readonly onChange: (change: HealthChange) => void,
		private readonly now: () => UtcInstant,
	) {}

	/** Parts that are paused, with the reason. */
	get paused(): ReadonlyMap<Part, string> {
		return this.#paused;
	}

	/** Did a part fail too seldom to be called paused? Then the page deserves another look, even if it rests now. */
	get uncertain(): boolean {
		return [...this.#failures.values()].some(count => count < enough);
	}

	/** The part did its work. */
	well(part: Part): void {
		this.#failures.delete(part);
		const first = !this.#proven.has(part);
		this.#proven.add(part);
		if (this.#paused.delete(part) || first) {
			this.onChange({part, ok: true, why: '', at: this.now()});
		}
	}

	/** The part could not do its work this time. */
	failed(part: Part, why: string): void {
		const count = (this.#failures.get(part) ?? 0) + 1;
		this.#failures.set(part, count);
		if (count >= enough && this.#paused.get(part) !== why) {
			this.#paused.set(part, why);
			this.onChange({part, ok: false, why, at: this.now()});
		}
	}

	/** Runs a piece of work; an exception counts as a failure and goes no further (nothing is thrown into Google's page). */
	guard(part: Part, work: () => void): void {
		try {
			work();
		} catch (error) {
			this.failed(part, error instanceof Error ? error.message : String(error));
		}
	}
}
