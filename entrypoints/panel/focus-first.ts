/**
 * Where the keyboard is most useful first: what is left to prepare, then the notes, then the name of whose 1-1 it is. Of a date without a
 * 1-1: the heading that says so, with what can be done about it right after.
 */
const places = ['#absence-title', '.checklist input[type="checkbox"]:not(:checked)', 'textarea.note', 'main select, main input', 'h1'];

/** Moves the keyboard into the panel. */
export function focusFirst(document: Document): void {
	for (const place of places) {
		const found = document.querySelector<HTMLElement>(place);
		if (found !== null) {
			found.focus();
			return;
		}
	}
}
