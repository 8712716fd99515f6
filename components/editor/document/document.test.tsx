import fc from '@/tests/unit/fast-check';
import {Node} from 'prosemirror-model';
import {expect, it} from 'vitest';
import {markdownTexts, wordsOf} from '@/tests/unit/markdown-texts';
import {fromDocument} from './from-document';
import {schema} from './schema';
import {toDocument} from './to-document';

/** The same document, of which nobody remembers what it was read from. */
const afresh = (document: Node): Node => Node.fromJSON(schema, document.toJSON());

it('every note is a document that may be, and reads the same when it was written', () => {
	fc.assert(fc.property(markdownTexts, text => {
		const document = toDocument(text);
		document.check();
		const written = fromDocument(afresh(document).content);
		expect(toDocument(written).toJSON()).toEqual(document.toJSON());
		expect(fromDocument(afresh(toDocument(written)).content)).toBe(written);
		expect(wordsOf(written)).toEqual(wordsOf(text));
	}), {numRuns: 500});
});

it('lines that nobody touched are written as they were, whatever they hold', () => {
	const line = fc.constantFrom('*slanted* and _slanted_', String.raw`\*star\*`, '#tag', '**b**', 'https://a.example/_x_', '- * -', '__init__', '> *q*', '## *h*', '- [x] *c*');
	fc.assert(fc.property(fc.array(line), lines => {
		expect(fromDocument(toDocument(lines.join('\n')).content)).toBe(lines.join('\n'));
	}), {numRuns: 200});
});
