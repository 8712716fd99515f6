/**
 * Words and phrases that are looked for in lines; a star at the end stands for any ending. Compared word by word, whatever the case.
 * A table and no regular expression: one of hundreds of words takes longer to be made ready than a panel may take to open.
 */
export class WordList {
	readonly #whole = new Set<string>();
	readonly #stems = new Set<string>();
	#longest = 1;

	constructor(entries: readonly string[]) {
		for (const entry of entries) {
			const phrase = wordsOf(entry);
			(entry.endsWith('*') ? this.#stems : this.#whole).add(phrase.join(' '));
			this.#longest = Math.max(this.#longest, phrase.length);
		}
	}

	/** How many different ones of them are among these words, `most` at most. */
	count(words: readonly string[], most: number): number {
		const found = new Set<string>();
		for (let from = 0; from < words.length && found.size < most; from += 1) {
			let before = '';
			for (const word of words.slice(from, from + this.#longest)) {
				if (this.#has(before, word)) {
					found.add(before + word);
				}

				before += `${word} `;
			}
		}

		return Math.min(found.size, most);
	}

	#has(before: string, word: string): boolean {
		if (this.#whole.has(before + word)) {
			return true;
		}

		for (let end = 2; end <= word.length; end += 1) {
			if (this.#stems.has(before + word.slice(0, end))) {
				return true;
			}
		}

		return false;
	}
}

/** The words of a text in lower case: letters and digits; everything else parts them. */
export function wordsOf(text: string): string[] {
	return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
