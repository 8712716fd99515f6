import {state} from './state.ts';

/** A list of chips in the order in which they lie in the document. It turns during a storm, so that chips take each other's nodes. */
export function ordered<Item>(list: Item[]): Item[] {
	const by = list.length > 0 ? state.turn % list.length : 0;
	return [...list.slice(by), ...list.slice(0, by)];
}
