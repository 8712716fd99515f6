/** Any script's decimal digits as 0–9, everything else as it is. */
export function asciiDigits(text: string): string {
	return /(?![0-9])\p{Nd}/u.test(text) ? text.replace(/(?![0-9])\p{Nd}/gu, digitOf) : text;
}

/** Decimal digits stand in runs of ten; the run starts at the last code point whose neighbour below is no digit. */
function digitOf(digit: string): string {
	const code = digit.codePointAt(0) ?? 0;
	let zero = code;
	while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) {
		zero--;
	}

	return String(code - zero);
}

/** The whole numbers of up to four digits in a text, in order, whatever script they are written in. */
export function numbersIn(text: string): number[] {
	return (asciiDigits(text).match(/(?<!\d)\d{1,4}(?!\d)/g) ?? []).map(Number);
}
