import type {Response} from '@/lib/domain/event';
import type {PageWords} from '@/lib/domain/words';

/** The answer named by one of `fields` (in the form in which words are looked up); `unknown` when none names one or two contradict each other. */
export function namedAnswer(fields: string[], {responses}: PageWords): Response {
	let found: Response = 'unknown';
	for (const field of fields) {
		const answer = Object.hasOwn(responses, field) ? responses[field] : undefined;
		if (answer !== undefined && answer !== found) {
			if (found !== 'unknown') {
				return 'unknown';
			}

			found = answer;
		}
	}

	return found;
}

/**
 * The owner's answer to an event on a chip. A word and the drawing must agree: only an accepted or own event is filled
 * (captures of June 2026), a tentative one may be either.
 */
export function answerIn(fields: string[], filled: boolean, words: PageWords): Response {
	const said = namedAnswer(fields, words);
	const drawn = said === 'accepted' ? filled : said === 'tentative' || !filled;
	return drawn ? said : 'unknown';
}
