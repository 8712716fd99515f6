import type {Context} from './context';
import {knownLocales} from './date-words';
import {isTimeText, keepTimes, type Means} from './rewrite';

/** A text by where it stands. */
export function rewriteText(text: string, context: Context, means: Means): string {
	const {scrambler, furniture} = means;
	switch (context) {
		case 'secret': {
			return scrambler.text(text);
		}

		case 'dates': {
			return keepTimes(means, text);
		}

		case 'count': {
			return scrambler.text(text, {number: digits => digits.length <= 3});
		}

		case 'button': {
			return scrambler.text(text, {word: word => !furniture.isSecret(word)});
		}

		case 'owner': {
			return isZone(text) ? text : scrambler.text(text);
		}

		case 'plain': {
			return isTimeText(means, text) ? text : scrambler.text(text);
		}
	}
}

/** A zone is told by its form: no name has a slash and a continent. */
function isZone(text: string): boolean {
	try {
		return /^[A-Z]\w+\/[\w+/-]+$/.test(text.trim()) && new Intl.DateTimeFormat('en', {timeZone: text.trim()}).resolvedOptions().timeZone !== '';
	} catch {
		return false;
	}
}

/** What the owner's hidden facts say of zone and language, which a sample keeps: nothing can be read without them. */
export const isPlainFact = (text: string): boolean =>
	isZone(text) || /^-?\d{1,9}$/.test(text.trim()) || (/^[a-z]{2,3}(?:[_-]\w{2,8})*$/.test(text.trim()) && knownLocales([text]).length === 1) || text.trim() === 'UTC';
