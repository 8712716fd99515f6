import type {Ref} from 'preact';
import type {OnAction} from './writing/action-line';

/** What others may do with an editor. */
export interface EditorHandle {
	/** Puts Markdown behind what is there, after an empty line, and the caret behind it. Can be undone. */
	insert: (markdown: string) => void;
	focus: () => void;
}

/** What an editor needs. */
export interface EditorProps {
	/** Its name for assistive technology. */
	label: string;
	/** Id of what describes it. */
	describedBy?: string;
	placeholder?: string;
	/** Markdown. When it changes from outside the document follows, and the caret stays between the same words. */
	text: string;
	/** On each change that was made here, with the whole text. Never for a note that was only opened. */
	onText: (markdown: string) => void;
	/** When the text is left. */
	onFlush: () => void;
	/** Takes the text of a line that was made an action; the line is taken out unless it answers `false`. */
	onAction?: OnAction;
	handle?: Ref<EditorHandle>;
}
