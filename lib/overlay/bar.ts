import {add} from './add';
import type {Layer} from './layer';

/** Shows words, and buttons by what they say; nothing when there is nothing to say. What is said already is left as it is. */
export type Say = (words: string, buttons?: Record<string, () => void>) => void;

/** Makes a place in our layer for lines of words and buttons after them. Without buttons the stylesheet does not show it. */
export function addBar({front}: Layer, tag: `kept-${string}`): {bar: HTMLElement; say: Say} {
	const bar = add(front, tag);
	// In the page from the start, because assistive technology reads changes of a status, not new ones.
	const text = add(bar, 'span', {role: 'status'});
	return {
		bar,
		say(words, buttons) {
			if (words !== text.textContent) {
				text.textContent = words;
				for (const button of bar.querySelectorAll('button')) {
					button.remove();
				}

				for (const name in buttons) {
					add(bar, 'button', {}, name).addEventListener('click', buttons[name] as () => void);
				}
			}
		},
	};
}
