import fc from '@/tests/unit/fast-check';
import {describe, expect, it} from 'vitest';
import {markdownPieces, markdownTexts, wordsOf} from '@/tests/unit/markdown-texts';
import {readBlocks} from './read-blocks';
import {readInline} from './read-inline';
import {writeBlocks} from './write-blocks';
import {writeInline} from './write-inline';

const again = (markdown: string): string => writeBlocks(readBlocks(markdown));
const lineAgain = (line: string): string => writeInline(readInline(line));

describe('what was written as plain text stays as it was written', () => {
	it.each([
		'', '\n', 'one\ntwo', 'one\n\n\ntwo\n', '  two spaces in front, and behind  ', '#tag and #another', '#', '# ', '###no heading', '* ', 'a * b * c',
		'*', '**', '2*3*4 = 24', 'snake_case_name', '_', '__init__.py', '<html> & &amp; </b>', '<!-- not hidden -->', '[]()', '[ ] (later)', '[a]: https://a.example',
		'[x](javascript:alert(1))', '1.', '1. one\n3. three', '1) one\n2) two', '01. one', '2026. A year', '- one\n* two\n+ three', '- one\n\n- two', '  - in\n    - further in',
		'Topics:\n   1. one\n      - a\n   2. two', '- one\n  goes on\n- two', '-no list', '>50% done', '> said\n>\n> and said', '> > twice', '---', '===', 'a\n---', '| a | b |', '!', '![a](b)',
		'C:\\_old\\*new', '\\\\server\\share', '\\d+\\.\\[a-z\\]', '```', '```\nno end', '```js\ncode * _\n```', '`', '``', 'a ` b', ':-) *nix *BSD', '5* and 4*', 'https://a.example/b_c_d?e=*f*',
		'日本語 * 文字', 'مرحبا *', '\u2028', '\u0000', '\uD800', '- [ ] open\n- [x] done', '- [ ] ', '10. ten\n    - in ten',
		'- wide\n\u3000\u3000space', '- [ ] \n \ttab', '- hard\n\u00A0\u00A0space', `${'> '.repeat(10)}ten deep`, '>'.repeat(10), `${'  '.repeat(14)}- far in`,
		'see [1], [a] and [b](c)', '[] later', 'x [] y', '[a [b] c](https://a.example/d_(e))', 'עברית *עברית* [א](https://a.example)', '👩\u200D👩\u200D👧*', 'a\u200Db', '\u202Eabc',
	])('%j', text => {
		expect(again(text)).toBe(text);
		expect(text.split('\n').map(line => lineAgain(line))).toEqual(text.split('\n'));
	});
});

describe('what a line says', () => {
	it.each([
		['**b** and *i*', [{text: 'b', strong: true}, {text: ' and '}, {text: 'i', em: true}]],
		['__init__ and _i_', [{text: '__init__ and '}, {text: 'i', em: true}]],
		['***both***', [{text: 'both', strong: true, em: true}]],
		['*a **b** c*', [{text: 'a ', em: true}, {text: 'b', em: true, strong: true}, {text: ' c', em: true}]],
		['**a *b***', [{text: 'a ', strong: true}, {text: 'b', strong: true, em: true}]],
		['これは**「重要」**です', [{text: 'これは'}, {text: '「重要」', strong: true}, {text: 'です'}]],
		['`a*b*`', [{text: 'a*b*', code: true}]],
		['[a *b*](https://c.example/d_(e))', [{text: 'a ', href: 'https://c.example/d_(e)'}, {text: 'b', em: true, href: 'https://c.example/d_(e)'}]],
		['[mail](mailto:ana@example.com)', [{text: 'mail', href: 'mailto:ana@example.com'}]],
		[String.raw`\*a\*`, [{text: '*a*'}]],
	])('%s', (line, spans) => {
		expect(readInline(line)).toEqual(spans);
		expect(readInline(writeInline(spans))).toEqual(spans);
	});

	it.each(['javascript:alert(1)', 'JAVASCRIPT:alert(1)', 'data:text/html,x', 'java\tscript:x', '//a.example', 'file:///etc/passwd', 'https:'])('no link leads to %j', address => {
		expect(readInline(`[a](${address})`)).toEqual([{text: `[a](${address})`}]);
		expect(writeInline([{text: 'a', href: address}])).toBe('a');
	});

	it.each([
		['bold that ends in a space', [{text: 'a ', strong: true}, {text: 'b'}], '**a** b'],
		['a star that means a star', [{text: '*a*'}], String.raw`\*a\*`],
		['an address that says itself', [{text: 'https://a.example', href: 'https://a.example'}], 'https://a.example'],
		['looks that overlap', [{text: 'a ', em: true}, {text: 'b', em: true, strong: true}, {text: ' c', strong: true}], '*a* ***b* c**'],
		['looks that overlap within a word', [{text: 'a', em: true}, {text: 'b', em: true, strong: true}, {text: 'c', strong: true}], '_a**b**_**c**'],
		['a link where none can be', [{text: '\\'}, {text: 'a', href: 'https://b.example'}], String.raw`\a (https://b.example)`],
		['a tick in code', [{text: '`', code: true}], '`` ` ``'],
	])('writes %s', (_what, spans, line) => {
		expect(writeInline(spans)).toBe(line);
	});
});

const runs = {numRuns: 1000};

/** All that is typed but space, and the backslashes that say a sign and mean the character. */
const signsOf = (text: string): string => text.replaceAll(/[\s\\]/g, '').replaceAll('[X]', '[x]');

it('writing what was read, read again, is the same', () => {
	fc.assert(fc.property(markdownTexts, text => {
		const blocks = readBlocks(text);
		expect(readBlocks(writeBlocks(blocks))).toEqual(blocks);
		expect(again(again(text))).toBe(again(text));
		expect(signsOf(again(text))).toBe(signsOf(text));
	}), runs);
});

it('the same holds for every line', () => {
	fc.assert(fc.property(markdownTexts.map(text => text.replaceAll(/[\r\n]/g, ' ')), line => {
		const spans = readInline(line);
		expect(readInline(writeInline(spans))).toEqual(spans);
		expect(lineAgain(lineAgain(line))).toBe(lineAgain(line));
		expect(wordsOf(lineAgain(line))).toEqual(wordsOf(line));
	}), runs);
});

/** Lines as only an editor can make them. */
const spans = fc.array(fc.record({
	text: fc.array(markdownPieces.filter(piece => !piece.includes('\n')), {minLength: 1, maxLength: 4}).map(some => some.join('')),
	strong: fc.boolean(), em: fc.boolean(), code: fc.boolean(), href: fc.option(fc.constant('https://d.example/'), {nil: undefined}),
}), {maxLength: 5});

it('no text of any line is lost, whatever its looks, and no address', () => {
	fc.assert(fc.property(spans, line => {
		const text = line.map(span => span.text).join('');
		const written = writeInline(line);
		// Where no link can be said its address stands behind the text.
		expect(readInline(written).map(span => span.text).join('').replaceAll(' (https://d.example/)', '')).toBe(text);
		expect(written.includes('https://d.example/')).toBe(line.some(span => span.href !== undefined));
	}), runs);
});
