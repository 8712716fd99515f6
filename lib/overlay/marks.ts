import {selectors} from '@/lib/calendar/selectors';
import type {Mark} from '@/lib/domain/mark';

/** Marks by the raw `data-eventid` of their chips. */
export type MarksByRawId = ReadonlyMap<string, Mark>;

/**
 * Puts each chip's mark on it and takes foreign ones away. Idempotent, and keyed by the id the node carries right now,
 * so that a node which Google re-uses for another event never keeps the old mark (law 8). Reads and writes attributes only.
 */
export function paintMarks(root: ParentNode, marks: MarksByRawId): void {
	for (const chip of root.querySelectorAll(selectors.chip)) {
		const mark = marks.get(chip.getAttribute('data-eventid') ?? '');
		if (mark === undefined && !chip.hasAttribute('data-kept')) {
			continue;
		}

		const tokens = mark?.tokens.join(' ') ?? null;
		const label = mark?.label ?? null;
		if (chip.getAttribute('data-kept') !== tokens || chip.getAttribute('data-kept-label') !== label) {
			set(chip, 'data-kept', tokens);
			describe(chip, label);
			set(chip, 'data-kept-label', label);
		}
	}
}

/** Takes every mark off the page. */
export function clearMarks(root: ParentNode): void {
	paintMarks(root, new Map());
}

/** The words for assistive technology, on the element that takes the focus; a description that is not ours is left alone. */
function describe(chip: Element, label: string | null): void {
	const button = chip.matches('[role="button"]') ? chip : (chip.querySelector('[role="button"]') ?? chip);
	const current = button.getAttribute('aria-description');
	if (current === null || current === chip.getAttribute('data-kept-label')) {
		set(button, 'aria-description', label);
	}
}

function set(element: Element, attribute: string, value: string | null): void {
	if (value === null) {
		element.removeAttribute(attribute);
	} else {
		element.setAttribute(attribute, value);
	}
}
