import {places} from './places';
import {partsOf, splitSpoken, type Spoken} from './spoken';
import {numbersIn} from './tokens';
import type {Survey} from './survey';
import {said, textsIn} from './walk';

/** One drawn event, and everything it says. */
export interface DrawnEvent {
	root: Element;
	/** The same for all occurrences of a series. */
	key: string;
	/** Empty when it could not be told. */
	title: string;
	/** Texts for screen readers, each cut around the title; null: it could not be cut. */
	spoken: {place: Text | Attr; cut: Spoken | null}[];
	/** What is drawn beside the title: times and places. */
	drawn: Text[];
	/** Every text that shows the title. */
	titles: (Text | Attr)[];
	/** Numbers of its times. */
	times: ReadonlySet<string>;
}

const labels = ['aria-label', 'title', 'data-tooltip'];

/** All drawn events of a page: what says so itself, and what carries an event's id under any name. */
export function eventsIn(page: Document, {events: carried}: Survey): DrawnEvent[] {
	const events: DrawnEvent[] = [];
	const inside = new Set<Element>();
	for (const element of page.querySelectorAll('*')) {
		if (element.parentElement !== null && inside.has(element.parentElement)) {
			inside.add(element);
			continue;
		}

		const key = keyOf(element, carried);
		if (key !== null && element.closest(places.opened) === null) {
			inside.add(element);
			events.push(readEvent(element, key));
		}
	}

	return events;
}

/** The base id of the event an element is drawn for; null when it is drawn for none. */
function keyOf(element: Element, carried: Survey['events']): string | null {
	const key = carried.get(element)
		?? (element.hasAttribute('data-eventchip') || /^35463\b/.test(element.getAttribute('jslog') ?? '') ? element.getAttribute('data-eventid') ?? '' : null);
	return key === null || element.getAttribute('aria-hidden') === 'true' ? null : key;
}

function readEvent(root: Element, key: string): DrawnEvent {
	const texts = textsIn(root).filter(({data}) => data.trim() !== '');
	const attributes = [root, ...root.querySelectorAll(labels.map(name => `[${name}]`).join())]
		.flatMap(element => labels.flatMap(name => element.getAttributeNode(name) ?? []));
	const all: (Text | Attr)[] = [...texts, ...attributes];
	// The spoken text is the one with the most parts; whatever else is shown is a piece of it.
	const lengths = all.map(place => partsOf(said(place)).length + said(place).length / 1e6);
	const longest = all[lengths.indexOf(Math.max(...lengths))];
	const whole = longest === undefined ? '' : said(longest);
	const title = titleAmong(texts, whole);
	const cut = splitSpoken(whole, title);
	const times = new Set(numbersIn(cut?.lead ?? leadOf(whole)));
	const spoken = all.filter(place => title !== '' ? splitSpoken(said(place), title) !== null : place === longest);
	const isTitle = (place: Text | Attr): boolean => title !== '' && title.includes(said(place).trim());
	return {
		root,
		key: key === '' ? title : key,
		title,
		spoken: spoken.map(place => ({place, cut: splitSpoken(said(place), title)})),
		drawn: texts.filter(text => !spoken.includes(text) && !isTitle(text)),
		titles: all.filter(place => !spoken.includes(place) && isTitle(place)),
		times,
	};
}

/** The first part of a spoken text that could not be cut: its times, if it has any. */
export const leadOf = (whole: string): string => partsOf(whole)[0] ?? '';

/** The first drawn text that stands in the spoken one between separators and is not just its time. */
function titleAmong(texts: Text[], whole: string): string {
	const times = new Set(numbersIn(leadOf(whole)));
	for (const text of texts) {
		for (const title of [text.parentElement?.textContent?.trim() ?? '', text.data.trim()]) {
			const numbers = numbersIn(title);
			const isTime = numbers.length > 0 && numbers.every(number => times.has(number)) && title.length <= 24;
			if (title !== whole.trim() && !isTime && splitSpoken(whole, title) !== null) {
				return title;
			}
		}
	}

	return '';
}
