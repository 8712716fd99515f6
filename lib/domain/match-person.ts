import {nameCalls, spellings, wordSpellings} from './name-parts';
import {bySoonest, type Raisable} from './next-time';

/** Somebody that the beginning of a text may mean, and what the rest of it says. */
export interface PersonMatch<P extends Raisable> {
	person: P;
	/** The text without the words that name the person; empty while nothing else was typed. */
	text: string;
}

/** How the first words name somebody. */
interface Reading<P extends Raisable> {
	person: P;
	/** How many words. */
	used: number;
	/** A whole word of the name, and not only its beginning. */
	exact: boolean;
	/** Which word of the name the first one is. */
	part: number;
}

/**
 * Who may be meant by a text such as "ana ask about the trip", best first: its first word begins a word of the name, accents apart,
 * or is an address. Further words belong to the name when they are whole words of it, or tell two of the same name apart ("ana li ask …").
 * Of several who are called alike, whoever is met soonest comes first.
 */
export function matchPerson<P extends Raisable>(typed: string, people: readonly P[]): PersonMatch<P>[] {
	const words = [...typed.matchAll(/\S+/gu)];
	const texts = words.map(([word]) => word);
	const readings = toldApart(texts, people.flatMap(person => readingOf(texts, person) ?? []));
	return readings.sort(byFit).map(({person, used}) => ({person, text: typed.slice(words[used]?.index ?? typed.length).trim()}));
}

function byFit(one: Reading<Raisable>, two: Reading<Raisable>): number {
	return two.used - one.used || Number(two.exact) - Number(one.exact) || Math.sign(one.part) - Math.sign(two.part) || bySoonest(one.person, two.person);
}

function readingOf<P extends Raisable>([first = '', ...more]: string[], person: P): Reading<P> | null {
	const word = wordSpellings(first);
	if (word.length === 0) {
		return null;
	}

	if (person.emails.some(email => spellings(email).some(spelling => word.includes(spelling)))) {
		return {person, used: 1, exact: true, part: 0};
	}

	const calls = nameCalls(person.name);
	const whole = calls.findIndex(names => isOne(names, word));
	if (whole === -1) {
		const begun = calls.findIndex(names => beginsOne(names, word));
		return begun === -1 ? null : {person, used: 1, exact: false, part: begun};
	}

	let at = whole;
	let used = 1;
	for (const next of more) {
		const spelled = wordSpellings(next);
		const found = calls.findIndex((names, index) => index > at && isOne(names, spelled));
		if (found === -1) {
			break;
		}

		at = found;
		used += 1;
	}

	return {person, used, exact: true, part: whole};
}

/** Is a word, in one of its spellings, one of these names? */
const isOne = (names: string[], word: string[]): boolean => word.some(spelling => names.includes(spelling));

/** Does it begin one of them? */
const beginsOne = (names: string[], word: string[]): boolean => word.some(spelling => names.some(name => name.startsWith(spelling)));

/** Two letters of a word, or one with a dot after it, are enough to tell two people apart; a single one may be a word of the text. */
const telling = /^(?:\P{L}*\p{L}{2}|\p{L}\.$)/u;

/** Where the next word begins another word of some of their names, and not of all, it is a part of these names. */
function toldApart<P extends Raisable>(words: string[], readings: Reading<P>[]): Reading<P>[] {
	const means = ({person, used}: Reading<P>): boolean => {
		const word = words[used] ?? '';
		return telling.test(word) && nameCalls(person.name).slice(1).some(names => beginsOne(names, wordSpellings(word)));
	};

	const told = readings.filter(means);
	return told.length === 0 || told.length === readings.length ? readings : readings.map(reading => told.includes(reading) ? {...reading, used: reading.used + 1} : reading);
}
