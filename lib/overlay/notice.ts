import type {Layer} from './layer';

/** A quiet bar in our layer that says which part of Kept is paused. Only one; the newest words win; empty words take it away. */
export class Notice {
	#bar: HTMLElement | null = null;

	constructor(private readonly layer: Layer) {}

	/** Shows `words`; null hides the bar. */
	say(words: string | null): void {
		if (words === null) {
			this.#bar?.remove();
			this.#bar = null;
			return;
		}

		if (this.#bar === null) {
			this.#bar = this.layer.front.ownerDocument.createElement('kept-notice');
			this.#bar.setAttribute('role', 'status');
			this.layer.front.append(this.#bar);
		}

		const dismiss = this.#bar.ownerDocument.createElement('button');
		dismiss.type = 'button';
		dismiss.textContent = 'OK';
		dismiss.addEventListener('click', () => this.say(null));
		const text = this.#bar.ownerDocument.createElement('span');
		text.textContent = words;
		this.#bar.replaceChildren(text, dismiss);
	}
}
