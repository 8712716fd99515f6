import {articleBefore, takesArticle} from './article';
import {unspaced, wordCharacter} from './fold';
import type {Term} from './query';

/** From where to where a term was found in a folded text. */
export interface Place {
	from: number;
	to: number;
}

/** The whole character that begins at a place; empty at the end. */
function characterAt(folded: string, at: number): string {
	const code = folded.codePointAt(at);
	return code === undefined ? '' : String.fromCodePoint(code);
}

/** Is there a word's edge before this place? One is beside every letter of a script without spaces. Halves of a character that takes two units are one with it. */
function beginsAt(folded: string, at: number): boolean {
	if (at === 0) return true;
	const before = folded.codePointAt(at - 1) ?? 0;
	const whole = before >= 0xDC00 && before <= 0xDFFF && at > 1 ? folded.codePointAt(at - 2) ?? before : before;
	const character = String.fromCodePoint(whole);
	return !wordCharacter.test(character) || unspaced.test(character);
}

/** Is there nothing of a word at this place? */
const isGap = (folded: string, at: number): boolean => !wordCharacter.test(characterAt(folded, at));

/** Does no word go on at this place? */
const endsAt = (folded: string, at: number): boolean => isGap(folded, at) || unspaced.test(characterAt(folded, at));

/** The next place at or after `from` where a word begins with `word`; of scripts without spaces, where it stands at all. With `article` an Arabic one may be before it. */
function nextWord(folded: string, word: string, from: number, article = false): Place | null {
	const anywhere = unspaced.test(characterAt(word, 0));
	for (let at = folded.indexOf(word, from); at >= 0; at = folded.indexOf(word, at + 1)) {
		const begin = article ? at - articleBefore(folded, at) : at;
		if (anywhere || beginsAt(folded, begin)) return {from: begin, to: at + word.length};
	}
	return null;
}

/** Where a phrase that begins at `at` ends; -1 when something else follows. */
function phraseEnd(folded: string, [first = '', ...rest]: string[], closed: boolean, at: number): number {
	let end = at + first.length;
	for (const word of rest) {
		let next = end;
		while (next < folded.length && isGap(folded, next)) next += 1;
		if (next === end || !folded.startsWith(word, next)) return -1;
		end = next + word.length;
	}
	return !closed || endsAt(folded, end) || unspaced.test(folded.charAt(end - 1)) ? end : -1;
}

/** Where a term is first found in a folded text at or after `from`; null when it is not. Tags are looked for where a `#` stands before them. */
export function findTerm(folded: string, term: Term, from = 0): Place | null {
	if (term.type === 'word') return nextWord(folded, term.text, from, takesArticle(term.text));
	if (term.type === 'phrase') {
		const [first = ''] = term.words;
		for (let place = nextWord(folded, first, from); place !== null; place = nextWord(folded, first, place.from + 1)) {
			const to = phraseEnd(folded, term.words, term.closed, place.from);
			if (to >= 0) return {from: place.from, to};
		}
		return null;
	}
	const text = term.type === 'tag' ? `#${term.text}` : term.text;
	const at = folded.indexOf(text, from);
	return at < 0 ? null : {from: at, to: at + text.length};
}

/** Every place of every term in a folded text, in order; those that touch or overlap are one. */
export function allPlaces(folded: string, terms: readonly Term[]): Place[] {
	const found: Place[] = [];
	for (const term of terms) {
		for (let place = findTerm(folded, term); place !== null; place = findTerm(folded, term, place.to)) found.push(place);
	}
	const joined: Place[] = [];
	for (const place of found.sort((one, two) => one.from - two.from || two.to - one.to)) {
		const last = joined.at(-1);
		if (last !== undefined && place.from <= last.to) last.to = Math.max(last.to, place.to);
		else joined.push({...place});
	}
	return joined;
}
