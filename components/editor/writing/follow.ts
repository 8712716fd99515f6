import {Selection} from 'prosemirror-state';
import type {EditorState, Transaction} from 'prosemirror-state';
import {toDocument} from '../document/to-document';

/**
 * Makes the document that of another text, by changing only what differs: the caret stays between the same words,
 * and undo takes back what was typed here, not what came from elsewhere. Null when nothing differs.
 */
export function follow(state: EditorState, markdown: string): Transaction | null {
	const {doc, selection, tr} = state;
	const next = toDocument(markdown);
	const start = doc.content.findDiffStart(next.content);
	const end = doc.content.findDiffEnd(next.content);
	if (start === null || end === null) return null;
	const overlap = Math.max(0, start - Math.min(end.a, end.b));
	tr.replace(start, end.a + overlap, next.slice(start, end.b + overlap)).setMeta('addToHistory', false);
	if (tr.doc.eq(next)) return tr;
	// Where the two are built too differently, all of it is replaced, and the caret goes as far in as it was.
	const whole = state.tr.replaceWith(0, doc.content.size, next.content).setMeta('addToHistory', false);
	return whole.setSelection(Selection.near(whole.doc.resolve(Math.min(selection.head, whole.doc.content.size))));
}
