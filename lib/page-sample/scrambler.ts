import type {Random} from './random';
import {decodeReference, encodeReference, splitId} from './reference';
import {lookAlike, otherDigit} from './shape';
import {tokens} from './tokens';

/** Domains that say what kind of calendar it is, and nobody's name; `m`, `g`, `v`, `i` are how ids write four of them. */
const wellKnown = /^(?:[mgvi]|gmail\.com|googlemail\.com|(?:group|group\.v|import|resource)\.calendar\.google\.com)$/;

/** Ends of an address that say no more than that it is one. */
const plainEnd = /\.(?:com|org|net)$/;

/** How often another word is tried when one is taken: for words of a letter or two all may be. */
const tries = 40;

/**
 * Puts something of the same shape in place of everything private, always the same for the same.
 * Drawn by chance and not computed from what it stands for, so that nothing leads back.
 */
export class Scrambler {
	readonly #drawn = new Map<string, string>();

	/** `taken`: words and numbers of the page, lower case, that must not come out again by chance. */
	constructor(
		private readonly random: Random,
		private readonly taken: ReadonlySet<string>,
	) {}

	/** Every word, number, address and picture of a text; `keep` says which words and numbers stay. */
	text(text: string, keep: {word?: (word: string) => boolean; number?: (digits: string) => boolean} = {}): string {
		return text.replaceAll(tokens, (found: string, address?: string, word?: string, number?: string) => {
			if (address !== undefined) {
				return this.address(address);
			}

			if (word !== undefined) {
				return keep.word?.(word) ? word : this.word(word);
			}

			return number === undefined ? lookAlike(found, this.random) : keep.number?.(number) ? number : this.number(number);
		});
	}

	/** One word; its case is kept, and so a title that is written twice differently is still alike. */
	word(word: string): string {
		const lower = word.toLowerCase();
		const [from, to] = [[...word], [...lower]];
		if (from.length !== to.length) {
			return this.#draw(`w ${word}`, word, char => lookAlike(char, this.random));
		}

		const drawn = [...this.#draw(`w ${lower}`, lower, char => lookAlike(char, this.random))];
		return drawn.map((char, index) => {
			const upper = char.toUpperCase();
			return from[index] === to[index] || [...upper].length > 1 ? char : upper;
		}).join('');
	}

	/** A run of digits. */
	number(digits: string): string {
		return this.#draw(`n ${digits}`, digits, digit => otherDigit(digit, this.random));
	}

	/** `local@domain`; what says only what kind of calendar it is stays. */
	address(address: string): string {
		const at = address.lastIndexOf('@');
		const [local, domain] = [address.slice(0, at), address.slice(at + 1)];
		const [, name = '', part = ''] = /^(.*?)(#(?:holiday|contacts|weeknum|birthday)s?)?$/.exec(local) ?? [];
		return `${this.#local(name)}${part}@${this.#domain(domain)}`;
	}

	/** An event id of any kind: the base is replaced, the tails that say when it was to be stay. */
	eventId(id: string): string {
		const {prefix, base, tail} = splitId(id);
		return `${prefix}${decodeReference(base) ? this.reference(base) : this.opaque(base)}${tail}`;
	}

	/** Base64 of an event and its calendar, or of a calendar; anything else as a whole. */
	reference(value: string): string {
		const reference = decodeReference(value);
		if (reference === null) {
			return this.opaque(value);
		}

		const {id, calendar} = reference;
		const known = this.#drawn.get(`r ${value}`)
			?? encodeReference({id: id === '' ? '' : this.eventId(id), calendar: this.address(calendar)}, value);
		this.#drawn.set(`r ${value}`, known);
		return known;
	}

	/** Something that only machines read, replaced as one. */
	opaque(value: string): string {
		return this.#draw(`o ${value}`, value, char => {
			const drawn = lookAlike(char, this.random);
			return /[w-z]/i.test(drawn) ? char === char.toLowerCase() ? 'abcdefghijklmnopqrstuv'.charAt(this.random(22)) : 'ABCDEFGHIJKLMNOPQRSTUV'.charAt(this.random(22)) : drawn;
		});
	}

	#local(local: string): string {
		return /^(?=.*\d)[\w-]{16,}$/.test(local) ? this.opaque(local) : this.text(local);
	}

	#domain(domain: string): string {
		if (wellKnown.test(domain.toLowerCase())) {
			return domain;
		}

		const end = plainEnd.exec(domain)?.[0] ?? '';
		return `${this.text(domain.slice(0, domain.length - end.length))}${end}`;
	}

	#draw(key: string, like: string, another: (char: string) => string): string {
		let drawn = this.#drawn.get(key);
		for (let tried = 0; drawn === undefined; tried++) {
			const made = Array.from(like, another).join('');
			drawn = tried < tries && (made === like || (like.length > 2 && this.taken.has(made))) ? undefined : made;
		}

		this.#drawn.set(key, drawn);
		return drawn;
	}
}
