import {isDateNumber} from './date-words';
import {leadOf, type DrawnEvent} from './events';
import type {Furniture} from './furniture';
import type {Guest} from './guests';
import type {Scrambler} from './scrambler';
import {numbersIn, wordsIn} from './tokens';
import {said} from './walk';

/** What is known of single texts and attributes, because of where they stand. */
export type Rewritten = Map<Text | Attr, string>;

/** What a text is made anew with. */
export interface Means {
	scrambler: Scrambler;
	furniture: Furniture;
}

/** Numbers of times and dates stay, and the words between them. */
export const keepTimes = ({scrambler, furniture}: Means, text: string): string =>
	scrambler.text(text, {word: furniture.isTimeWord, number: isDateNumber});

/** Is a text nothing but a date or a time, by its own words and numbers? Then it says nothing about anybody. */
export function isTimeText({furniture}: Means, text: string): boolean {
	const [words, numbers] = [wordsIn(text), numbersIn(text)];
	const hasTime = /\p{Nd}{1,2}[:.h時点]\p{Nd}\p{Nd}/u.test(text) || words.some(furniture.isDateWord);
	return hasTime && text.length <= 120 && !text.includes('@') && numbers.length > 0 && numbers.every(isDateNumber) && words.every(furniture.isTimeWord);
}

/** The texts of one drawn event. */
export function rewriteEvent(event: DrawnEvent, means: Means, into: Rewritten): void {
	const {scrambler, furniture} = means;
	for (const place of event.titles) {
		into.set(place, scrambler.text(said(place)));
	}

	for (const {place, cut} of event.spoken) {
		into.set(place, cut === null ? rewriteUncut(said(place), means) : [
			keepTimes(means, cut.lead),
			scrambler.text(cut.title),
			scrambler.text(cut.owner),
			...cut.fields.map(field => (furniture.isField(field) ? field : scrambler.text(field))),
			scrambler.text(cut.more),
			scrambler.text(cut.tail, {word: furniture.isDateWord, number: isDateNumber}),
		].join(''));
	}

	for (const place of event.drawn) {
		const numbers = numbersIn(place.data);
		const isTime = numbers.length > 0 && numbers.every(number => event.times.has(number));
		into.set(place, isTime ? keepTimes(means, place.data) : scrambler.text(place.data));
	}
}

/** Which part is what is unknown: only what the first one says of the time may stay. */
function rewriteUncut(text: string, means: Means): string {
	const lead = leadOf(text);
	const {scrambler, furniture} = means;
	const kept = numbersIn(lead).every(number => number.length <= 2);
	return scrambler.text(lead, {word: furniture.isDateWord, number: () => kept}) + scrambler.text(text.slice(lead.length));
}

/** The label and the texts of one guest's row. */
export function rewriteGuest(guest: Guest, {scrambler, furniture}: Means, into: Rewritten): void {
	if (guest.label !== null) {
		into.set(guest.label, scrambler.text(guest.name) + guest.fields.map(field => (furniture.isField(field) ? field : scrambler.text(field))).join(''));
	}

	for (const text of guest.texts) {
		into.set(text, scrambler.text(text.data));
	}
}
