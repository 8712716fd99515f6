import type {Node} from 'prosemirror-model';
import {Plugin} from 'prosemirror-state';
import {isList, nodes} from '../document/schema';

/** Places between two lists that would be read as one. */
function seams(node: Node, start: number, found: number[]): number[] {
	let before: Node | null = null;
	node.forEach((child, offset) => {
		if (before !== null && isOneList(before, child)) found.push(start + offset);
		if (!child.isTextblock) seams(child, start + offset + 1, found);
		before = child;
	});
	return found;
}

function isOneList(before: Node, after: Node): boolean {
	return isList(before) && before.type === after.type && before.attrs.sign === after.attrs.sign && before.attrs.pad === after.attrs.pad
		&& (after.type === nodes.bullet_list || before.attrs.start + before.childCount === after.attrs.start);
}

/** Keeps the document one that its own Markdown would be read as, when what stood between two lists is gone. */
export const joinLists = (): Plugin => new Plugin({
	appendTransaction(transactions, _before, {doc, tr}) {
		const places = transactions.some(({docChanged}) => docChanged) ? seams(doc, 0, []) : [];
		// From the end, so that no place moves before its turn.
		for (const place of places.toReversed()) tr.join(place);
		return places.length > 0 ? tr : null;
	},
});
