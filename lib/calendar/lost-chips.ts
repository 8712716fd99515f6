import type {PageView} from './page-view';
import {selectors} from './selectors';

/**
 * Is something drawn in a day that looks like an event and is not found as one? An attribute was renamed, or nodes are half made.
 * Such a day can say what is there, never what is not (law 5).
 */
export function hasLostChips(element: Element, {kind}: PageView): boolean {
	return [...element.querySelectorAll(selectors.chipLike)].some(like => like.closest(selectors.chip) === null)
		|| (kind === 'columns' && hasLostText(element));
}

/** Does a column hold a text with a number in it, beside its heading and its chips? An event says its time; nothing else there does. */
function hasLostText(column: Element): boolean {
	const known = [...column.querySelectorAll(selectors.chip), ...column.querySelectorAll('h2')];
	const length = known.reduce((sum, element) => sum + (element.textContent?.length ?? 0), 0);
	if ((column.textContent?.length ?? 0) <= length) {
		return false;
	}

	const walker = column.ownerDocument.createTreeWalker(column, 4 /* NodeFilter.SHOW_TEXT */);
	for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
		if (/\p{Nd}/u.test(node.nodeValue ?? '') && !known.some(element => element.contains(node))) {
			return true;
		}
	}

	return false;
}
