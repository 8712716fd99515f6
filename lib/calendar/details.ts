import type {EventIdentity} from '@/lib/domain/event';
import type {Guest} from '@/lib/domain/sighting';
import {readEventId} from './event-id';
import {notForUs, read, unreadable, type Reading} from './reading';
import {responseIn} from './response-words';
import {selectors} from './selectors';

/** What an opened event shows. */
export interface OpenDetails extends EventIdentity {
	title: string;
	/** Null: unknown (hidden, or not all rows there yet); never "nobody". */
	guests: Guest[] | null;
	from: 'bubble' | 'edit-page';
}

/**
 * Reads the event that is open, in the bubble or on the edit page.
 * A bubble that was closed stays in the page; `isShown` says whether an element is drawn (it is asked about the bubble only).
 */
export function readDetails(root: Document, isShown: (element: Element) => boolean): Reading<OpenDetails> {
	const editPage = root.querySelector(selectors.editPage);
	if (editPage !== null && root.body.getAttribute('data-viewfamily') === 'EVENT_EDIT') {
		return readEditPage(editPage, root);
	}

	const bubble = [...root.querySelectorAll(selectors.bubble)].find(element => isShown(element));
	return bubble === undefined ? notForUs('no event is open') : readBubble(bubble);
}

function readBubble(bubble: Element): Reading<OpenDetails> {
	const identity = readEventId(bubble.getAttribute('data-eventid') ?? '');
	if (!identity.ok) {
		return identity;
	}

	const title = bubble.querySelector(selectors.bubbleTitle)?.textContent?.trim() ?? '';
	const summary = bubble.querySelector(selectors.bubbleGuestCount)?.textContent ?? '';
	const announced = /\d+/.exec(summary)?.[0];
	const guests = readGuests(bubble);
	// Fewer rows than announced: still streaming in, or a list that is not shown to us.
	const complete = guests.length > 0 && (announced === undefined || guests.length >= Number(announced));
	return read({...identity.value, title, guests: complete ? guests : null, from: 'bubble'});
}

function readEditPage(page: Element, root: Document): Reading<OpenDetails> {
	const fromUrl = /\/eventedit\/([\w-]+)/.exec(root.defaultView?.location.pathname ?? '')?.[1];
	const raw = page.getAttribute('data-eventid') ?? fromUrl;
	if (raw === undefined) {
		return unreadable('the edit page does not say which event it shows');
	}

	const identity = readEventId(raw);
	if (!identity.ok) {
		return identity;
	}

	const field = page.querySelector(selectors.editTitle);
	const input = field?.matches('input, textarea') ? field : field?.querySelector('input, textarea');
	const title = (input as HTMLInputElement | null | undefined)?.value ?? '';
	const list = page.querySelector(selectors.editGuests);
	const guests = list === null ? [] : readGuests(list);
	return read({...identity.value, title, guests: guests.length > 0 ? guests : null, from: 'edit-page'});
}

/** Attendee rows; several nodes of one row may carry the address, the outermost is the row. */
function readGuests(root: Element): Guest[] {
	const guests = new Map<string, Guest>();
	for (const row of root.querySelectorAll(selectors.guest)) {
		const email = row.getAttribute('data-email')?.trim().toLowerCase() ?? '';
		if (email.includes('@') && !guests.has(email) && row.closest(selectors.suggestions) === null) {
			guests.set(email, readGuest(row, email));
		}
	}

	return [...guests.values()];
}

function readGuest(row: Element, email: string): Guest {
	const label = row.getAttribute('aria-label') ?? '';
	const name = nameOf(row, label, email);
	const fields = (label.startsWith(name) ? label.slice(name.length) : label).split(/[,，、،;]/);
	return {
		email,
		name,
		response: responseIn(fields),
		organizer: row.id === selectors.organizerId,
		room: email.endsWith('@resource.calendar.google.com'),
		group: row.getAttribute('data-is-expandable') === 'true',
	};
}

/**
 * The row's own text that begins its label is the name; the label's first part alone would cut "Doe, John" in two,
 * and the row may draw an initial before the name. Empty when only the address is shown.
 */
function nameOf(row: Element, label: string, email: string): string {
	let name = '';
	const walker = row.ownerDocument.createTreeWalker(row, 4 /* NodeFilter.SHOW_TEXT */);
	for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
		const text = node.textContent?.trim() ?? '';
		if (text.length > name.length && label.startsWith(text) && /^\s*(?:$|[,，、،;(])/.test(label.slice(text.length))) {
			name = text;
		}
	}

	return name === '' ? nameFromLabel(label, email) : name.toLowerCase() === email ? '' : name;
}

function nameFromLabel(label: string, email: string): string {
	const first = label.split(/[,，、،;]/)[0]?.trim() ?? '';
	return first.toLowerCase() === email ? '' : first;
}
