import {add} from './add';
import type {Layer} from './layer';

/**
 * Shows a marked chip's words beside it while the pointer rests on it or the keyboard has come to it, in our own layer.
 * The stylesheet waits, anchors the words to the chip that has `data-kept-tip`, and keeps them inside the window.
 */
export function showTips(document: Document, {front}: Layer, {signal}: {signal: AbortSignal}): void {
	// Assistive technology has the same words as the chip's description.
	const tip = add(front, 'kept-tip', {'aria-hidden': 'true'});
	let chip: Element | null = null;
	const show = (next: Element | null): void => {
		chip?.removeAttribute('data-kept-tip');
		chip = next;
		chip?.setAttribute('data-kept-tip', '');
		tip.textContent = chip?.getAttribute('data-kept-label') ?? '';
	};

	for (const type of ['pointerover', 'focusin', 'pointerdown', 'keydown', 'wheel']) {
		document.addEventListener(type, ({target}) => {
			// A click focuses too; words are for those who came by keyboard. A finger's `pointerdown` follows at once.
			const asked = type === 'pointerover' || (type === 'focusin' && (target as Element).matches(':focus-visible'));
			show(asked ? (target as Element).closest('[data-kept-label]') : null);
		}, {signal, passive: true, capture: true});
	}

	signal.addEventListener('abort', () => show(null));
}
