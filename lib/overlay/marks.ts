import * as selectors from '@/lib/calendar/selectors';
import type {Mark} from '@/lib/domain/mark';

/** Marks by the raw `data-eventid` of their chips. */
export type MarksByRawId = ReadonlyMap<string, Mark>;

/** The attribute's value of each mark, joined once. */
const joined = new WeakMap<Mark, string>();

/** What was said of each element, to tell our words from the page's own, whatever became of the other attributes. */
const said = new WeakMap<Element, string>();

/**
 * Puts each chip's mark on it and takes foreign ones away. Idempotent, and keyed by the id the node carries right now,
 * so that a node which Google re-uses for another event never keeps the old mark (law 8). Reads and writes attributes only;
 * runs over every chip, so that a chip without a mark costs two attributes and one look-up.
 */
export function paintMarks(root: ParentNode, marks: MarksByRawId): void {
	const chips = root.querySelectorAll(selectors.chip);
	for (let index = 0; index < chips.length; index++) {
		paintOne(chips[index] as Element, marks);
	}
}

/** The same for what has changed since: nodes that were added, or were given another event. */
export function paintChanged(changed: Iterable<Element>, marks: MarksByRawId): void {
	for (const element of changed) {
		if (element.hasAttribute('data-eventchip')) {
			paintOne(element, marks);
		} else if (element.firstElementChild !== null) {
			paintMarks(element, marks);
		}

		// A button that was made anew inside its chip has no words yet.
		const chip = element.getAttribute('role') === 'button' ? element.closest(selectors.chip) : null;
		if (chip !== null && chip !== element) {
			paintOne(chip, marks);
		}
	}
}

function paintOne(chip: Element, marks: MarksByRawId): void {
	const mark = marks.get(chip.getAttribute('data-eventid') as string);
	if (mark !== undefined) {
		let tokens = joined.get(mark);
		if (tokens === undefined) {
			joined.set(mark, tokens = mark.tokens.join(' '));
		}

		put(chip, 'data-kept', tokens, mark.label);
	} else if (chip.hasAttribute('data-kept')) {
		put(chip, 'data-kept', null, null);
	}
}

/** Takes every mark off the page. */
export function clearMarks(root: ParentNode): void {
	paintMarks(root, new Map());
}

/** Puts one of our attributes on an element of Google's, with its words for the tip and for assistive technology; null takes it away. */
export function put(element: Element, attribute: string, value: string | null, label: string | null): void {
	set(element, attribute, value);
	set(element, 'data-kept-label', label);
	// The words for assistive technology go where the focus goes. A description that is not ours is left alone.
	const button = element.getAttribute('role') === 'button' ? element : (element.querySelector('button, [role="button"]') ?? element);
	const current = button.getAttribute('aria-description');
	if (current !== label && (current === null || current === said.get(button))) {
		set(button, 'aria-description', label);
		said.set(button, label ?? '');
	}
}

/** Sets or removes an attribute, unless it is right already. */
function set(element: Element, attribute: string, value: string | null): void {
	if (element.getAttribute(attribute) !== value) {
		if (value === null) {
			element.removeAttribute(attribute);
		} else {
			element.setAttribute(attribute, value);
		}
	}
}
