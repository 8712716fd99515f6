import {memo} from './memo';

/** Letters that stand apart from those they are typed as, and fall apart into nothing by themselves. */
const plain: Record<string, string> = {ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i'};

/** Lower case, without accents, so that "jose" is José and "lukasz" is Łukasz. Signs that are letters of their own script stay. */
export function folded(text: string): string {
	return text.normalize('NFKD').toLowerCase().replaceAll(/\p{Script=Inherited}/gu, '').replaceAll(/[ßæœøłđðþı]/gu, letter => plain[letter] ?? letter);
}

/** Punctuation around a word: "Lim," and "(HR)". */
const around = /^[^\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu;

/** A word as it is compared. */
export function foldedWord(word: string): string {
	return folded(word).replaceAll(around, '');
}

/** The words of a name, folded; what is between them does not matter. */
export const nameParts = /* @__PURE__ */ memo((name: string): string[] => name.split(/\s+/u).map(foldedWord).filter(part => part !== ''));

/** What a word of a name can be called by: itself, and what stands after a hyphen, an apostrophe or a dot in it. */
export function callsOf(part: string): string[] {
	const pieces = part.split(/[-'’.@_]/u).filter(piece => piece !== '');
	return pieces.length > 1 ? [part, ...pieces] : [part];
}

/** Does every word of what was typed begin a word of this name, in whatever order? Nothing typed begins every name. */
export function beginsName(typed: string, name: string): boolean {
	const calls = nameParts(name).flatMap(callsOf);
	return nameParts(typed).every(word => calls.some(call => call.startsWith(word)));
}
