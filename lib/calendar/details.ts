import type {DrawnDetails} from '@/lib/domain/drawn';
import {read, type Reading} from '@/lib/domain/reading';
import {readEditForm} from './edit-form';
import {readGuests} from './guests';
import * as selectors from './selectors';
import {notForUs, unreadable} from './unread';

/** What an opened event shows, but whose calendar it is on and when it was seen. */
export type OpenDetails = Omit<DrawnDetails, 'account' | 'seenAt'>;

/**
 * Reads the event that is open, in the bubble or on the edit page.
 * A bubble that was closed stays in the page; `isShown` says whether an element is drawn (it is asked about the bubble only).
 */
export function readDetails(root: Document, isShown: (element: Element) => boolean): Reading<OpenDetails> {
	if (root.body.getAttribute('data-viewfamily') === 'EVENT_EDIT') {
		const page = root.querySelector(selectors.editPage);
		return page !== null ? readEditPage(page, root)
			// An event that does not exist yet is none of ours.
			: root.querySelector(selectors.newEvent) !== null ? notForUs : unreadable('edits');
	}

	const bubble = [...root.querySelectorAll(selectors.bubble)].find(element => isShown(element));
	return bubble === undefined ? notForUs : readBubble(bubble);
}

function readBubble(bubble: Element): Reading<OpenDetails> {
	const raw = bubble.getAttribute('data-eventid') ?? '';
	if (raw === '') {
		return unreadable('bubble');
	}

	const text = (selector: string): string => bubble.querySelector(selector)?.textContent?.trim() ?? '';
	return read({
		raw,
		title: text(selectors.bubbleTitle),
		guests: readGuests(bubble),
		guestCount: text(selectors.bubbleGuestCount),
		repeats: repeatsIn(bubble),
		pressed: pressedIn(bubble),
		form: null,
	});
}

/** Under the title stands the time, and of a series below it how it repeats: the second of the lines that hold no other (inferred, 2025). */
function repeatsIn(bubble: Element): string {
	const lines = [...bubble.querySelectorAll(`${selectors.bubbleWhen} div`)].filter(line => line.querySelector(`div, ${selectors.bubbleTitle}`) === null);
	return lines.length > 1 ? lines.at(-1)?.textContent?.trim() ?? '' : '';
}

function pressedIn(bubble: Element): OpenDetails['pressed'] {
	const states = (['yes', 'no', 'maybe'] as const).map(answer => ({answer, state: bubble.querySelector(selectors.answers[answer])?.getAttribute('aria-pressed')}));
	const pressed = states.filter(({state}) => state === 'true');
	return pressed.length === 1 ? pressed[0]?.answer ?? null : states.every(({state}) => state === 'false') ? 'none' : null;
}

function readEditPage(page: Element, root: Document): Reading<OpenDetails> {
	const raw = page.getAttribute('data-eventid') ?? /\/eventedit\/([\w-]+)/.exec(root.location.pathname)?.[1];
	const list = page.querySelector(selectors.editGuests);
	const guests = list === null ? [] : readGuests(list);
	return raw === undefined
		? unreadable('edit')
		: read({raw, ...readEditForm(page), guests: guests.length > 0 ? guests : null, guestCount: '', pressed: null});
}
