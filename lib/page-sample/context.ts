import {ownButton, places} from './places';

/**
 * How careful a text must be rewritten. `secret`: nothing stays. `plain`: only what is a date or a time by itself.
 * `dates`: numbers of dates and times. `count`: short numbers. `owner`: the owner's own facts. `button`: the words of a button of Google's own.
 */
export type Context = 'secret' | 'plain' | 'dates' | 'count' | 'owner' | 'button';

/** The context inside an element, from the one around it. */
export type ContextOf = (element: Element, around: Context) => Context;

/** Finds all places of a page at once. What is in doubt is the stricter context; `secret` are the roots of drawn events. */
export function contextsIn(page: Document, secret: readonly Element[]): ContextOf {
	const marked = new Map<Element, Context>();
	const mark = (elements: Iterable<Element>, context: Context): void => {
		for (const element of elements) {
			marked.set(element, context);
		}
	};

	const opened = new Set(page.querySelectorAll(places.opened));
	mark([...page.querySelectorAll(places.dates)].filter(element => element.closest(places.opened) === null), 'dates');
	mark([...page.querySelectorAll('button[id], [role="button"][id]')].filter(({id}) => ownButton.test(id)), 'button');
	mark(opened, 'plain');
	mark(page.querySelectorAll(places.count), 'count');
	mark(page.querySelectorAll(places.when), 'dates');
	mark(page.querySelectorAll(places.owner), 'owner');
	mark(page.querySelectorAll([places.title, places.written, places.guest].join()), 'secret');
	mark(secret, 'secret');
	return (element, around) => (around === 'secret' ? 'secret' : marked.get(element) ?? around);
}
