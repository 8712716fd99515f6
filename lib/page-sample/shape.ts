import type {Random} from './random';

/** What a character can be and still look alike: case, letter, mark, number. */
const kinds = [/\p{Lu}/u, /\p{Ll}/u, /\p{Lt}/u, /\p{Lm}/u, /\p{Lo}/u, /\p{Mn}/u, /\p{Mc}/u, /\p{Me}/u, /\p{Nd}/u, /\p{Nl}/u, /\p{No}/u] as const;

/** Scripts that share a stretch with another one. */
const neighbours = [/\p{sc=Latin}/u, /\p{sc=Greek}/u, /\p{sc=Coptic}/u, /\p{sc=Cyrillic}/u, /\p{sc=Hiragana}/u, /\p{sc=Katakana}/u, /\p{sc=Common}/u, /\p{sc=Inherited}/u] as const;

/** Unicode keeps the letters of a script together; a stretch this long is of one script, and long enough to hide in. */
const stretch = 64;

/** Fewer look-alikes than this hide nothing. */
const enough = 8;

const plain = {upper: [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'], lower: [...'abcdefghijklmnopqrstuvwxyz'], digits: [...'0123456789']};
const alphabets = new Map<string, readonly string[]>();
const ofChar = new Map<string, readonly string[]>();

/** Another character of the same script and kind. Punctuation, spaces and marks of direction stay as they are. */
export function lookAlike(char: string, random: Random): string {
	let alphabet = ofChar.get(char);
	if (alphabet === undefined) {
		alphabet = alphabetOf(char);
		ofChar.set(char, alphabet);
	}

	return alphabet[random(alphabet.length)] ?? 'x';
}

function alphabetOf(char: string): readonly string[] {
	if (/\p{RI}/u.test(char)) {
		// A flag names a country.
		return Array.from({length: 26}, (_, letter) => String.fromCodePoint(0x1F1E6 + letter));
	}

	if (/\p{Extended_Pictographic}/u.test(char)) {
		return [char.length > 1 ? '🙂' : '☆'];
	}

	const kind = kinds.find(one => one.test(char));
	return kind === undefined ? [char] : alphabetAround(char.codePointAt(0) ?? 0, kind);
}

function alphabetAround(code: number, kind: RegExp): readonly string[] {
	const from = code - (code % stretch);
	const script = neighbours.find(one => one.test(String.fromCodePoint(code)));
	const key = `${from} ${kind.source} ${script?.source ?? ''}`;
	const known = alphabets.get(key);
	if (known !== undefined) {
		return known;
	}

	const made = Array.from({length: stretch}, (_, index) => String.fromCodePoint(from + index)).filter(char => kind.test(char) && script === neighbours.find(one => one.test(char)));
	const alphabet = made.length >= enough ? made : kind === kinds[8] ? plain.digits : kind === kinds[0] ? plain.upper : plain.lower;
	alphabets.set(key, alphabet);
	return alphabet;
}

/** Another digit of the same script; a stretch may hold two rows of digits, and they must not be mixed. */
export function otherDigit(digit: string, random: Random): string {
	const code = digit.codePointAt(0) ?? 0x30;
	let zero = code <= 0x39 ? 0x30 : code;
	while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) {
		zero--;
	}

	return String.fromCodePoint(zero + random(10));
}
