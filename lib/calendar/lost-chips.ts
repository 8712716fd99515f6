import type {PageView} from './page-view';
import {selectors} from './selectors';

/**
 * Is something drawn in a day that looks like an event and is not found as one? An attribute was renamed, or nodes are half made.
 * Such a day can say what is there, never what is not (law 5).
 */
export function hasLostChips(element: Element, {kind}: PageView): boolean {
	return [...element.querySelectorAll(selectors.chipLike)].some(like => like.closest(selectors.chip) === null)
		|| (kind === 'columns' && element.querySelector(selectors.chip) === null && holdsText(element));
}

/** Is there text in a column beside its heading? An empty day has none. */
function holdsText(column: Element): boolean {
	const heading = column.querySelector('h2')?.textContent ?? '';
	return (column.textContent ?? '').trim().length > heading.trim().length;
}
