import fc from '@/tests/unit/fast-check';
import {chainCommands, joinBackward, joinForward, joinTextblockBackward, joinTextblockForward, splitBlock} from 'prosemirror-commands';
import {Node} from 'prosemirror-model';
import {liftListItem, sinkListItem} from 'prosemirror-schema-list';
import {AllSelection, EditorState, TextSelection} from 'prosemirror-state';
import type {Command} from 'prosemirror-state';
import {expect, it} from 'vitest';
import {markdownLists, markdownTexts} from '@/tests/unit/markdown-texts';
import {fromDocument} from '../document/from-document';
import {marks, nodes, schema} from '../document/schema';
import {toDocument} from '../document/to-document';
import {tools} from '../tools';
import {breakLine, nextItem, outOfCode, outOfHeading, outOfItem, outOfQuote, tick, toggleLook} from './commands';
import {joinLists} from './join-lists';
import {joining} from './lists';

/** What only moves text, or changes what it is; by name, so that a failure says which. */
const commands: Record<string, Command> = {
	...Object.fromEntries(tools.flatMap(({name, run}) => (run ? [[name, run]] : []))),
	code: toggleLook(marks.code),
	tick,
	in: joining(sinkListItem(nodes.list_item)),
	out: joining(liftListItem(nodes.list_item)),
};

/** The same, where nothing is selected. */
const atCaret: Record<string, Command> = {
	enter: chainCommands(outOfCode, nextItem, splitBlock),
	break: chainCommands(breakLine, splitBlock),
	backspace: chainCommands(outOfHeading, joining(outOfItem), outOfQuote, joinTextblockBackward, joinBackward),
	delete: chainCommands(joinTextblockForward, joinForward),
};

/** The letters of a document, whatever stands between them. A link that is cut between brackets of its text is written as its text and its address. */
const lettersOf = ({content}: Node): string => content.textBetween(0, content.size, '\n', '\n').replaceAll(/\s/g, '').replaceAll('(https://a.example/d_(e))', '');

/** Are these letters all there, in their order? A link that cannot be said where it came to stand has its address behind its text. */
function isWithin(letters: string, all: string): boolean {
	let at = 0;
	for (const letter of letters) {
		at = all.indexOf(letter, at) + 1;
		if (at === 0) return false;
	}

	return true;
}

/** The same document, of which nobody remembers what it was read from. */
const afresh = (document: Node): Node => Node.fromJSON(schema, document.toJSON());

it('no tool and no key loses a letter, and what they make can be written and read', () => {
	const place = fc.record({name: fc.constantFrom(...Object.keys(commands), ...Object.keys(atCaret)), from: fc.nat(), to: fc.nat(), isAll: fc.nat(9)});
	fc.assert(fc.property(fc.oneof(markdownTexts, markdownLists), fc.array(place, {minLength: 1, maxLength: 5}), (text, places) => {
		let state = EditorState.create({doc: toDocument(text), plugins: [joinLists()]});
		const letters = lettersOf(state.doc);
		for (const {name, from, to, isAll} of places) {
			const at = (some: number) => state.doc.resolve(some % (state.doc.content.size + 1));
			const selection = name in atCaret ? TextSelection.near(at(from)) : isAll === 0 ? new AllSelection(state.doc) : TextSelection.between(at(from), at(to));
			state = state.apply(state.tr.setSelection(selection));
			(commands[name] ?? atCaret[name])?.(state, tr => {
				state = state.apply(tr);
			});
			state.doc.check();
			expect([name, lettersOf(state.doc)]).toEqual([name, letters]);
		}

		const written = fromDocument(afresh(state.doc).content);
		expect([written, isWithin(letters, lettersOf(toDocument(written)))]).toEqual([written, true]);
		expect(fromDocument(afresh(toDocument(written)).content)).toBe(written);
	}), {numRuns: 300});
});
