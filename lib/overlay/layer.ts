import {add} from './add';

/** Our own elements in the page: ghosts, notices and the panel's frame. Outside Google's body, so it is never stripped. */
export interface Layer {
	/** Behind Google's dialogs and menus. */
	ghosts: HTMLElement;
	/** In front of everything. */
	front: HTMLElement;
}

/**
 * Events that Calendar acts on; none that begins in our elements may reach its listeners. What ends a press does reach them:
 * an event may be dropped on one of ours, and a drag that never ended would go on and on.
 */
const contained = 'keydown keypress keyup pointerdown mousedown click dblclick contextmenu wheel touchstart focusin focusout paste';

/** Makes the layer and takes it away when `signal` aborts. */
export function createLayer(document: Document, {signal}: {signal: AbortSignal}): Layer {
	const ghosts = add(document.documentElement, 'kept-ghosts');
	// Google's own mark for "a click here does not close the bubble" (2025-09).
	const front = add(document.documentElement, 'kept-front', {'data-keeps-details-open': 'true'});
	for (const type of contained.split(' ')) {
		for (const layer of [ghosts, front]) {
			layer.addEventListener(type, event => event.stopPropagation(), {signal});
		}
	}

	signal.addEventListener('abort', () => {
		ghosts.remove();
		// A panel on show may hold words that could not be saved any more; it says so itself, and goes with the page (law 12).
		if (front.querySelector('iframe:not([hidden])') === null) {
			front.remove();
		}
	});
	return {ghosts, front};
}
