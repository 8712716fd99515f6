import type {PageView} from './page-view';
import * as selectors from './selectors';

/**
 * Is something drawn in a day that looks like an event and is not found as one? An attribute was renamed, or nodes are half made.
 * Such a day can say what is there, never what is not (law 5).
 */
export function hasLostChips(day: Element, {kind}: PageView): boolean {
	return [...day.querySelectorAll(selectors.chipLike)].some(like => !like.matches(selectors.chip) && (like.hasAttribute('data-eventchip') || like.closest(selectors.chip) === null))
		|| (kind === 'columns' && hasStrayText(day));
}

/** Does a column hold a text with a number in it, beside its heading and its chips? An event says its time; nothing else there does. Only what stands beside chips is looked into. */
function hasStrayText(element: Element): boolean {
	for (let child = element.firstElementChild; child !== null; child = child.nextElementSibling) {
		if (child.hasAttribute('data-eventid') && child.hasAttribute('data-eventchip') || (child.localName === 'h2' && child.firstElementChild === null)) {
			continue;
		}

		if (child.querySelector(selectors.chip) === null ? /\p{Nd}/u.test(child.textContent ?? '') : hasStrayText(child)) {
			return true;
		}
	}

	return false;
}
