import {fold} from './fold';

/** What is code or leads somewhere else; a `#` in there marks nothing. Each is replaced by as many spaces, so that places stay. */
const elsewhere = [
	/^ {0,3}(?<fence>`{3,}|~{3,})[^\n]*\n(?:(?! {0,3}\k<fence>)[^\n]*(?:\n|$))*(?: {0,3}\k<fence>[^\n]*)?/gmu,
	/(?<!`)(?<ticks>`+)(?!`)(?:(?!\n\s*\n)[\s\S])+?(?<!`)\k<ticks>(?!`)/gu,
	/!?\[[^\][\n]{0,1000}\]\([^)\n]{0,2000}\)/gu,
	/\b(?:[a-z][a-z\d+.-]{0,20}:\/\/|mailto:|www\.)\S+/giu,
];

/** A tag is a `#` and a word of letters of any script, digits, `-` and `_`, with at least one letter. */
const tag = /(?<![\p{L}\p{N}\p{M}_#&/\\])#(?<word>[\p{L}\p{N}\p{M}_-]*[\p{L}][\p{L}\p{N}\p{M}_-]*)/gu;

function lower(word: string, locale: string): string {
	const plain = word.normalize('NFC').replace(/-+$/u, '');
	try {
		return plain.toLocaleLowerCase(locale);
	} catch {
		return plain.toLowerCase();
	}
}

const withoutElsewhere = (text: string): string => elsewhere.reduce((rest, pattern) => rest.replaceAll(pattern, found => found.replaceAll(/[^\n]/g, ' ')), text);

/** The tags of a text (Markdown), without their `#`, lower case by the rule of `locale` (BCP 47); each once, in their order. */
export function tagsIn(text: string, locale: string): string[] {
	if (!text.includes('#')) return [];
	return [...new Set([...withoutElsewhere(text).matchAll(tag)].map(({groups}) => lower(groups?.['word'] ?? '', locale)))];
}

/** What begins a line of Markdown and says nothing: marks of lists, check items, quotes, headings. */
const lead = /^\s*(?:(?:[-*+]|\d+[.)]|>|#{1,6}(?=\s))\s+)*(?:\[[ x]?\]\s+)?/iu;

/** The lines of a text that have one of these tags (as `fold` makes them), without it and without what only marks the line. */
export function linesTagged(text: string, tags: readonly string[], locale: string): string[] {
	if (!text.includes('#')) return [];
	const readable = withoutElsewhere(text).split('\n');
	return text.split('\n').flatMap((line, index) => {
		const found = [...(readable[index] ?? '').matchAll(tag)].filter(({groups}) => tags.includes(fold(lower(groups?.['word'] ?? '', locale))));
		if (found.length === 0) return [];
		// From the end, so that places before it stay.
		const bare = found.reduceRight((rest, match) => `${rest.slice(0, match.index)}${rest.slice(match.index + match[0].length)}`, line);
		const said = bare.replace(lead, '').replaceAll(/\s+/gu, ' ').trim().replace(/^[:–—-]\s*/u, '');
		return said === '' ? [] : [said];
	});
}
