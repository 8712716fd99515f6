import type {OpenDetails} from './details';
import * as selectors from './selectors';

/** Tells whether the edit page holds changes that were not saved: it was touched, and says something else than before it was. */
export class FormWatch {
	#raw = '';
	#touched = false;
	#before = '';

	/** Listens for touches until `signal` aborts. */
	constructor(document: Document, {signal}: {signal: AbortSignal}) {
		const touch = ({target}: Event): void => {
			this.#touched ||= target instanceof Element && target.closest(selectors.editPage) !== null;
		};

		for (const type of ['input', 'keydown', 'pointerdown']) {
			document.addEventListener(type, touch, {signal, passive: true, capture: true});
		}
	}

	/** Call with every reading, in order. Guests may still be arriving until the first touch. */
	isUnsaved(details: OpenDetails): boolean {
		const now = JSON.stringify(details);
		if (this.#raw !== details.raw || details.form === null) {
			this.#raw = details.form === null ? '' : details.raw;
			this.#touched = false;
		}

		if (!this.#touched) {
			this.#before = now;
		}

		return now !== this.#before;
	}
}
