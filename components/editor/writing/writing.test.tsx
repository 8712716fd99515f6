// @vitest-environment happy-dom
import fc from '@/tests/unit/fast-check';
import {AllSelection, EditorState, NodeSelection, TextSelection} from 'prosemirror-state';
import {EditorView} from 'prosemirror-view';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {markdownTexts} from '@/tests/unit/markdown-texts';
import {fromDocument} from '../document/from-document';
import {toDocument} from '../document/to-document';
import {follow} from './follow';
import {toggleList} from './lists';
import {plugins} from './plugins';

const views: EditorView[] = [];
afterEach(() => {
	for (const view of views.splice(0)) view.destroy();
});

/** An editor with the caret where `|` stands in the text of a line. */
function write(markdown: string, onAction?: (text: string) => boolean | void) {
	const asked = vi.fn<() => void>();
	const state = EditorState.create({
		doc: toDocument(markdown.replace('|', '')),
		plugins: plugins({onAction: () => onAction, placeholder: () => '', askForLink: asked}),
	});
	const view = new EditorView(document.body, {state});
	views.push(view);
	let caret = 1;
	toDocument(markdown).descendants((node, pos) => {
		if (node.isText && node.text?.includes('|')) caret = pos + node.text.indexOf('|');
	});
	view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, caret)));

	const type = (text: string): void => {
		for (const char of text) {
			const {from, to} = view.state.selection;
			const insert = () => view.state.tr.insertText(char, from, to);
			if (!view.someProp('handleTextInput', handle => handle(view, from, to, char, insert))) view.dispatch(insert());
		}
	};
	const press = (key: string, held: KeyboardEventInit = {}): boolean =>
		Boolean(view.someProp('handleKeyDown', handle => handle(view, new KeyboardEvent('keydown', {key, ...held}))));
	return {view, type, press, asked, text: () => fromDocument(view.state.doc.content)};
}

describe('Markdown that is typed', () => {
	it.each([
		['# Plan', '# Plan'],
		['### deeper', '### deeper'],
		['- one', '- one'],
		['* one', '* one'],
		['3) one', '3) one'],
		['> said', '> said'],
		['[ ] open', '- [ ] open'],
		['- [x] done', '- [x] done'],
		['a **b** *c* `d*`', 'a **b** *c* `d*`'],
		['snake_case_name and #tag', 'snake_case_name and #tag'],
		['[doc](https://a.example) x', '[doc](https://a.example) x'],
		['[doc](javascript:alert) x', '[doc](javascript:alert) x'],
		['[[doc](https://a.example)](https://b.example)', String.raw`[[doc](https://a.example)\](https://b.example)`],
	])('%s', (typed, markdown) => {
		const {type, text} = write('|');
		type(typed);
		expect(text()).toBe(markdown);
		expect(toDocument(text()).toJSON()).toEqual(views.at(-1)?.state.doc.toJSON());
	});

	it.each([
		['- one', '- two', '- one\n- two'],
		['1. one', '2. two', '1. one\n2. two'],
		['- [ ] one', '- [ ] two', '- [ ] one\n- [ ] two'],
		// Of another kind it begins a list within.
		['- one', '2. two', '- one\n- 2. two'],
	])('%s, Enter, %s: a sign that the line has already says nothing new', (first, second, markdown) => {
		const {type, press, text} = write('|');
		type(first);
		press('Enter');
		type(second);
		expect(text()).toBe(markdown);
	});

	it('gives its signs back to a Backspace right behind', () => {
		const {type, press, text} = write('|');
		type('*a*');
		press('Backspace');
		expect(text()).toBe(String.raw`\*a\*`);
	});
});

describe('a line becomes an action', () => {
	it.each([
		['by its key', 'a\nSend [it](https://b.example)|\nc', ['Enter', {ctrlKey: true}], 'a\nc', 'Send it (https://b.example)'],
		['that is an item', '- a\n- b|\n- c', ['Enter', {ctrlKey: true}], '- a\n- c', 'b'],
		['when it was begun with []', 'a\n[] Send it|', ['Enter'], 'a\n', 'Send it'],
	] as const)('%s', (_what, before, [key, held], after, action) => {
		const onAction = vi.fn<(text: string) => void>();
		const {press, text} = write(before, onAction);
		press(key, held);
		expect([text(), onAction.mock.calls]).toEqual([after, [[action]]]);
	});

	it('by [] in front of it', () => {
		const onAction = vi.fn<(text: string) => void>();
		const {type, text} = write('|Send it\nb', onAction);
		type('[] ');
		expect([text(), onAction.mock.calls]).toEqual(['b', [['Send it']]]);
	});

	it('and is there again when that is undone', () => {
		const {press, text} = write('a\nb|', () => true);
		press('Enter', {ctrlKey: true});
		press('z', {ctrlKey: true});
		expect(text()).toBe('a\nb');
	});

	it('or stays where nobody takes it', () => {
		const {press, text} = write('a|', () => false);
		press('Enter', {ctrlKey: true});
		expect(text()).toBe('a');
	});
});

describe('keys in a list', () => {
	it.each([
		['Tab moves an item in', '- a\n- b|', 'Tab', {}, true, '- a\n  - b'],
		['Tab leaves where nothing can move', '- a|', 'Tab', {}, false, '- a'],
		['Tab leaves elsewhere', 'a|', 'Tab', {}, false, 'a'],
		['Shift+Tab moves an item out', '- a\n  - b|', 'Tab', {shiftKey: true}, true, '- a\n- b'],
		['Shift+Tab leaves at the outermost level', '- a|', 'Tab', {shiftKey: true}, false, '- a'],
		['what follows a ticked item is open', '- [x] a|', 'Enter', {}, true, '- [x] a\n- [ ] '],
		['Enter in an empty item ends the list', '- a\n  1. |', 'Enter', {}, true, '- a\n- '],
		['Backspace at the start of an item', '- a\n- |b', 'Backspace', {}, true, '- a\nb'],
		['Backspace at the start of a check item', '- [x] |b', 'Backspace', {}, true, '- b'],
		['Backspace joins a line to an item', '- a\n|b', 'Backspace', {}, true, '- ab'],
		['what stood between two lists goes', '- a\n|\n- b', 'Backspace', {}, true, '- a\n- b'],
		['a tick', '- [ ] a|', 'Enter', {ctrlKey: true, shiftKey: true}, true, '- [x] a'],
	] as const)('%s', (_what, before, key, held, isTaken, after) => {
		const {press, text} = write(before);
		expect([press(key, held), text()]).toEqual([isTaken, after]);
	});

	it.each([
		['a\nb', 'numbers', '1. a\n2. b'],
		['# a\n- b\n1. c', 'checks', '- [ ] a\n- [ ] b\n- [ ] c'],
		['- a\n  - b\n- c', 'bullets', 'a\nb\nc'],
		['- [x] a', 'bullets', '- a'],
	] as const)('%j as %s', (before, kind, after) => {
		const {view, text} = write(before);
		view.dispatch(view.state.tr.setSelection(new AllSelection(view.state.doc)));
		toggleList(kind)(view.state, tr => view.dispatch(tr), view);
		expect(text()).toBe(after);
	});
});

it('a click with Ctrl, which follows a link, selects no line that the next letter would take the place of', () => {
	const kinds = new Set<string>();
	toDocument('a\n# b\n> c\n- d\n1. e\n```\nf\n```').descendants(node => {
		if (NodeSelection.isSelectable(node)) kinds.add(node.type.name);
	});
	expect([...kinds]).toEqual([]);
});

it('what was copied elsewhere is cleaned on its way', () => {
	const {view, text} = write('|');
	view.pasteHTML('<p style="font-weight:700">a</p><br><p>b</p>');
	expect(text()).toBe('**a**\n\nb');
});

describe('a text from outside', () => {
	it.each([
		['one\ntw|o', 'zero\none\ntwo!', 'zero\none\ntw|o!'],
		['one\ntw|o', 'one more\ntwo', 'one more\ntw|o'],
		['- a\n- b|', '# A\n- a\n- b\n- c', '# A\n- a\n- b|\n- c'],
	])('%j, then %j, leaves the caret between the same letters', (before, next, after) => {
		const {view, text} = write(before);
		view.dispatch(follow(view.state, next)!);
		expect(text()).toBe(next);
		view.dispatch(view.state.tr.insertText('|'));
		expect(text()).toBe(after);
	});

	it('is the document of that text, whatever was there and whatever of it was selected', () => {
		fc.assert(fc.property(markdownTexts, markdownTexts, markdownTexts, fc.nat(), fc.nat(), fc.nat(2), (above, between, below, from, to, kind) => {
			const doc = toDocument(above + below);
			const place = (some: number) => doc.resolve(some % (doc.content.size + 1));
			const selection = kind === 0 ? TextSelection.between(place(from), place(to))
				: kind === 1 ? new AllSelection(doc)
				: NodeSelection.create(doc, doc.content.size - doc.lastChild!.nodeSize);
			const after = follow(EditorState.create({doc, selection}), above + between + below)?.doc ?? doc;
			after.check();
			expect(after.eq(toDocument(above + between + below))).toBe(true);
		}), {numRuns: 200});
	});

	it('is all selected when all was', () => {
		const {view} = write('mine|');
		view.dispatch(view.state.tr.setSelection(new AllSelection(view.state.doc)));
		view.dispatch(follow(view.state, 'theirs\n\nmine')!);
		expect(view.state.selection).toBeInstanceOf(AllSelection);
	});

	it('is not what is undone', () => {
		const {view, type, press, text} = write('a|');
		type('b');
		view.dispatch(follow(view.state, 'zero\nab')!);
		press('z', {ctrlKey: true});
		expect(text()).toBe('zero\na');
	});
});
