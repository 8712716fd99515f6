import {InputRule, inputRules, textblockTypeInputRule, wrappingInputRule} from 'prosemirror-inputrules';
import {findWrapping} from 'prosemirror-transform';
import type {MarkType} from 'prosemirror-model';
import type {Plugin} from 'prosemirror-state';
import {marks, nodes} from '../document/schema';
import {safeAddress} from '../markdown/links';
import {actionRule} from './action-line';
import type {OnAction} from './action-line';
import {itemDepth} from './commands';

/** Gives what stands between two signs its look, and takes the signs away. */
const look = (pattern: RegExp, type: MarkType): InputRule => new InputRule(pattern, ({tr}, [whole = '', text = ''], start, end) => {
	const from = start + whole.indexOf(text);
	return tr.delete(from + text.length, end).delete(start, from).addMark(start, start + text.length, type.create()).removeStoredMark(type);
}, {inCodeMark: false});

const link = new InputRule(/\[([^\][]+)\]\(([^\s()<>]+)\)$/u, ({tr}, [, text = '', address = ''], start, end) => {
	const href = safeAddress(address);
	// There is no link within a link, and the address of neither may go.
	return href === null || tr.doc.rangeHasMark(start, end, marks.link) ? null : tr.delete(start + 1 + text.length, end).delete(start, start + 1)
		.addMark(start, start + text.length, marks.link.create({href})).removeStoredMark(marks.link);
}, {inCodeMark: false});

/** `[ ]` and a space: an item that can be ticked off, in a list or as the first of one. */
const check = new InputRule(/^\[([ xX])\] $/, (state, [, sign], start, end) => {
	const $start = state.doc.resolve(start);
	const depth = itemDepth($start);
	const attrs = {checked: sign !== ' '};
	const tr = state.tr.delete(start, end);
	if (depth !== -1) {
		return tr.setNodeMarkup($start.before(depth), null, attrs);
	}

	const range = tr.doc.resolve(start).blockRange();
	const wrapping = range && findWrapping(range, nodes.list_item, attrs);
	return range && wrapping ? tr.wrap(range, wrapping) : null;
});

/** The sign of a list in front of an item that is in one already: who knows Markdown types it in front of every line, and it says nothing new. */
const signAgain = new InputRule(/^(?:[-*+]|[1-9]\d{0,2}[.)]) $/, ({tr, doc}, [sign = ''], start, end) => {
	const $start = doc.resolve(start);
	const depth = itemDepth($start);
	if (depth === -1 || $start.depth !== depth + 1 || $start.index(depth) !== 0) return null;
	const isOrdered = $start.node(depth - 1).type === nodes.ordered_list;
	return isOrdered === /^\d/.test(sign) ? tr.delete(start, end) : null;
});

/** Markdown as it is typed. Undo, or Backspace right behind, gives the signs back. */
export const markdownRules = (onAction: () => OnAction | undefined): Plugin => inputRules({
	rules: [
		textblockTypeInputRule(/^(#{1,6}) $/, nodes.heading, match => ({level: match[1]?.length})),
		textblockTypeInputRule(/^``` $/, nodes.code_block),
		signAgain,
		wrappingInputRule(/^> $/, nodes.blockquote),
		wrappingInputRule(/^([-*+]) $/, nodes.bullet_list, match => ({sign: match[1]}), (match, list) => list.attrs.sign === match[1]),
		wrappingInputRule(
			/^(0|[1-9]\d{0,2})([.)]) $/,
			nodes.ordered_list,
			match => ({start: Number(match[1]), sign: match[2]}),
			(match, list) => list.attrs.sign === match[2] && list.attrs.start + list.childCount === Number(match[1]),
		),
		actionRule(onAction),
		check,
		look(/(?<!\*)\*\*([^\s*](?:[^*]*[^\s*])?)\*\*$/u, marks.strong),
		look(/(?<![*\p{L}\p{N}])\*([^\s*](?:[^*]*[^\s*])?)\*$/u, marks.em),
		look(/(?<![_\p{L}\p{N}])_([^\s_](?:[^_]*[^\s_])?)_$/u, marks.em),
		look(/(?<!`)`([^`]+)`$/u, marks.code),
		link,
	],
});
