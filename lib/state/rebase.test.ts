import {expect, it} from 'vitest';
import {rebase} from './rebase';

it.each([
	['a plain answer', 'one', 'one', 'one two', 'one two'],
	['nothing typed meanwhile', 'theirs\n\none', 'one', 'one', 'theirs\n\none'],
	['theirs above', 'theirs\n\none', 'one', 'one two', 'theirs\n\none two'],
	['theirs below', 'one\n\ntheirs', 'one', 'one two', 'one two\n\ntheirs'],
	['an answer that does not hold what was sent', 'other', 'one', 'one two', 'other\n\none two'],
])('%s', (_name, answer, sent, typed, expected) => {
	expect(rebase(answer, sent, typed)).toBe(expected);
});
