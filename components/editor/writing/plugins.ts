import {history} from 'prosemirror-history';
import type {Plugin} from 'prosemirror-state';
import {actionLines} from './action-line';
import type {OnAction} from './action-line';
import {clipboard} from './clipboard';
import {markdownRules} from './input-rules';
import {joinLists} from './join-lists';
import {keys} from './keys';
import {placeholder} from './placeholder';
import {shownLinks} from './shown-links';

/** What the editor asks its view. Asked anew each time, since a view's answers change. */
export interface Asks {
	onAction: () => OnAction | undefined;
	placeholder: () => string;
	askForLink: () => void;
}

/** Everything the editor does beyond holding a document. */
export const plugins = ({onAction, placeholder: hint, askForLink}: Asks): Plugin[] => [
	markdownRules(onAction),
	...keys(onAction, askForLink),
	history(),
	joinLists(),
	clipboard(),
	shownLinks(),
	actionLines(onAction),
	placeholder(hint),
];
