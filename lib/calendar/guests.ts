import type {DrawnGuest} from '@/lib/domain/drawn';
import * as selectors from './selectors';

/** Attendee rows as drawn; several nodes of one row may carry the address, the outermost is the row. */
export function readGuests(root: Element): DrawnGuest[] {
	const guests = new Map<string, DrawnGuest>();
	for (const row of root.querySelectorAll(selectors.guest)) {
		const email = row.getAttribute('data-email')?.trim().toLowerCase() ?? '';
		if (/^[^\s@|]+@[^\s@|]+$/.test(email) && !guests.has(email) && row.closest(selectors.suggestions) === null) {
			const label = row.getAttribute('aria-label') ?? '';
			guests.set(email, {
				email, label, name: nameOf(row, label),
				organizer: row.id === selectors.organizerId, group: row.getAttribute('data-is-expandable') === 'true',
			});
		}
	}

	return [...guests.values()];
}

/**
 * The row's own text that begins its label is the name; the label's first part alone would cut "Doe, John" in two,
 * and the row may draw an initial before the name.
 */
function nameOf(row: Element, label: string): string {
	let name = '';
	const walker = row.ownerDocument.createTreeWalker(row, 4 /* NodeFilter.SHOW_TEXT */);
	for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
		const text = node.nodeValue?.trim() ?? '';
		if (text.length > name.length && label.startsWith(text) && /^\s*(?:$|[,，、،;(])/.test(label.slice(text.length))) {
			name = text;
		}
	}

	return name;
}
