import {ownButton, places} from './places';

/**
 * How careful a text must be rewritten. `secret`: nothing stays. `plain`: only what is a date or a time by itself.
 * `dates`: numbers of dates and times. `count`: short numbers. `owner`: the owner's own facts. `button`: the words of a button of Google's own.
 */
export type Context = 'secret' | 'plain' | 'dates' | 'count' | 'owner' | 'button';

/** The context inside an element, from the one around it. What is in doubt is the stricter one. */
export function contextOf(element: Element, around: Context): Context {
	if (around === 'secret' || element.matches(places.title) || element.matches(places.written) || element.matches(places.guest)) {
		return 'secret';
	}

	if (element.matches(places.owner)) {
		return 'owner';
	}

	if (element.matches(places.when)) {
		return 'dates';
	}

	if (element.matches(places.count)) {
		return 'count';
	}

	if (element.matches(places.opened)) {
		return 'plain';
	}

	if (ownButton.test(element.id) && element.matches('button, [role="button"]')) {
		return 'button';
	}

	return around === 'plain' && element.closest(places.opened) === null && element.matches(places.dates) ? 'dates' : around;
}
