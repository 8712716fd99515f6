import {rewriteAttribute} from './attributes';
import {contextsIn} from './context';
import {dateWordsOf, knownLocales} from './date-words';
import {eventsIn, type DrawnEvent} from './events';
import {Furniture} from './furniture';
import {guestsIn, type Guest} from './guests';
import {places} from './places';
import {print} from './print';
import {prune} from './prune';
import {browserRandom, type Random} from './random';
import {rewriteEvent, rewriteGuest, type Rewritten} from './rewrite';
import {Scrambler} from './scrambler';
import {survey} from './survey';
import {isPlainFact, rewriteText} from './texts';
import {said, textsIn} from './walk';

/** What a sample says of itself, on its first element. */
export interface Taken {
	/** Drawn height of an hour in CSS pixels; null without a time grid. */
	hour: number | null;
	/** `YYYY-MM`. */
	month: string;
	/** Google's words for answers and roles of guests in a language (BCP 47), lower case: they are the same on everybody's page. */
	answers: (locale: string) => readonly string[];
	/** Chance; a test brings its own. */
	random?: Random;
}

/**
 * A calendar page with its structure and without anything private, as HTML text for a person to send or to keep as a fixture:
 * whoever mends a reader can see what Google changed. `page` is a copy, from `parsePage`; it is pruned.
 */
export function samplePage(page: Document, {hour, month, answers, random = browserRandom()}: Taken): string {
	prune(page);
	const surveyed = survey(page);
	const events = eventsIn(page, surveyed);
	const guests = guestsIn(page);
	const locales = localesOf(page);
	const furniture = new Furniture(dateWordsOf(locales), locales.flatMap(answers));
	const means = {scrambler: new Scrambler(random, surveyed.taken), furniture};
	learn(page, events, guests, furniture);

	const known: Rewritten = new Map();
	for (const text of ownFacts(page)) {
		known.set(text, text.data);
	}

	for (const event of events) {
		rewriteEvent(event, means, known);
	}

	for (const guest of guests) {
		rewriteGuest(guest, means, known);
	}

	return print(page.documentElement, {
		// What an event says beside what was understood of it stays secret.
		context: contextsIn(page, events.map(({root}) => root)),
		text: (node, context) => known.get(node) ?? rewriteText(node.data, context, means),
		attribute: (attribute, context) => rewriteAttribute(attribute, context, means, known, surveyed.ids),
		first: {'data-sample-taken': month, 'data-sample-hour': String(hour ?? '')},
	});
}

/** English as well: what Google has no translation for is English everywhere. */
const localesOf = (page: Document): string[] =>
	knownLocales([page.documentElement.lang, page.querySelector(places.locale)?.textContent, 'en']);

/** First all of the page is heard, then it is decided what may stay. */
function learn(page: Document, events: DrawnEvent[], guests: Guest[], furniture: Furniture): void {
	for (const element of page.querySelectorAll(`${places.title}, ${places.ownerName}`)) {
		furniture.secret(`${element.textContent} ${element.getAttribute('value') ?? ''} ${element.getAttribute('data-initial-value') ?? ''}`);
	}

	for (const {key, title, spoken} of events) {
		furniture.secret(title);
		for (const {cut} of spoken) {
			if (cut !== null) {
				furniture.secret(cut.owner);
				furniture.lead(cut.lead, key);
				cut.fields.forEach((field, index) => furniture.field(field, key, cut.fields[index - 1] ?? cut.owner));
			}
		}
	}

	for (const {email, name, fields, label, texts} of guests) {
		// A row that has a label draws the words of it once more, its role among them.
		furniture.secret(`${email} ${label === null ? texts.map(text => text.data).join(' ') : name}`);
		fields.forEach((field, index) => furniture.field(field, email, fields[index - 1] ?? name));
	}
}

/** Zone, offset and language in the owner's hidden facts. */
function ownFacts(page: Document): Text[] {
	return [places.zone, places.offset, places.locale].flatMap(selector => {
		const element = page.querySelector(selector);
		return element === null ? [] : textsIn(element).filter(text => isPlainFact(said(text)));
	});
}
