import {autoJoin, chainCommands, exitCode, setBlockType, toggleMark} from 'prosemirror-commands';
import {Fragment} from 'prosemirror-model';
import type {MarkType, ResolvedPos} from 'prosemirror-model';
import {liftListItem, splitListItem, wrapInList} from 'prosemirror-schema-list';
import {TextSelection} from 'prosemirror-state';
import type {Command, EditorState} from 'prosemirror-state';
import {isList, nodes} from '../document/schema';

/** The kinds of list there are to choose. */
export type ListKind = 'bullets' | 'numbers' | 'checks';

/** Depth of the innermost item of a list around a position; -1 outside of lists. */
export function itemDepth($pos: ResolvedPos): number {
	for (let depth = $pos.depth; depth > 0; depth--) {
		if ($pos.node(depth).type === nodes.list_item) return depth;
	}

	return -1;
}

/** The kind of list the selection begins in. */
export function listKind({selection: {$from}}: EditorState): ListKind | null {
	const depth = itemDepth($from);
	if (depth === -1) return null;
	if ($from.node(depth).attrs.checked !== null) return 'checks';
	return $from.node(depth - 1).type === nodes.ordered_list ? 'numbers' : 'bullets';
}

/** Does the look apply at the selection, or to what is typed next? */
export function hasMark({selection: {from, to, empty, $from}, storedMarks, doc}: EditorState, type: MarkType): boolean {
	return empty ? type.isInSet(storedMarks ?? $from.marks()) !== undefined : doc.rangeHasMark(from, to, type);
}

/** Level of the heading the selection begins in; 0 in anything else. */
export const headingLevel = ({selection: {$from}}: EditorState): number => ($from.parent.type === nodes.heading ? Number($from.parent.attrs.level) : 0);

/** Gives a look, or takes it away. */
export const toggleLook = (type: MarkType): Command => toggleMark(type, null, {removeWhenPresent: false});

/** Makes headings of the lines, or lines of the headings. */
export const toggleHeading = (level: number): Command => (state, dispatch, view) =>
	(headingLevel(state) === level ? setBlockType(nodes.paragraph) : setBlockType(nodes.heading, {level}))(state, dispatch, view);

/** A command after which lists of one sort that came to stand beside each other are one. */
export const joining = (command: Command): Command => autoJoin(command, (before, after) => isList(before) && before.type === after.type && before.attrs.sign === after.attrs.sign);

/** Makes a list of that kind of the selection, changes the list it is in, or takes it out of one of that kind. */
export const toggleList = (kind: ListKind): Command => joining((state, dispatch, view) => {
	const there = listKind(state);
	if (there === kind) return liftListItem(nodes.list_item)(state, dispatch, view);
	if (there !== null) return changeList(kind)(state, dispatch, view);
	const list = kind === 'numbers' ? nodes.ordered_list : nodes.bullet_list;
	return wrapInList(list)(state, dispatch && (tr => {
		if (kind === 'checks') {
			const {from, to} = tr.selection;
			tr.doc.nodesBetween(from, to, (node, pos) => {
				if (node.type === nodes.list_item) tr.setNodeMarkup(pos, null, {checked: false});
			});
		}

		dispatch(tr);
	}), view);
});

const changeList = (kind: ListKind): Command => ({tr, selection: {$from, to}}, dispatch) => {
	const depth = itemDepth($from) - 1;
	const list = $from.node(depth);
	const at = $from.before(depth);
	const type = kind === 'numbers' ? nodes.ordered_list : nodes.bullet_list;
	if (list.type !== type) tr.setNodeMarkup(at, type, {pad: list.attrs.pad});
	list.forEach((item, offset) => {
		const pos = at + 1 + offset;
		const isMeant = kind !== 'checks' || (pos + item.nodeSize > $from.pos && pos < to);
		const checked = kind === 'checks' ? Boolean(item.attrs.checked) : null;
		if (isMeant && item.attrs.checked !== checked) tr.setNodeMarkup(pos, null, {checked});
	});
	dispatch?.(tr.scrollIntoView());
	return true;
};

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
