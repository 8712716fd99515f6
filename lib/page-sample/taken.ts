import {decodeReference, splitId} from './reference';
import {numbersIn, wordsIn} from './tokens';

/** Ids of all events a page names in base64, whole and as bases: elsewhere on the page they are written plainly. */
export function idsIn(page: Document): Set<string> {
	const ids = new Set<string>();
	for (const element of page.querySelectorAll('*')) {
		for (const {value} of element.attributes) {
			const id = decodeReference(value)?.id ?? '';
			if (id !== '') {
				ids.add(id).add(splitId(id).base).add(splitId(id).base.replace(/_R\d{8}(?:T\d{6})?$/, ''));
			}
		}
	}

	return ids;
}

/** Every word and number of a page, lower case: nothing that was private may come back by chance as something else. */
export function takenIn(page: Document, ids: ReadonlySet<string>): Set<string> {
	const taken = new Set<string>(ids);
	const add = (text: string): void => {
		for (const found of [...wordsIn(text), ...numbersIn(text)]) {
			taken.add(found.toLowerCase());
		}
	};

	add(page.documentElement.textContent ?? '');
	for (const element of page.querySelectorAll('*')) {
		for (const {name, value} of element.attributes) {
			const reference = decodeReference(value);
			if (reference !== null) {
				add(reference.calendar);
			} else if (name !== 'class' && !name.endsWith('style') && !name.startsWith('js')) {
				add(value);
			}
		}
	}

	return taken;
}
