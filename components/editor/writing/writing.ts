import {EditorState, Selection} from 'prosemirror-state';
import type {Command} from 'prosemirror-state';
import {Mapping} from 'prosemirror-transform';
import type {Mappable} from 'prosemirror-transform';
import {EditorView} from 'prosemirror-view';
import {rebase} from '@/lib/domain/rebase';
import {fromDocument} from '../document/from-document';
import {nodes} from '../document/schema';
import {toDocument} from '../document/to-document';
import {follow} from './follow';
import {nodeViews} from './node-views';
import {plugins} from './plugins';
import type {Asks} from './plugins';

/** So long after the end of a word that was composed its letters are surely in the document. Milliseconds. */
const settling = 50;

/** What an editor is told, and tells. */
export interface Told extends Asks {
	attributes: () => Record<string, string>;
	/** On each change that was made here. */
	onText: (markdown: string) => void;
	onBlur: () => void;
	/** On everything, the caret's moves included; `places` says where what stood somewhere stands now. */
	onState: (state: EditorState, places: Mappable) => void;
}

/** An editor that is on the page. */
export interface Writing {
	state: () => EditorState;
	run: (command: Command) => void;
	/**
	 * Takes over a text from outside, unless it is one that was said from here. While a word is being composed it waits
	 * until that is done, since no document may change under it; what is said meanwhile holds both.
	 */
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
	/** What waits until a word is composed: a text from outside, and the one it takes the place of. */
	let waiting: {text: string; before: string} | null = null;
	let settled: ReturnType<typeof setTimeout> | undefined;

	const view: EditorView = new EditorView(host, {
		state: EditorState.create({doc: toDocument(markdown), plugins: plugins(told)}),
		attributes: told.attributes,
		nodeViews,
		handleDOMEvents: {
			blur() {
				told.onBlur();
				return false;
			},
			compositionend() {
				if (waiting !== null) takeOverSoon();
				return false;
			},
		},
		dispatchTransaction(tr) {
			const {state, transactions} = view.state.applyTransaction(tr);
			view.updateState(state);
			if (transactions.some(({docChanged}) => docChanged) && !tr.getMeta('outside')) {
				const text = fromDocument(state.doc.content);
				say(waiting === null ? text : rebase(waiting.text, waiting.before, text));
			}

			// A word can end without a word about it, when what it was typed into is gone.
			if (waiting !== null && !view.composing) takeOverSoon();
			told.onState(state, new Mapping(transactions.flatMap(({mapping}) => mapping.maps)));
		},
	});

	function say(text: string): void {
		if (text === known) return;
		known = text;
		said.push(text);
		told.onText(text);
	}

	function takeOverSoon(): void {
		clearTimeout(settled);
		settled = setTimeout(takeOver, settling);
	}

	/** Makes the document what both sides know. */
	function takeOver(): void {
		if (view.composing) return;
		waiting = null;
		const tr = follow(view.state, known);
		if (tr) view.dispatch(tr.setMeta('outside', true));
	}

	return {
		state: () => view.state,
		run: command => {
			command(view.state, tr => view.dispatch(tr), view);
		},
		follow(text) {
			const echo = said.indexOf(text);
			said = text === known || echo === -1 ? [] : said.slice(echo + 1);
			if (text === known || echo !== -1) return;
			known = text;
			if (view.composing) waiting = {text, before: fromDocument(view.state.doc.content)};
			else takeOver();
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
		destroy() {
			clearTimeout(settled);
			view.destroy();
		},
	};
}

const isEmptyLine = ({type, content}: ReturnType<typeof toDocument>): boolean => type === nodes.paragraph && content.size === 0;
