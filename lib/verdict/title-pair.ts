const arrows = /\s*(?:<\s*-?\s*>|<\s*=\s*>|↔|⇄|⇔|⟷|<\s*\/\s*>)\s*/u;
const joiners = /\s*\/\s*|\s+[x×]\s+/iu;

/** Parts of a title that may hold the pair by themselves: "Career: Mei / Robin (weekly)". */
const segments = /[:|()[\],·•]|\s[-–—]\s/u;

/** Words that are no person, though they stand where a name would. */
const notNames = /\b(?:ooo|out of office|vacation|holidays?|leave|lunch|focus|busy|hold|team|teams|all|group|sync|everyone|company|dept|department|tbd|tbc|n\/?a)\b/iu;
const noise = /\b(?:1|one)[\s-]?(?:on|to)?[\s:/-]?(?:1|one)\b|\b(?:weekly|bi-?weekly|fortnightly|monthly|quarterly|career|growth|catch[\s-]?up|sync|check[\s-]?in|intro|chat)\b/giu;

function fold(name: string): string {
	return name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
}

/** What the owner may be called in a title: the full name, the first name, or the start of the address when no name is known. */
function namesOf(owner: {name: string; email: string}): Set<string> {
	const name = fold(owner.name);
	const names = name === '' ? [fold(owner.email.split(/[@.]/u)[0] ?? '')] : [name, name.split(/\s+/u)[0] ?? ''];
	return new Set(names.filter(each => each.length > 1));
}

/** Many names have four or five words; beside anybody but the owner that would let half sentences through. */
function looksLikeName(text: string, words: number): boolean {
	return text.split(/\s+/u).length <= words && /^[\p{L}\p{M}.'’-]+(?:\s+[\p{L}\p{M}.'’-]+)*$/u.test(text) && !notNames.test(text);
}

function sidesOf(segment: string, by: RegExp, words: number): [string, string] | null {
	const sides = segment.split(by).map(side => side.trim());
	const [one, two] = sides;
	return sides.length === 2 && one !== undefined && two !== undefined && looksLikeName(one, words) && looksLikeName(two, words) ? [one, two] : null;
}

/**
 * Is the title, or a part of it, a pair of names: "A <> B" for any two names,
 * "A / B" and "A x B" only when one of the two is the owner, since those signs join other things as well.
 */
export function namesPair(title: string, owner: {name: string; email: string}): boolean {
	const own = namesOf(owner);
	for (const segment of title.split(segments)) {
		for (const text of [segment, segment.replaceAll(noise, ' ')]) {
			if (sidesOf(text.trim(), arrows, 3) !== null) return true;
			const sides = sidesOf(text.trim(), joiners, 5);
			if (sides !== null && own.has(fold(sides[0])) !== own.has(fold(sides[1]))) return true;
		}
	}
	return false;
}
