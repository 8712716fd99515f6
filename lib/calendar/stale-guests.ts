import type {OpenDetails} from './details';

/** How long a list that was another event's must go on standing under this one before it is believed. Milliseconds. */
const enough = 1200;

/**
 * The bubble is one node that shows event after event: its id changes at once, its guests may follow later (2026). So guests that are
 * exactly those of the event before are doubted, until they change or have stood there for a while: two 1-1s with the same person are no error.
 */
export class StaleGuests {
	#raw = '';
	#list = '[]';
	/** The list that was on show when the event changed; empty once it has changed itself. */
	#inherited = '';
	#since = 0;
	/** The last word: may the guests be those of the event that was open before? */
	doubtful = false;

	/** Call with every settled reading, in order. */
	doubts({raw, guests, form}: OpenDetails): boolean {
		const list = JSON.stringify(guests ?? []);
		if (raw !== this.#raw) {
			this.#raw = raw;
			this.#inherited = form === null ? this.#list : '';
			this.#since = performance.now();
		}

		if (list !== this.#inherited) {
			this.#inherited = '';
		}

		this.#list = list;
		this.doubtful = list !== '[]' && list === this.#inherited && performance.now() - this.#since < enough;
		return this.doubtful;
	}
}
