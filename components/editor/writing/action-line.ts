import {InputRule} from 'prosemirror-inputrules';
import type {Node} from 'prosemirror-model';
import {Plugin, Selection} from 'prosemirror-state';
import type {Command, EditorState, Transaction} from 'prosemirror-state';
import {Decoration, DecorationSet} from 'prosemirror-view';
import {editorWords} from '@/lib/locales/editor';
import {marks, nodes} from '../document/schema';
import {lineRange} from './commands';

/** Takes the text of a line as an action. The line stays where it answers `false`. */
export type OnAction = (text: string) => boolean | void;

const marker = /^\[\] /;

/** The plain text of a line. Where a link leads is part of what was written. */
function lineText(line: Node): string {
	return line.children.map(node => {
		const href = marks.link.isInSet(node.marks)?.attrs.href as string | undefined;
		const text = node.type === nodes.hard_break ? ' ' : node.text ?? '';
		return href === undefined || href === text ? text : `${text} (${href})`;
	}).join('').replace(marker, '').trim();
}

/** Hands the line of the selection over, and takes it out of the note, or only its text. Null where there is none, or nobody takes it. */
function handOver(state: EditorState, text: string, onAction: OnAction, whole = true): Transaction | null {
	const {$from} = state.selection;
	if (text === '' || onAction(text) === false) return null;
	if (!whole) return state.tr.delete($from.start(), $from.end()).scrollIntoView();
	const {from, to, put} = lineRange($from);
	const tr = state.tr.replaceWith(from, to, put);
	return tr.setSelection(Selection.near(tr.doc.resolve(Math.min(from, tr.doc.content.size)))).scrollIntoView();
}

const isText = ({selection: {$from, $to}}: EditorState): boolean => $from.parent.isTextblock && !$from.parent.type.spec.code && $from.sameParent($to);

const handing = (onAction: () => OnAction | undefined, whole: boolean): Command => (state, dispatch) => {
	const take = onAction();
	const text = lineText(state.selection.$from.parent);
	if (!take || !isText(state) || text === '') return false;
	const tr = dispatch && handOver(state, text, take, whole);
	if (tr) dispatch(tr);
	return true;
};

/** Makes an action of the line. */
export const makeAction = (onAction: () => OnAction | undefined): Command => handing(onAction, true);

/** The same for a line that was begun with `[]`. An empty one is left, to go on writing. */
export const finishAction = (onAction: () => OnAction | undefined): Command => (state, dispatch, view) => {
	const {$from, empty} = state.selection;
	return empty && marker.test($from.parent.textContent) && $from.parentOffset === $from.parent.content.size
		&& handing(onAction, false)(state, dispatch, view);
};

/** `[]` and a space in front of what is written makes an action of it at once. */
export const actionRule = (onAction: () => OnAction | undefined): InputRule => new InputRule(/^\[\] $/, (state, _match, start, end) => {
	const take = onAction();
	const line = state.doc.resolve(start).parent;
	const text = lineText(line.cut(end - start));
	return take && isText(state) ? handOver(state, text, take) : null;
}, {undoable: false});

/** Shows that a line which was begun with `[]` becomes an action. */
export const actionLines = (onAction: () => OnAction | undefined): Plugin => new Plugin({
	props: {
		decorations: state => {
			const {$from} = state.selection;
			return onAction() && isText(state) && marker.test($from.parent.textContent)
				? DecorationSet.create(state.doc, [Decoration.node($from.before(), $from.after(), {'class': 'action-line', 'data-hint': editorWords.actionLine})])
				: null;
		},
	},
});
