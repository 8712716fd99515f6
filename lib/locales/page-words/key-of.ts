/** More words than a language has answers, and more languages than the calendar speaks: what a page teaches stays small. */
export const [mostWords, mostLanguages] = [100, 100];

/** The form in which a word is looked up. Not by the rules of its language: the page's own text is brought to it in the same way. */
export function keyOf(word: string): string {
	return word.trim().normalize('NFC').toLowerCase();
}

/**
 * Can this be a word that a page uses for an answer? What holds a digit or an @ is a date, a count or an address,
 * and the names that every object has already are no words either.
 */
export function isLearnable(key: string): boolean {
	return key.length <= 60 && key === keyOf(key) && /\p{L}/u.test(key) && !/[\p{N}\p{Cc}@]/u.test(key) && !(key in {});
}
