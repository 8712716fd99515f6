// @vitest-environment happy-dom
import type {Command} from 'prosemirror-state';
import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {startWriting} from './writing';
import type {Writing} from './writing';

let writing: Writing;
let said: string[];

beforeEach(() => {
	vi.useFakeTimers();
	said = [];
	writing = startWriting(document.body, 'one\ntwo', {
		attributes: () => ({role: 'textbox'}), placeholder: () => '', onAction: () => undefined, askForLink() {}, onBlur() {}, onState() {},
		onText(markdown) {
			said.push(markdown);
			writing.follow(markdown);
		},
	});
});

afterEach(() => {
	writing.destroy();
	vi.useRealTimers();
});

/** What an input method does while a word is put together, and when it is done. */
const compose = (type: 'start' | 'end'): void => {
	document.querySelector('[role=textbox]')!.dispatchEvent(new CompositionEvent(`composition${type}`, {bubbles: true}));
};
const type = (text: string): void => {
	const insert: Command = ({tr}, dispatch) => {
		dispatch?.(tr.insertText(text, 4));
		return true;
	};
	writing.run(insert);
};
const shown = (): string => writing.state().doc.textBetween(0, writing.state().doc.content.size, '\n');

it('changes nothing under a word that is being composed, and says both texts meanwhile', () => {
	compose('start');
	type('に');
	writing.follow('theirs\n\noneに\ntwo');
	expect(shown()).toBe('oneに\ntwo');
	type('ほ');
	expect(said.at(-1)).toBe('theirs\n\noneほに\ntwo');
	expect(shown()).toBe('oneほに\ntwo');
});

it('takes the other text over when it is done, and says nothing for it', () => {
	compose('start');
	writing.follow('theirs\n\none\ntwo');
	type('に');
	compose('end');
	vi.runAllTimers();
	expect(shown()).toBe('theirs\n\noneに\ntwo');
	expect(said).toEqual(['theirs\n\noneに\ntwo']);
});

it('waits on while the next word is begun at once', () => {
	compose('start');
	writing.follow('theirs\n\none\ntwo');
	compose('end');
	compose('start');
	vi.runAllTimers();
	expect(shown()).toBe('one\ntwo');
	compose('end');
	vi.runAllTimers();
	expect(shown()).toBe('theirs\n\none\ntwo');
});
