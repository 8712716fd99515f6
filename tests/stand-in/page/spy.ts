/** A key the page received. */
export interface SeenKey {
	key: string;
	/** Lower-case tag name of the target; a shadow host for keys typed inside a shadow tree. */
	target: string;
}

/** Something the page did. */
export type Action =
	| {type: 'navigate'; url: string}
	| {type: 'shortcut'; key: string}
	| {type: 'open' | 'close' | 'delete' | 'respond' | 'save'; id: string}
	| {type: 'move'; id: string; start: string; end: string}
	| {type: 'create'; start: string; end: string};

/** Every keydown the window received, in capture, before anything could stop it. */
export const keys: SeenKey[] = [];

/** What the page did, in order. */
export const actions: Action[] = [];

/** How wide the main part was whenever the page was told that its room has changed. CSS pixels. */
export const resizes: number[] = [];

/** Notes down something the page did. */
export function record(action: Action): void {
	actions.push(action);
}

/** Begins to note down keys. */
export function spyOnKeys(): void {
	window.addEventListener('keydown', event => {
		const target = event.target instanceof Element ? event.target.localName : 'document';
		keys.push({key: event.key, target});
	}, true);
}
