/**
 * Where the keyboard is most useful first: what is left to prepare, then the notes, then the name of whose 1-1 it is. Of a date without a
 * 1-1: the heading that says so, with what can be done about it right after.
 */
const places = ['#absence-title', '[role="tabpanel"]:not([hidden]) .checklist input[type="checkbox"]:not(:checked)', '[role="tabpanel"]:not([hidden]) [role="textbox"]', '[role="tab"][aria-selected="true"]', 'main select, main input', 'h1'];

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

/** Once what was asked for is on screen. */
const afterwards = (act: () => void): void => {
	requestAnimationFrame(act);
};

/** Moves the keyboard to a place's tab, from where Tab goes on into it. */
export function focusPlace(document: Document, place: string): void {
	afterwards(() => document.querySelector<HTMLElement>(`#tab-${place}`)?.focus());
}

/** Moves the keyboard to where it is said that the talk is closed, or to what closes it. */
export function focusClosing(document: Document): void {
	afterwards(() => document.querySelector('#close-title')?.closest('section')?.querySelector<HTMLElement>('.closed-at, .button-main')?.focus());
}

/** Moves the keyboard to where something is written down for the next time. */
export function focusNextTime(document: Document): void {
	afterwards(() => document.querySelector<HTMLElement>('#waiting-title')?.closest('section')?.querySelector<HTMLElement>('form input')?.focus());
}
