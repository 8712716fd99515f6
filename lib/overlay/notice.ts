import {add} from './add';
import type {Layer} from './layer';

/** A quiet bar in our layer that says which part of Kept is paused. Only one; the newest words win; no words take it away. */
export class Notice {
	readonly #bar: HTMLElement;
	/** In the page from the start, because assistive technology reads changes of a status, not new ones. */
	readonly #text: HTMLElement;
	#dismissed = '';

	constructor({front}: Layer) {
		this.#bar = add(front, 'kept-notice');
		this.#text = add(this.#bar, 'span', {role: 'status'});
	}

	/** Shows `words`, unless they were dismissed; null hides the bar. */
	say(words: string | null): void {
		if (words === null || words === this.#dismissed) {
			this.#show('');
		} else if (words !== this.#text.textContent) {
			this.#show(words);
			add(this.#bar, 'button', {}, 'OK').addEventListener('click', () => {
				this.#dismissed = words;
				this.#show('');
			});
		}
	}

	/** Without a button the bar is not to be seen. */
	#show(words: string): void {
		this.#text.textContent = words;
		this.#bar.replaceChildren(this.#text);
	}
}
