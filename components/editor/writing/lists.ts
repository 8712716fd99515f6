import {autoJoin, setBlockType, wrapIn} from 'prosemirror-commands';
import {liftListItem} from 'prosemirror-schema-list';
import {EditorState, Selection} from 'prosemirror-state';
import type {Command, Transaction} from 'prosemirror-state';
import {isList, nodes} from '../document/schema';
import {itemDepth, kindAt, onText} from './commands';
import type {ListKind} from './commands';

/** A command after which lists of one sort that came to stand beside each other are one. */
export const joining = (command: Command): Command => autoJoin(command, (before, after) => isList(before) && before.type === after.type && before.attrs.sign === after.attrs.sign);

/** Makes items of that kind of the selected lines, or takes them out of their list when they all are. */
export const toggleList = (kind: ListKind): Command => onText(joining((state, dispatch) => {
	const lines = selectedLines(state);
	const isOff = lines.every(pos => kindAt(state.doc.resolve(pos)) === kind);
	const tr = onEach(state, lines, isOff ? liftListItem(nodes.list_item) : toItem(kind));
	if (!tr.docChanged) return false;
	dispatch?.(tr.scrollIntoView());
	return true;
}));

/** Where the selected lines begin; code has none. */
function selectedLines({doc, selection: {from, to}}: EditorState): number[] {
	const lines: number[] = [];
	doc.nodesBetween(from, to, (node, pos) => {
		if (node.isTextblock && !node.type.spec.code) lines.push(pos + 1);
		return !node.isTextblock;
	});
	return lines;
}

/** Does the same to each line, as one change. */
function onEach(state: EditorState, lines: readonly number[], command: Command): Transaction {
	const {tr} = state;
	for (const pos of lines) {
		const here = EditorState.create({doc: tr.doc, selection: Selection.near(tr.doc.resolve(tr.mapping.map(pos)))});
		command(here, done => {
			for (const step of done.steps) tr.step(step);
		});
	}

	return tr;
}

const toItem = (kind: ListKind): Command => (state, dispatch) => {
	const {tr, selection: {$from}} = state;
	const type = kind === 'numbers' ? nodes.ordered_list : nodes.bullet_list;
	const depth = itemDepth($from);
	if (depth === -1) {
		return $from.parent.type === nodes.paragraph ? wrapLine(state, kind, dispatch) : setBlockType(nodes.paragraph)(state, done => {
			const line = state.apply(done);
			wrapLine(line, kind, wrapped => {
				for (const step of wrapped.steps) done.step(step);
				dispatch?.(done);
			});
		});
	}

	const list = $from.node(depth - 1);
	if (list.type !== type) tr.setNodeMarkup($from.before(depth - 1), type, {pad: list.attrs.pad});
	const checked = kind === 'checks' ? $from.node(depth).attrs.checked === true : null;
	dispatch?.(tr.setNodeMarkup($from.before(depth), null, {checked}));
	return true;
};

function wrapLine(state: EditorState, kind: ListKind, dispatch?: (tr: Transaction) => void): boolean {
	return wrapIn(kind === 'numbers' ? nodes.ordered_list : nodes.bullet_list)(state, dispatch && (tr => {
		const {$from} = tr.selection;
		dispatch(kind === 'checks' ? tr.setNodeMarkup($from.before(itemDepth($from)), null, {checked: false}) : tr);
	}));
}
