import {expect, it} from 'vitest';
import {keepCaret} from './caret';

it.each([
	['text added after it', 'one|', 'one two', 3],
	['text added before it', 'on|e', 'zero one', 7],
	['the text before it replaced', 'abc|def', 'xdef', 1],
	['everything removed', 'one|', '', 0],
])('keeps the caret with %s', (_what, before, after, expected) => {
	expect(keepCaret(before.replace('|', ''), after, before.indexOf('|'))).toBe(expected);
});
