import {withoutArticle} from './article';
import {fold, wordCharacter} from './fold';

/**
 * One thing that has to be there. `word`: a word that begins so, an Arabic article apart. `phrase`: words one after another, whole but for the last of one that is
 * not closed yet. `tag`: a tag that begins so. `sign`: what is no word at all, anywhere.
 */
export type Term =
	| {type: 'word' | 'tag' | 'sign'; text: string}
	| {type: 'phrase'; words: string[]; closed: boolean};

const words = /[\p{L}\p{N}\p{M}]+/gu;

/** Quotes of every kind that opens and closes; a tag; anything else up to the next space or quote. */
const parts = /["“”„«»](?<phrase>[^"“”„«»]*)(?<end>["“”„«»]?)|#(?<tag>[\p{L}\p{N}\p{M}_-]*\p{L}[\p{L}\p{N}\p{M}_-]*)(?=\s|$)|(?<other>[^\s"“”„«»]+)/gu;

/** What somebody looks for, as they typed it: all of it has to be found. Empty when there is nothing to look for. */
export function readQuery(typed: string): Term[] {
	return [...typed.normalize('NFC').matchAll(parts)].flatMap(({groups}): Term[] => {
		const {phrase, end, tag, other = ''} = groups ?? {};
		if (phrase !== undefined) {
			const own = fold(phrase).match(words) ?? [];
			return own.length === 0 ? [] : [{type: 'phrase', words: own, closed: end !== ''}];
		}
		if (tag !== undefined) return [{type: 'tag', text: fold(tag)}];
		const own = fold(other).match(words);
		if (own !== null) return own.map(text => ({type: 'word', text: withoutArticle(text)}));
		const sign = fold(other).trim();
		// Somebody is about to type a tag.
		return sign === '' || sign === '#' || wordCharacter.test(sign) ? [] : [{type: 'sign', text: sign}];
	});
}
