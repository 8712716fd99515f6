/** Random numbers from a seed: the same seed is the same life, on every machine. */
export class Chance {
	#state: number;

	constructor(...seeds: number[]) {
		this.#state = seeds.reduce((state, seed) => Math.imul(state ^ seed, 0x9E3779B1) ^ (state >>> 15), 0x2545F491);
		this.next();
	}

	/** From 0 to just under 1 (mulberry32). */
	next(): number {
		this.#state = (this.#state + 0x6D2B79F5) | 0;
		let bits = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
		bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
		return ((bits ^ (bits >>> 14)) >>> 0) / 0x1_0000_0000;
	}

	/** True so often. */
	is(share: number): boolean {
		return this.next() < share;
	}

	/** A whole number, both ends included. */
	int(from: number, to: number): number {
		return from + Math.floor(this.next() * (to - from + 1));
	}

	/** One of these; those that should come more often stand there more often. */
	of<T>(list: readonly T[]): T {
		const one = list[this.int(0, list.length - 1)];
		if (one === undefined) {
			throw new Error('nothing to choose from');
		}

		return one;
	}

	/** Letters and digits, as event ids are made of. */
	id(): string {
		return Array.from({length: 12}, () => 'abcdefghijklmnopqrstuv0123456789'[this.int(0, 31)]).join('');
	}
}
