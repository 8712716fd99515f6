// @vitest-environment happy-dom
import fc from '@/tests/unit/fast-check';
import {EditorState} from 'prosemirror-state';
import {EditorView} from 'prosemirror-view';
import {afterEach, expect, it} from 'vitest';
import {markdownLists} from '@/tests/unit/markdown-texts';
import {fromDocument} from '../document/from-document';
import {toDocument} from '../document/to-document';
import {plugins} from './plugins';

const views: EditorView[] = [];
afterEach(() => {
	for (const view of views.splice(0)) view.destroy();
});

function open(markdown: string): EditorView {
	const state = EditorState.create({doc: toDocument(markdown), plugins: plugins({onAction: () => undefined, placeholder: () => '', askForLink() {}})});
	const view = new EditorView(document.body, {state});
	views.push(view);
	return view;
}

/** What is in the clipboard after a part was copied, and the letters of that part. */
function copy(markdown: string, from: number, to: number) {
	const view = open(markdown);
	const part = view.state.doc.slice(from, to, true);
	const {dom, text} = view.serializeForClipboard(part);
	return {html: dom.innerHTML, text, letters: part.content.textBetween(0, part.content.size)};
}

const paste = (html: string): EditorView => {
	const view = open('');
	view.pasteHTML(html);
	return view;
};

/** The letters alone. A link that is cut between brackets of its text is written as its text and its address. */
const lettersOf = (text: string): string => text.replaceAll(/\s/g, '').replaceAll('(https://a.example/d_(e))', '');

it('the whole of a note comes out of the clipboard as it went in', () => {
	const markdown = '- [x] a\n  b\n- *c*\n\n\n# d\n> e\n\n1. f\n   - g\n2. h';
	const {html, text} = copy(markdown, 0, toDocument(markdown).content.size);
	expect([text, fromDocument(paste(html).state.doc.content)]).toEqual([markdown, markdown]);
});

it.each([
	['1. a\n   - b\n2. c', '- b\n2. c', '- b\n2. c'],
	['- a\n  - x\n    1. b', '1. b', '1. b'],
	// A quote that is not whole is put in as what it quotes.
	['> - a\n>   - b\nc', '> - b\nc', '- b\nc'],
])('of %j what begins at b is %j', (markdown, part, pasted) => {
	let from = 0;
	toDocument(markdown).descendants((node, pos) => {
		if (node.text === 'b') from = pos;
	});
	const {html, text} = copy(markdown, from, toDocument(markdown).content.size);
	expect([text, fromDocument(paste(html).state.doc.content)]).toEqual([part, pasted]);
});

it('no letter of any part is lost on either way', () => {
	fc.assert(fc.property(markdownLists, fc.nat(), fc.nat(), (markdown, one, other) => {
		const {size} = toDocument(markdown).content;
		const [from, to] = [one % (size + 1), other % (size + 1)].toSorted((a, b) => a - b) as [number, number];
		const {html, text, letters} = copy(markdown, from, to);
		expect(lettersOf(paste(html).state.doc.textContent)).toBe(lettersOf(letters));
		expect(lettersOf(toDocument(text).textContent)).toBe(lettersOf(letters));
		for (const view of views.splice(0)) view.destroy();
	}), {numRuns: 100});
});
