import {chainCommands, exitCode, lift, setBlockType, toggleMark} from 'prosemirror-commands';
import {Fragment} from 'prosemirror-model';
import type {MarkType, ResolvedPos} from 'prosemirror-model';
import {liftListItem, splitListItem} from 'prosemirror-schema-list';
import {AllSelection, TextSelection} from 'prosemirror-state';
import type {Command, EditorState, Selection} from 'prosemirror-state';
import {nodes} from '../document/schema';

/** The kinds of list there are to choose. */
export type ListKind = 'bullets' | 'numbers' | 'checks';

/** Depth of the innermost item of a list around a position; -1 outside of lists. */
export function itemDepth($pos: ResolvedPos): number {
	for (let depth = $pos.depth; depth > 0; depth--) {
		if ($pos.node(depth).type === nodes.list_item) return depth;
	}

	return -1;
}

/** The kind of list a position is in. */
export function kindAt($pos: ResolvedPos): ListKind | null {
	const depth = itemDepth($pos);
	if (depth === -1) return null;
	if ($pos.node(depth).attrs.checked !== null) return 'checks';
	return $pos.node(depth - 1).type === nodes.ordered_list ? 'numbers' : 'bullets';
}

/** Does the look apply at the selection, or to what is typed next? */
export function hasMark({selection: {from, to, empty, $from}, storedMarks, doc}: EditorState, type: MarkType): boolean {
	return empty ? type.isInSet(storedMarks ?? $from.marks()) !== undefined : doc.rangeHasMark(from, to, type);
}

/** Level of the heading the selection begins in; 0 in anything else. */
export const headingLevel = ({selection: {$from}}: EditorState): number => ($from.parent.type === nodes.heading ? Number($from.parent.attrs.level) : 0);

/** The selection, where everything being selected means all the text. */
export const selectedText = ({selection, doc}: EditorState): Selection =>
	(selection instanceof AllSelection ? TextSelection.between(doc.resolve(0), doc.resolve(doc.content.size)) : selection);

/** A command for which everything being selected means all the text. */
export const onText = (command: Command): Command => (state, dispatch, view) =>
	command(state.selection instanceof AllSelection ? state.apply(state.tr.setSelection(selectedText(state))) : state, dispatch, view);

/** Gives a look, or takes it away. */
export const toggleLook = (type: MarkType): Command => toggleMark(type, null, {removeWhenPresent: false});

/** Makes headings of the lines, or lines of the headings. */
export const toggleHeading = (level: number): Command => onText((state, dispatch, view) =>
	(headingLevel(state) === level ? setBlockType(nodes.paragraph) : setBlockType(nodes.heading, {level}))(state, dispatch, view));

/** Ticks the check item off, or back. */
export const tick: Command = ({tr, selection: {$from}}, dispatch) => {
	const depth = itemDepth($from);
	const checked = depth === -1 ? null : $from.node(depth).attrs.checked as boolean | null;
	if (checked === null) return false;
	dispatch?.(tr.setNodeMarkup($from.before(depth), null, {checked: !checked}));
	return true;
};

/** The next item; what comes after a ticked one is not done yet. */
export const nextItem: Command = (state, dispatch, view) => splitListItem(nodes.list_item)(state, dispatch && (tr => {
	const {$from} = tr.selection;
	const depth = itemDepth($from);
	if (depth !== -1 && $from.node(depth).attrs.checked === true && $from.parentOffset === 0 && tr.docChanged) {
		tr.setNodeMarkup($from.before(depth), null, {checked: false});
	}

	dispatch(tr);
}), view);

/** At the start of an item: its box goes first, then the item is no longer one. */
export const outOfItem: Command = (state, dispatch, view) => {
	const {tr, selection} = state;
	const {$from} = selection;
	const depth = itemDepth($from);
	if (!(selection instanceof TextSelection) || !selection.empty || $from.parentOffset !== 0 || depth === -1) return false;
	if ($from.node(depth).attrs.checked !== null) {
		dispatch?.(tr.setNodeMarkup($from.before(depth), null, {checked: null}));
		return true;
	}

	return liftListItem(nodes.list_item)(state, dispatch, view);
};

/** At the start of a heading: it is a line again. */
export const outOfHeading: Command = (state, dispatch, view) =>
	headingLevel(state) > 0 && state.selection.empty && state.selection.$from.parentOffset === 0
	&& setBlockType(nodes.paragraph)(state, dispatch, view);

/** At the start of a quote: its first line is out of it. */
export const outOfQuote: Command = (state, dispatch) => {
	const {$from, empty} = state.selection;
	return empty && $from.parentOffset === 0 && $from.depth > 1 && $from.node(-1).type === nodes.blockquote && $from.index(-1) === 0 && lift(state, dispatch);
};

/** A new line within an item; elsewhere a line is a block of its own. */
export const breakLine: Command = chainCommands(exitCode, ({tr, selection: {$from}}, dispatch) => {
	if (itemDepth($from) === -1) return false;
	dispatch?.(tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView());
	return true;
});

/** Behind an empty last line of code the text goes on. */
export const outOfCode: Command = ({tr, selection: {$from, empty}}, dispatch) => {
	if (!empty || $from.parent.type !== nodes.code_block || $from.parentOffset !== $from.parent.content.size || !$from.parent.textContent.endsWith('\n')) return false;
	if (dispatch) {
		tr.delete($from.pos - 1, $from.pos);
		const after = $from.after() - 1;
		dispatch(tr.insert(after, nodes.paragraph.create()).setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView());
	}

	return true;
};

/** Nothing in place of the text block around a position, and of what held nothing else. */
export function lineRange($pos: ResolvedPos): {from: number; to: number; put: Fragment} {
	const item = itemDepth($pos);
	if (item !== -1 && $pos.node(item).childCount > 1) {
		return {from: $pos.start(), to: $pos.end(), put: Fragment.empty};
	}

	let depth = item === -1 ? $pos.depth : item;
	while (depth > 1 && $pos.node(depth - 1).childCount === 1) depth--;
	const isAll = depth === 1 && $pos.doc.childCount === 1;
	return {from: $pos.before(depth), to: $pos.after(depth), put: isAll ? Fragment.from(nodes.paragraph.create()) : Fragment.empty};
}
