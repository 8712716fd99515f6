import type {Fact} from './facts.ts';
import type {Judgement, Truth} from './judge.ts';
import {instantText, type Moment} from './zones.ts';

/** Something that Kept said and should not have, or did not say and should have. */
export interface Failure {
	type: string;
	what: 'false' | 'missed';
	seed: number;
	manager: number;
	/** UTC instant. */
	at: string;
	/** For a person to read. */
	why: string;
	/** The one it is about, by name. */
	who: string;
}

/** How one sort of finding fared. */
export interface Row {
	told: number;
	false: number;
	outdated: number;
	unknowable: number;
	observable: number;
	found: number;
	/** Nobody judges findings of this type: they are counted. */
	unjudged: boolean;
}

/** Everything that was counted, to be carried from one thread to another. */
export interface Kept {
	told: Map<string, Map<string, Truth>>;
	facts: Map<string, Map<string, boolean>>;
	unjudged: Set<string>;
	failures: Failure[];
}

const worst: Truth[] = ['false', 'unknowable', 'outdated', 'true'];

/** Counts what was told and what was to be told, each thing once however often it was looked at. */
export class Score {
	readonly failures: Failure[] = [];
	/** By type: what was told of each, and the worst that it ever was. */
	readonly #told = new Map<string, Map<string, Truth>>();
	/** By type: what was to be told, and whether it was each time. */
	readonly #facts = new Map<string, Map<string, boolean>>();
	readonly #unjudged = new Set<string>();

	readonly #seed: number;

	constructor(seed: number) {
		this.#seed = seed;
	}

	/** Something was told; without a judgement it is only counted. */
	told(manager: number, type: string, id: string, {judgement, at, who, text}: {judgement: Judgement | null; at: Moment; who: string; text: string}): void {
		const all = this.#told.get(type) ?? new Map<string, Truth>();
		this.#told.set(type, all);
		const key = `${manager} ${id}`;
		const before = all.get(key);
		const truth = judgement?.truth ?? 'true';
		if (judgement === null) {
			this.#unjudged.add(type);
		}

		all.set(key, before !== undefined && worst.indexOf(before) < worst.indexOf(truth) ? before : truth);
		if (truth === 'false' && before !== 'false') {
			this.#fail({type, what: 'false', manager, at, who, why: `"${text}" (${id}): ${judgement?.why}`});
		}
	}

	/** Something was to be told. */
	expected(manager: number, {id, type, what, human}: Fact, isTold: boolean, at: Moment): void {
		const all = this.#facts.get(type) ?? new Map<string, boolean>();
		this.#facts.set(type, all);
		const key = `${manager} ${id}`;
		const before = all.get(key);
		all.set(key, (before ?? true) && isTold);
		if (!isTold && before !== false) {
			this.#fail({type, what: 'missed', manager, at, who: human.name, why: what});
		}
	}

	/** All of it. */
	kept(): Kept {
		return {told: this.#told, facts: this.#facts, unjudged: this.#unjudged, failures: this.failures};
	}

	/** Takes in what was counted elsewhere. */
	add({told, facts, unjudged, failures}: Kept): void {
		for (const [type, all] of told) {
			this.#told.set(type, new Map([...this.#told.get(type) ?? [], ...all]));
		}

		for (const [type, all] of facts) {
			this.#facts.set(type, new Map([...this.#facts.get(type) ?? [], ...all]));
		}

		unjudged.forEach(type => this.#unjudged.add(type));
		this.failures.push(...failures);
	}

	/** One row for each type. */
	rows(): Map<string, Row> {
		const types = [...new Set([...this.#told.keys(), ...this.#facts.keys()])].sort();
		return new Map(types.map(type => {
			const told = [...this.#told.get(type)?.values() ?? []];
			const facts = [...this.#facts.get(type)?.values() ?? []];
			const count = (truth: Truth): number => told.filter(one => one === truth).length;
			return [type, {
				told: told.length, false: count('false'), outdated: count('outdated'), unknowable: count('unknowable'), observable: facts.length, found: facts.filter(Boolean).length,
				unjudged: this.#unjudged.has(type),
			}];
		}));
	}

	#fail({at, ...failure}: Omit<Failure, 'seed' | 'at'> & {at: Moment}): void {
		this.failures.push({...failure, seed: this.#seed, at: instantText(at)});
	}
}
