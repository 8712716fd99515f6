import {expect, it} from 'vitest';
import {agendaWords} from './agenda';
import {brief} from './brief';
import {words} from './views';

it.each([
	['a short text', 'Ask about the trip', 'Ask about the trip'],
	['several lines', 'One\n  two\r\nthree', 'One two three'],
	['a long one, without cutting a character in two', '🎁'.repeat(100), `${'🎁'.repeat(79)}…`],
])('names something by %s', (_what, text, named) => {
	expect(brief(text)).toBe(named);
});

it('names every button of a row by little more than that, however long its text is', () => {
	const text = 'word '.repeat(2000);
	const {edit, takeOne, back} = agendaWords.inbox;
	const {remove, removed, undoRemove} = words.panel;
	expect([edit, takeOne, back, remove, removed, undoRemove].map(name => name(text).length).filter(length => length > 120)).toEqual([]);
});
