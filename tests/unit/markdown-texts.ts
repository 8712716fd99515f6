import fc from '@/tests/unit/fast-check';

/** Signs and words of which notes are made, many of which could mean something in Markdown. */
export const markdownPieces = fc.constantFrom(
	'*', '**', '_', '__', '`', '``', '```', '\\', '[', ']', '(', ')', '](https://a.b/c)', 'https://a.b/c_d', '#', '## ', '- ', '* ', '1. ', '2. ', '3) ', '> ', '>',
	'[ ] ', '[x] ', '  ', ' ', '\t', '\n', '\n\n', 'word', 'Wort', '語', 'é', '7', '.', '!', '<b>', '&amp;', '😀',
);

const line = fc.constantFrom(
	'', 'word', '**bold** and _slanted_', '[ ] open', '[x] done', '[] later', 'https://a.example/b_(c)', '[a [b] c](https://a.example/d_(e))', '`code`', '# Plan', '> said', '```',
	'1. one', String.raw`\- no item`, '  further in', '\tTab', '\u3000wide', 'עברית ו*עברית*', 'مرحبا', '👩\u200D👩\u200D👧 👍🏽', 'a\u00A0b', `long ${'word '.repeat(40)}`,
);

/** Notes of lines that stand further in and further out, as lists within lists do. */
export const markdownLists = fc.array(fc.tuple(fc.nat(10), fc.constantFrom('- ', '- ', '- ', '* ', '1. ', '2. ', '3) ', ''), line), {maxLength: 14})
	.map(rows => rows.map(([depth, marker, text]) => `${'  '.repeat(depth)}${marker}${text}`).join('\n'));

/** Any note: rich in Markdown, or any text at all. */
export const markdownTexts = fc.oneof(
	markdownLists,
	fc.array(markdownPieces, {maxLength: 24}).map(some => some.join('')),
	fc.string({unit: 'binary'}),
	fc.string(),
);

/** The words of a text, in their order. The state of a check item is none: `[X]` is written as `[x]`. */
export const wordsOf = (text: string): string[] => text.replaceAll('[X]', '[x]').match(/[\p{L}\p{N}]+/gu) ?? [];
