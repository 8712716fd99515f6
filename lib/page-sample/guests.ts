import {places} from './places';
import {partsOf} from './spoken';
import {textsIn} from './walk';

/** One guest's row. */
export interface Guest {
	email: string;
	/** The beginning of the label. */
	name: string;
	/** The rest of the label in parts: the answer, the role. */
	fields: string[];
	label: Attr | null;
	texts: Text[];
}

/** All rows with an address, outermost first. */
export function guestsIn(page: Document): Guest[] {
	return [...page.querySelectorAll(places.guest)].map(row => {
		const label = row.getAttributeNode('aria-label');
		const texts = textsIn(row).filter(({data}) => data.trim() !== '');
		const whole = label?.value ?? '';
		// The drawn text that begins the label is the name: "Doe, John" must not be cut in two.
		const [drawn = ''] = texts.map(({data}) => data.trim()).filter(text => whole.startsWith(text)).toSorted((a, b) => b.length - a.length);
		const name = drawn === '' ? partsOf(whole)[0] ?? '' : drawn;
		return {email: row.getAttribute('data-email') ?? '', name, fields: partsOf(whole.slice(name.length)), label, texts};
	});
}
