/** Marks that change a letter's look or sound, not which letter it is: accents, Hebrew points, Arabic vowel signs. */
const marks = /[\u0300-\u036F\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED\u0640]/gu;

/** Letters that are written in two ways and have no mark to take off. */
const alike: Readonly<Record<string, string>> = {
	'ß': 'ss', 'ı': 'i', 'ø': 'o', 'æ': 'ae', 'œ': 'oe', 'ł': 'l', 'đ': 'd', 'ð': 'd', 'þ': 'th', 'ħ': 'h', 'ς': 'σ', 'ى': 'ي', 'ة': 'ه', 'ک': 'ك', 'ی': 'ي',
};

/** Letters and digits of any script, with the marks that belong to them. */
export const wordCharacter = /[\p{L}\p{N}\p{M}]/u;

/** Scripts that are written without spaces, or where what is looked for may stand in the middle of a word. */
export const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u;

/** Letters of ASCII, Latin-1 and Latin Extended-A, and the signs of usual typing that have only one form. */
const plainLatin = /^[\0-\u007F\u00C0-\u017F\u2013\u2014\u2018-\u201E\u2022\u20AC]*$/;
const latinMarks = /[\u0300-\u036F]/g;
const latinAlike = /[ßıøæœłđðþħ]/g;

const known = new Map<string, string>();

/** One character, folded: without case and accents; empty for a mark alone. What is no part of a word stays as it is. */
function foldOne(character: string): string {
	let folded = known.get(character);
	if (folded === undefined) {
		folded = foldAnew(character);
		known.set(character, folded);
	}
	return folded;
}

function foldAnew(character: string): string {
	if (!wordCharacter.test(character)) return character;
	// Marks of sound in kana make other letters, so they are put back; Hangul is not taken apart.
	const plain = character.toLowerCase().normalize('NFKD').replaceAll(marks, '').normalize('NFC').toLowerCase();
	const folded = [...plain].map(each => alike[each] ?? each).join('');
	// Some signs would turn into nothing but a space.
	return folded.trim() === '' && /[\p{L}\p{N}]/u.test(character) && character !== '\u0640' ? character : folded;
}

/** A text as it is compared: without case and accents, in every language at once. Two texts that read the same fold the same. */
export function fold(text: string): string {
	const one = text.normalize('NFC');
	// Most texts have no other letters: for these the browser's own tables give the same, several times as fast.
	if (plainLatin.test(one)) return one.toLowerCase().normalize('NFKD').replaceAll(latinMarks, '').replaceAll(latinAlike, each => alike[each] ?? each);
	const plain = /[^\0-\u007F]/.test(one) ? one.replaceAll(/[^\0-\u007F]/gu, foldOne) : one;
	return plain.toLowerCase();
}

/** A folded text, and for each of its units the place in `text` (in NFC) where the character begins that it came from; one more for the end. */
export interface Folded {
	text: string;
	folded: string;
	places: number[];
}

/** A text with its fold and the way back. */
export function foldWithPlaces(given: string): Folded {
	const text = given.normalize('NFC');
	const places: number[] = [];
	let folded = '';
	let at = 0;
	for (const character of text) {
		const piece = (character < '\u0080' ? character : foldOne(character)).toLowerCase();
		for (let unit = 0; unit < piece.length; unit += 1) places.push(at);
		folded += piece;
		at += character.length;
	}
	places.push(text.length);
	return {text, folded, places};
}
