import {measure} from '@/lib/calendar/measure';
import type {Layer} from './layer';

/** Rest of the pointer on a chip before its words show. Milliseconds. */
const delay = 350;

/** Shows a marked chip's words beside the pointer or the focused chip, in our own layer; hides them when it is left. */
export function showTips(document: Document, layer: Layer, {signal}: {signal: AbortSignal}): void {
	const tip = document.createElement('kept-tip');
	// Assistive technology has the same words as the chip's description.
	tip.setAttribute('aria-hidden', 'true');
	let timer: ReturnType<typeof setTimeout> | undefined;
	let chip: Element | null = null;

	const hide = (): void => {
		clearTimeout(timer);
		chip = null;
		tip.remove();
	};

	const showAt = (words: string, x: number, y: number): void => {
		tip.textContent = words;
		// Kept inside the window without measuring: anchored at whichever side has room.
		const {innerWidth, innerHeight} = window;
		tip.style.cssText = [
			x > innerWidth / 2 ? `right:${innerWidth - x}px` : `left:${x}px`,
			y > innerHeight / 2 ? `bottom:${innerHeight - y + 12}px` : `top:${y + 16}px`,
		].join(';');
		layer.front.append(tip);
	};

	const showBelow = async (focused: Element, words: string): Promise<void> => {
		const box = (await measure([focused], {signal})).get(focused)?.box;
		if (box !== undefined && chip === focused) {
			showAt(words, box.left, box.bottom - 8);
		}
	};

	document.addEventListener('pointerover', ({target, clientX, clientY, pointerType}) => {
		const over = markedChip(target);
		if (over === chip || pointerType === 'touch') {
			return;
		}

		hide();
		const words = over?.getAttribute('data-kept-label');
		if (over !== null && words) {
			chip = over;
			timer = setTimeout(() => showAt(words, clientX, clientY), delay);
		}
	}, {signal, passive: true});

	document.addEventListener('focusin', ({target}) => {
		hide();
		const focused = markedChip(target);
		const words = focused?.getAttribute('data-kept-label');
		// A click focuses too; words are for those who came by keyboard.
		if (focused !== null && words && target instanceof Element && target.matches(':focus-visible')) {
			chip = focused;
			void showBelow(focused, words);
		}
	}, {signal});

	for (const type of ['pointerdown', 'keydown', 'wheel'] as const) {
		document.addEventListener(type, hide, {signal, passive: true, capture: true});
	}

	signal.addEventListener('abort', hide);
}

function markedChip(target: EventTarget | null): Element | null {
	return target instanceof Element ? target.closest('[data-eventchip][data-kept-label]') : null;
}
