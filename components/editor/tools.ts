import {lift, wrapIn} from 'prosemirror-commands';
import type {Command, EditorState} from 'prosemirror-state';
import type {editorWords} from '@/lib/locales/editor';
import {marks, nodes} from './document/schema';
import {hasMark, headingLevel, kindAt, toggleHeading, toggleLook} from './writing/commands';
import {linkPlace} from './writing/links';
import {toggleList} from './writing/lists';

/** A tool's name, in code. */
export type ToolName = Exclude<keyof typeof editorWords.tool, 'action'>;

/** One tool of the toolbar. */
export interface Tool {
	name: ToolName;
	keys: string;
	isOn: (state: EditorState) => boolean;
	/** None for what asks something first. */
	run?: Command;
}

const isQuoted = ({selection: {$from}}: EditorState): boolean => Array.from({length: $from.depth}, (_none, depth) => $from.node(depth)).some(({type}) => type === nodes.blockquote);

const toggleQuote: Command = (state, dispatch, view) => (isQuoted(state) ? lift : wrapIn(nodes.blockquote))(state, dispatch, view);

/** The tools, in their order. */
export const tools: readonly Tool[] = [
	{name: 'strong', keys: 'Mod+B', isOn: state => hasMark(state, marks.strong), run: toggleLook(marks.strong)},
	{name: 'em', keys: 'Mod+I', isOn: state => hasMark(state, marks.em), run: toggleLook(marks.em)},
	{name: 'link', keys: 'Mod+K', isOn: state => linkPlace(state).href !== ''},
	{name: 'heading', keys: 'Mod+Alt+1', isOn: state => headingLevel(state) === 1, run: toggleHeading(1)},
	{name: 'subheading', keys: 'Mod+Alt+2', isOn: state => headingLevel(state) > 1, run: toggleHeading(2)},
	{name: 'bullets', keys: 'Mod+Shift+8', isOn: state => kindAt(state.selection.$from) === 'bullets', run: toggleList('bullets')},
	{name: 'numbers', keys: 'Mod+Shift+7', isOn: state => kindAt(state.selection.$from) === 'numbers', run: toggleList('numbers')},
	{name: 'checks', keys: 'Mod+Shift+9', isOn: state => kindAt(state.selection.$from) === 'checks', run: toggleList('checks')},
	{name: 'quote', keys: '>', isOn: isQuoted, run: toggleQuote},
];

/** Names of the tools that are on, as one text that changes only when one of them does. */
export const toolsOn = (state: EditorState): string => tools.filter(({isOn}) => isOn(state)).map(({name}) => name).join(' ');
