import type {HealthReport, Part} from '@/lib/domain/health';
import type {UtcInstant} from '@/lib/domain/time';

/** So many settled looks in a row must fail before a part is called paused: pages are often read half drawn. */
const enough = 3;

/** A part that goes on working says so this often, so that its last success can be told. Milliseconds. */
const sayAgain = 300_000;

/** Remembers how each part is doing and tells `onChange` when that changes (law 11): the first success counts. */
export class Health {
	readonly #failures = new Map<Part, number>();
	readonly #paused = new Map<Part, string>();
	/** When each part was last said to work. */
	readonly #said = new Map<Part, number>();

	constructor(
		private readonly onChange: (change: HealthReport) => void,
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

	/** The part did its work; `found` says how much there was, in counts. */
	well(part: Part, found = ''): void {
		this.#failures.delete(part);
		const wasPaused = this.#paused.delete(part);
		const time = Date.now();
		if (wasPaused || time - (this.#said.get(part) ?? 0) > sayAgain) {
			this.#said.set(part, time);
			this.onChange({part, ok: true, found, why: '', at: this.now()});
		}
	}

	/** The part could not do its work this time. */
	failed(part: Part, why: string, found = ''): void {
		const count = (this.#failures.get(part) ?? 0) + 1;
		this.#failures.set(part, count);
		if (count >= enough && this.#paused.get(part) !== why) {
			this.#paused.set(part, why);
			this.onChange({part, ok: false, found, why, at: this.now()});
		}
	}

	/** Takes over what a reader said. */
	note(part: Part, reading: {ok: true} | {ok: false; why: string; expected: boolean}, found = ''): void {
		if (reading.ok || reading.expected) {
			this.well(part, found);
		} else {
			this.failed(part, reading.why, found);
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
