import {saysOneOnOne} from '@/lib/verdict/title-words';

/** What stands between two people, or between the words for a 1-1 and a person. */
const between = /\s*(?:<\s*[-=/]?\s*>|↔|⇄|⇔|⟷|\/|&|\+|,|:|\||·|•|[()[\]]|\s[-–—]\s|\s[x×]\s|\band\b|\bwith\b|\bw\/)\s*/iu;

/** Words of a title that say what and when, not who. */
const noise = /(?<![\p{L}\p{N}])(?:(?:1|one)\s?(?:on|to|:|-|–|\/|x)\s?(?:1|one)s?|1o1|121|weekly|bi-?weekly|fortnightly|monthly|quarterly|regular|career|growth(?:\s+path)?|first|intro(?:duction)?|catch[\s-]?up|sync|check[\s-]?in|chat|talk|meeting)(?![\p{L}\p{N}])/giu;

/** Capitalised things that are nobody. */
const nobody = /^(?:team|all|everyone|group|company|staff|hold|tbd|tbc|template|training|review|office|hours?)$/iu;

function fold(name: string): string {
	return name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
}

function isOwner(text: string, owner: {name: string; email: string}): boolean {
	const name = fold(owner.name);
	const first = name === '' ? (owner.email.split(/[@.]/u)[0] ?? '') : (name.split(/\s+/u)[0] ?? '');
	return [name, first].includes(fold(text));
}

/** Words that each begin like a name; scripts without capitals have none to show. */
function isName(text: string, most: number): boolean {
	const words = text.split(/\s+/u);
	return words.length <= most && words.every(word => /^(?!\p{Ll})\p{L}[\p{L}\p{M}.'’-]*$/u.test(word) && !nobody.test(word));
}

/**
 * The one person besides `owner` whom a 1-1's title names; null unless exactly one name is left after everything else.
 * A guess, used for a `likely` 1-1 until its guests are seen.
 */
export function nameInTitle(title: string, owner: {name: string; email: string}): string | null {
	const parts = title.replaceAll(noise, ' | ').split(between).map(part => part.replaceAll(/^[-–—\s]+|[-–—\s]+$/gu, '')).filter(part => part !== '');
	const others = parts.filter(part => !isOwner(part, owner));
	const [other] = others;
	if (others.length !== 1 || other === undefined) {
		return null;
	}

	// A bare name is anybody's event; either the owner stands beside it or the title says 1-1.
	const besideOwner = parts.length > others.length;
	return (besideOwner || saysOneOnOne(title)) && isName(other, besideOwner ? 5 : 3) ? other : null;
}
