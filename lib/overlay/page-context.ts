/**
 * What WXT hands to a content script, in place of its own class of the same name: Kept uses the signal, and nothing else of it.
 * A second Kept in the same page (after an update, or injected twice) takes the first one down.
 */
export class ContentScriptContext extends AbortController {
	constructor(name: string) {
		super();
		const type = `kept:${name}:started`;
		// An event on the document is heard in every isolated world, and says nothing but that it happened.
		document.dispatchEvent(new Event(type));
		document.addEventListener(type, () => this.abort(), {signal: this.signal});
	}
}
