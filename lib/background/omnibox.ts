import {matchPerson, type PersonMatch} from '@/lib/domain/match-person';
import {nameAmong, type Raisable} from '@/lib/domain/next-time';
import {omniboxWords} from '@/lib/locales/inbox';
import {momentText, type Reading} from '@/lib/locales/moments';
import {describe} from './omnibox-text';

/** What the address bar shows while somebody types: what Enter does, and other choices. */
export interface Suggested {
	/** Of what Enter does. */
	first: string;
	/** `content`: what is typed when one of them is chosen. */
	others: {content: string; description: string}[];
}

/** How many others are offered; no browser shows more. */
const most = 5;

/** Suggestions for what was typed after the keyword. `markup`: descriptions are XML (Chrome). */
export function suggest(typed: string, people: readonly Raisable[], {reading, markup}: {reading: Reading; markup: boolean}): Suggested {
	const [first, ...others] = matchPerson(typed, people);
	if (first === undefined) {
		return {first: describe(typed.trim() === '' ? [{text: omniboxWords.hint, as: 'plain'}] : omniboxWords.nobody(typed.trim()), markup), others: []};
	}

	const wordsOf = ({person, text}: PersonMatch<Raisable>): string =>
		describe(omniboxWords.suggestion(nameAmong(person, people), text, person.next === null ? null : momentText(person.next, reading)), markup);
	return {
		first: wordsOf(first),
		others: others.slice(0, most).flatMap(match => {
			const content = contentFor(match, people);
			return content === null ? [] : [{content, description: wordsOf(match)}];
		}),
	};
}

/** Who is meant by what was entered, and what it says; null when nobody is. */
export function meantBy(typed: string, people: readonly Raisable[]): PersonMatch<Raisable> | null {
	return matchPerson(typed, people)[0] ?? null;
}

/** A text that means just this person and says just this: by the whole name, or else by an address; null when there is none. */
function contentFor({person, text}: PersonMatch<Raisable>, people: readonly Raisable[]): string | null {
	const ways = [person.name, ...person.emails].map(name => `${name} ${text}`.trim());
	return ways.find(way => {
		const meant = meantBy(way, people);
		return meant?.person.id === person.id && meant.text === text;
	}) ?? null;
}
