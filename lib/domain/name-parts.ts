import {memo} from './memo';

/** Letters that stand apart from those they are typed as, and fall apart into nothing by themselves. */
const plain: Record<string, string> = {ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i'};

/** Letters that are typed as two by some, and by others without what is above or across them. */
const asTwo: Record<string, string> = {ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa'};

/** How many spellings of a word are looked at: four such letters in one word are rare, and each one doubles them. */
const mostSpellings = 16;

/** Lower case, without accents, so that "jose" is José and "lukasz" is Łukasz. Signs that are letters of their own script stay. */
export function folded(text: string): string {
	return text.normalize('NFKD').toLowerCase().replaceAll(/\p{Script=Inherited}/gu, '').replaceAll(/[ßæœøłđðþı]/gu, letter => plain[letter] ?? letter);
}

/** Every way a text may be typed without accents: "muller" and "mueller" for Müller. The one letter by letter comes first. */
export function spellings(text: string): string[] {
	let begun = [''];
	for (const letter of text.normalize('NFC').toLowerCase()) {
		const two = asTwo[letter];
		begun = begun.flatMap(start => two === undefined || begun.length >= mostSpellings ? [start + letter] : [start + letter, start + two]);
	}

	return begun.map(folded);
}

/** Punctuation around a word: "Lim," and "(HR)". */
const around = /^[^\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu;

/** A word in each way it is compared; empty for what is no word. */
export function wordSpellings(word: string): string[] {
	return spellings(word).map(spelling => spelling.replaceAll(around, '')).filter(spelling => spelling !== '');
}

/** What a word of a name can be called by: itself, and what stands after a hyphen, an apostrophe or a dot in it. */
function callsOf(word: string): string[] {
	const pieces = word.split(/[-'’.@_]/u).filter(piece => piece !== '');
	return pieces.length > 1 ? [word, ...pieces] : [word];
}

/** For each word of a name all that it can be called by, however it is spelled; what is between words does not matter. */
export const nameCalls = /* @__PURE__ */ memo((name: string): string[][] => name.split(/\s+/u)
	.map(word => [...new Set(wordSpellings(word).flatMap(callsOf))])
	.filter(calls => calls.length > 0));

/** Does every word of what was typed begin a word of this name, in whatever order? Nothing typed begins every name. */
export function beginsName(typed: string, name: string): boolean {
	const calls = nameCalls(name).flat();
	return typed.split(/\s+/u).map(wordSpellings).every(word => word.length === 0 || word.some(spelling => calls.some(call => call.startsWith(spelling))));
}
