import {
	baseKeymap, chainCommands, deleteSelection, joinBackward, joinForward, joinTextblockBackward, joinTextblockForward, selectNodeBackward, selectNodeForward, setBlockType, splitBlock,
} from 'prosemirror-commands';
import {redo, undo} from 'prosemirror-history';
import {undoInputRule} from 'prosemirror-inputrules';
import {keymap} from 'prosemirror-keymap';
import {liftListItem, sinkListItem} from 'prosemirror-schema-list';
import {Plugin} from 'prosemirror-state';
import type {Command} from 'prosemirror-state';
import {isList, marks, nodes} from '../document/schema';
import {finishAction, makeAction} from './action-line';
import type {OnAction} from './action-line';
import {breakLine, itemDepth, nextItem, onText, outOfCode, outOfHeading, outOfItem, outOfQuote, tick, toggleHeading, toggleLook} from './commands';
import {joining, toggleList} from './lists';

/** Out of a list only from within another one: at the outermost level the key leaves the editor. */
const outdent: Command = (state, dispatch, view) => {
	const depth = itemDepth(state.selection.$from);
	return depth > 2 && isList(state.selection.$from.node(depth - 1)) && state.selection.$from.node(depth - 2).type === nodes.list_item
		&& liftListItem(nodes.list_item)(state, dispatch, view);
};

/** Every key of the editor, as plugins. Tab is the editor's only where there is something to move. */
export function keys(onAction: () => OnAction | undefined, askForLink: () => void): Plugin[] {
	return [
		tabAfterEscape(),
		keymap({
			'Mod-b': toggleLook(marks.strong),
			'Mod-i': toggleLook(marks.em),
			'Mod-e': toggleLook(marks.code),
			'Mod-k': () => {
				askForLink();
				return true;
			},
			'Mod-z': undo,
			'Mod-y': redo,
			'Mod-Shift-z': redo,
			'Mod-Enter': makeAction(onAction),
			'Mod-Shift-Enter': tick,
			'Mod-Shift-7': toggleList('numbers'),
			'Mod-Shift-8': toggleList('bullets'),
			'Mod-Shift-9': toggleList('checks'),
			'Mod-Alt-1': toggleHeading(1),
			'Mod-Alt-2': toggleHeading(2),
			'Mod-Alt-0': onText(setBlockType(nodes.paragraph)),
			Enter: chainCommands(finishAction(onAction), outOfCode, nextItem),
			'Shift-Enter': chainCommands(breakLine, splitBlock),
			// Lines join their texts, whatever they are lines of.
			Backspace: chainCommands(undoInputRule, deleteSelection, outOfHeading, joining(outOfItem), outOfQuote, joinTextblockBackward, joinBackward, selectNodeBackward),
			Delete: chainCommands(deleteSelection, joinTextblockForward, joinForward, selectNodeForward),
			Tab: joining(sinkListItem(nodes.list_item)),
			'Shift-Tab': joining(outdent),
		}),
		keymap(baseKeymap),
	];
}

/** In a list Escape lets the next Tab leave, so that nobody is held in it. It is the view's only when it is pressed once more. */
function tabAfterEscape(): Plugin {
	let leaving = false;
	return new Plugin({
		props: {
			handleDOMEvents: {
				keydown({state}, event) {
					const leaves = leaving && event.key === 'Tab';
					const isFirst = event.key === 'Escape' && !event.isComposing && !leaving && itemDepth(state.selection.$from) !== -1;
					leaving = isFirst || (leaving && event.key === 'Shift');
					if (isFirst) event.stopPropagation();
					// Then nothing of the editor hears of the key, and the browser does with it what it does.
					return leaves;
				},
			},
		},
	});
}
