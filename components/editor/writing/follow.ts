import type {Node, ResolvedPos} from 'prosemirror-model';
import {AllSelection, Selection, TextSelection} from 'prosemirror-state';
import type {EditorState, Transaction} from 'prosemirror-state';
import {toDocument} from '../document/to-document';

/**
 * Makes the document that of another text, by changing only what differs: the caret stays between the same letters,
 * and undo takes back what was typed here, not what came from elsewhere. Null when nothing differs.
 */
export function follow(state: EditorState, markdown: string): Transaction | null {
	const {doc, selection} = state;
	const next = toDocument(markdown);
	const start = doc.content.findDiffStart(next.content);
	const end = doc.content.findDiffEnd(next.content);
	if (start === null || end === null) return null;

	const overlap = Math.max(0, start - Math.min(end.a, end.b));
	const part = state.tr.replace(start, end.a + overlap, next.slice(start, end.b + overlap));
	const isExact = part.doc.eq(next);
	const tr = isExact ? part : state.tr.replaceWith(0, doc.content.size, next.content);
	const isBeside = isExact && (selection.to < start || selection.from > end.a + overlap);
	if (!isBeside) {
		tr.setSelection(selectionIn(tr.doc, selection));
	}

	return tr.setMeta('addToHistory', false);
}

/** The same selection in another document, or the place nearest to it. */
function selectionIn(doc: Node, selection: Selection): Selection {
	if (selection instanceof AllSelection) return new AllSelection(doc);
	const [anchor, head] = selection instanceof TextSelection ? [placeIn(doc, selection.$anchor), placeIn(doc, selection.$head)] : [null, null];
	return anchor === null || head === null ? Selection.near(doc.resolve(Math.min(selection.head, doc.content.size))) : TextSelection.create(doc, anchor, head);
}

/** Where a position within a line belongs in another document: in the line that is most like its own, the nearest of them. */
function placeIn(doc: Node, $pos: ResolvedPos): number | null {
	const text = lineOf($pos.parent);
	const offset = $pos.parentOffset;
	let best: {place: number; likeness: number; distance: number} | null = null;
	doc.descendants((node, pos) => {
		if (!node.isTextblock) return true;
		const line = lineOf(node);
		const likeness = line === text ? 3 : line.startsWith(text.slice(0, offset)) && offset > 0 ? 2 : line.endsWith(text.slice(offset)) && offset < text.length ? 1 : 0;
		const place = pos + 1 + (likeness === 1 ? line.length - (text.length - offset) : offset);
		const distance = Math.abs(place - $pos.pos);
		if (likeness > 0 && (best === null || likeness > best.likeness || (likeness === best.likeness && distance < best.distance))) {
			best = {place, likeness, distance};
		}

		return false;
	});
	return (best as {place: number} | null)?.place ?? null;
}

/** The text of a line, with one character for whatever takes one place. */
const lineOf = (line: Node): string => line.textBetween(0, line.content.size, undefined, '\uFFFC');
