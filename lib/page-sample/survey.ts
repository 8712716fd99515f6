import {decodeReference, splitId} from './reference';
import {numbersIn, wordsIn} from './tokens';

/** What is known of a page after looking at all of it once. */
export interface Survey {
	/** Ids of all events the page names in base64, whole and as bases: elsewhere they are written plainly. */
	ids: Set<string>;
	/** Every word and number of the page, lower case: nothing that was private may come back by chance as something else. */
	taken: Set<string>;
	/** The base id of the event an element carries, under whatever name. */
	events: Map<Element, string>;
}

/** The series an id belongs to, over splits as well. */
const lineageOf = (id: string): string => splitId(id).base.replace(/_R\d{8}(?:T\d{6})?$/, '');

/** Looks at every element, attribute and text once. */
export function survey(page: Document): Survey {
	const [ids, taken, events] = [new Set<string>(), new Set<string>(), new Map<Element, string>()];
	const seen = new Set<string>();
	const add = (text: string): void => {
		for (const found of wordsIn(text)) {
			taken.add(found.toLowerCase());
		}

		for (const found of numbersIn(text)) {
			taken.add(found);
		}
	};

	add(page.documentElement.textContent ?? '');
	for (const element of page.querySelectorAll('*')) {
		for (const {name, value} of element.attributes) {
			const reference = decodeReference(value);
			if (reference !== null && reference.id !== '' && !events.has(element)) {
				events.set(element, lineageOf(reference.id));
			}

			if (seen.has(value) || name === 'class' || name.endsWith('style') || name.startsWith('jsa')) {
				continue;
			}

			seen.add(value);
			add(reference === null ? value : reference.calendar);
			for (const id of reference === null || reference.id === '' ? [] : [reference.id, splitId(reference.id).base, lineageOf(reference.id)]) {
				ids.add(id);
				taken.add(id);
			}
		}
	}

	return {ids, taken, events};
}
