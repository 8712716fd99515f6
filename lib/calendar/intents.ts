import * as selectors from './selectors';

/** A press that travels further is a drag. Pixels. */
const slack = 6;

/**
 * Hears, before Google does and without ever keeping it from Google, that an event is being dragged or made longer with the mouse,
 * or is about to be deleted: by key, from its chip or its bubble; by the button of the bubble or of the edit page. Until `signal` aborts.
 * `tell` is given its raw id.
 */
export function watchIntents(document: Document, tell: (raw: string, what: 'drag' | 'delete') => void, {signal}: {signal: AbortSignal}): void {
	let press: PointerEvent | null = null;
	for (const type of ['pointerdown', 'pointermove', 'keydown', 'click']) {
		document.addEventListener(type, event => {
			const {target, key, buttons, pointerType, clientX, clientY} = event as PointerEvent & KeyboardEvent;
			const find = (places: string, from = target): Element | null => (from as Element).closest(places);
			const say = (place: Element | null, what: 'drag' | 'delete'): void => {
				const raw = (place?.querySelector(selectors.bubble) ?? place)?.getAttribute('data-eventid');
				if (raw) {
					tell(raw, what);
				}
			};

			if (type === 'pointerdown') {
				press = event as PointerEvent;
			} else if (type !== 'pointermove') {
				if (key === undefined ? find(selectors.deleteButton) : /^(Delete|Backspace)$/.test(key) && !find('input, textarea, [contenteditable]')) {
					say(find(`${selectors.chip}, ${selectors.editPage}, ${selectors.bubbleCard}`), 'delete');
				}
			} else if (buttons !== 1) {
				// It ended; what is pressed in the panel's frame later, unseen from here, is no drag of it.
				press = null;
			} else if (press !== null && pointerType === 'mouse' && Math.hypot(clientX - press.clientX, clientY - press.clientY) > slack) {
				// A finger scrolls. The handle by which a chip is made longer lies in it.
				say(find(selectors.chip, press.target), 'drag');
				press = null;
			}
		}, {signal, passive: true, capture: true});
	}
}
