import {EditorState, Selection} from 'prosemirror-state';
import type {Command} from 'prosemirror-state';
import {EditorView} from 'prosemirror-view';
import {fromDocument} from '../document/from-document';
import {nodes} from '../document/schema';
import {toDocument} from '../document/to-document';
import {follow} from './follow';
import {nodeViews} from './node-views';
import {plugins} from './plugins';
import type {Asks} from './plugins';

/** What an editor is told, and tells. */
export interface Told extends Asks {
	attributes: () => Record<string, string>;
	/** On each change that was made here. */
	onText: (markdown: string) => void;
	onBlur: () => void;
	/** On everything, the caret's moves included. */
	onState: (state: EditorState) => void;
}

/** An editor that is on the page. */
export interface Writing {
	state: () => EditorState;
	run: (command: Command) => void;
	/** Takes over a text from outside, unless it is one that was said from here. */
	follow: (markdown: string) => void;
	/** Puts something behind what is there, with an empty line between, and the caret behind it. */
	insert: (markdown: string) => void;
	focus: () => void;
	/** Reads the attributes anew. */
	refresh: () => void;
	destroy: () => void;
}

/** Puts an editor into an element. */
export function startWriting(host: HTMLElement, markdown: string, told: Told): Writing {
	/** The text that both sides know. */
	let known = markdown;
	/** Said, and not yet heard back: an echo that comes late must not undo what was typed since. */
	let said: string[] = [];

	const view: EditorView = new EditorView(host, {
		state: EditorState.create({doc: toDocument(markdown), plugins: plugins(told)}),
		attributes: told.attributes,
		nodeViews,
		handleDOMEvents: {
			blur() {
				told.onBlur();
				return false;
			},
		},
		dispatchTransaction(tr) {
			const {state, transactions} = view.state.applyTransaction(tr);
			view.updateState(state);
			if (transactions.some(({docChanged}) => docChanged) && !tr.getMeta('outside')) {
				say(fromDocument(state.doc.content));
			}

			told.onState(state);
		},
	});

	function say(text: string): void {
		if (text === known) return;
		known = text;
		said.push(text);
		told.onText(text);
	}

	return {
		state: () => view.state,
		run: command => {
			command(view.state, tr => view.dispatch(tr), view);
		},
		follow(text) {
			const echo = said.indexOf(text);
			said = text === known ? [] : said.slice(echo + 1);
			if (text === known || echo !== -1) return;
			known = text;
			const tr = follow(view.state, text);
			if (tr) view.dispatch(tr.setMeta('outside', true));
		},
		insert(text) {
			const {doc, tr} = view.state;
			let end = doc.content.size;
			for (let index = doc.childCount - 1; index >= 0 && isEmptyLine(doc.child(index)); index--) end -= doc.child(index).nodeSize;
			const gap = end === 0 ? [] : [nodes.paragraph.create()];
			tr.replaceWith(end, doc.content.size, [...gap, ...toDocument(text).children, nodes.paragraph.create()]);
			view.dispatch(tr.setSelection(Selection.atEnd(tr.doc)).scrollIntoView());
			view.focus();
		},
		focus: () => view.focus(),
		refresh: () => view.setProps({}),
		destroy: () => view.destroy(),
	};
}

const isEmptyLine = ({type, content}: ReturnType<typeof toDocument>): boolean => type === nodes.paragraph && content.size === 0;
