import {findTerm} from './places';
import type {Term} from './query';
import {tagsIn} from './tags';
import {fold} from './fold';

/** Something that was written, with its fold. */
export interface Searchable {
	/** Markdown. */
	text: string;
	/** `fold(text)`. */
	folded: string;
	/** When it was written, or the 1-1 it was written in began: an ISO date or instant, UTC. */
	at: string;
}

/** A `#` and a space at the start of a line make it a heading. */
const heading = /^ {0,3}#{1,6}\s/;

/** How much better than plain words: in a tag, in a heading, as a whole word. */
const worth = {tag: 4, heading: 2, whole: 1};

/** How well a text fits; null when not all terms are in it. */
export function scoreOf({text, folded}: Pick<Searchable, 'text' | 'folded'>, terms: readonly Term[]): number | null {
	let score = 0;
	for (const term of terms) {
		const place = findTerm(folded, term);
		if (place === null) return null;
		if (term.type === 'tag') {
			// A `#` in a link or in code is none.
			if (!tagsIn(text, 'en').some(tag => fold(tag).startsWith(term.text))) return null;
			score += worth.tag;
			continue;
		}
		const line = folded.lastIndexOf('\n', place.from) + 1;
		score += folded.charAt(place.from - 1) === '#' ? worth.tag : folded.charAt(line) <= '#' && heading.test(folded.slice(line, place.from)) ? worth.heading : 0;
		score += /[\p{L}\p{N}\p{M}]/u.test(folded.charAt(place.to)) ? 0 : worth.whole;
	}
	return score;
}

/** The best `most` of all that hold every term: tags and headings first, whole words before beginnings, then the latest. */
export function findBest<T extends Searchable>(all: readonly T[], terms: readonly Term[], most: number): T[] {
	if (terms.length === 0) return [];
	const scored: {one: T; score: number}[] = [];
	for (const one of all) {
		const score = scoreOf(one, terms);
		if (score !== null) scored.push({one, score});
	}
	return scored.sort((one, two) => two.score - one.score || (one.one.at < two.one.at ? 1 : -1)).slice(0, most).map(({one}) => one);
}
