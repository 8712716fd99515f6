import type {DrawnDetails} from '@/lib/domain/drawn';
import type {Response} from '@/lib/domain/event';
import type {PageWords} from '@/lib/domain/words';
import {namedAnswer} from './answer';
import type {ReadChip} from './read-chips';
import {guestFields, pressedAnswer} from './read-details';

/**
 * Words of the page's language whose meaning its structure gives away: the pressed button of an opened event says the owner's answer,
 * and the owner's row and chip say the same in a word. `chips`: those of the view behind it, as last read.
 */
export function learnWords(details: DrawnDetails, words: PageWords, chips: ReadChip[]): Record<string, Response> {
	const answer = pressedAnswer(details);
	const row = details.guests?.find(({email}) => email === details.account.email);
	const own = chips.find(({drawn}) => drawn.raw === details.raw);
	const others = chips.flatMap(({drawn, reading}) => drawn.raw === details.raw || !reading.ok ? [] : [reading.value.fields]);
	// A chip that is not drawn as answered so has not caught up with the button yet.
	const caughtUp = own?.reading.ok === true && (answer === 'tentative' || own.drawn.filled === (answer === 'accepted'));
	const learned = [
		row === undefined ? null : newWordIn(guestFields(row), answer, words),
		caughtUp && own.reading.ok ? newWordIn(answerField(own.reading.value.fields, others), answer, words) : null,
	];
	return Object.fromEntries(learned.filter(word => word !== null).map(word => [word, answer]));
}

/** The one word among `fields` that Kept does not know, when it is clear that there is only one and the known ones say nothing. */
function newWordIn(fields: string[], answer: Response, words: PageWords): string | null {
	const strange = fields.filter(field => /^\p{L}[\p{L}\p{M}\s'’.-]{1,58}$/u.test(field) && !words.optional.includes(field));
	const [only] = strange;
	return strange.length === 1 && only !== undefined && answer !== 'unknown' && namedAnswer(fields, words) === 'unknown' ? only : null;
}

/**
 * The field of a chip that should be an answer: behind the calendar's owner comes the answer, if there is one, then the place. So the second
 * field is an answer when the third is what other chips have second ("no location"), or a place with its label ("location: …").
 */
function answerField([, second, third]: string[], others: string[][]): string[] {
	const isPlace = third !== undefined && (/[:：]/.test(third) || others.some(fields => fields[1] === third));
	const isPlaceItself = second === undefined || /[:：]/.test(second) || others.some(fields => fields[2] === second);
	return isPlace && !isPlaceItself && second !== undefined ? [second] : [];
}
