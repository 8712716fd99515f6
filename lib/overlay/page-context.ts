/**
 * What WXT hands to a content script, in place of its own class of the same name: Kept uses the signal, and nothing else of it.
 * A second Kept in the same page (after an update, or injected twice) takes the first one down.
 */
export class ContentScriptContext {
	readonly #controller = new AbortController();

	constructor(name: string) {
		const type = `kept:${name}:started`;
		// An event on the document is heard in every isolated world, and says nothing but that it happened.
		document.dispatchEvent(new Event(type));
		document.addEventListener(type, () => this.abort(), {signal: this.signal});
	}

	/** Aborts when Kept is to leave the page. */
	get signal(): AbortSignal {
		return this.#controller.signal;
	}

	/** Takes Kept off the page. */
	abort(): void {
		this.#controller.abort();
	}
}
