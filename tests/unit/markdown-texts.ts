import fc from 'fast-check';

/** Signs and words of which notes are made, many of which could mean something in Markdown. */
export const markdownPieces = fc.constantFrom(
	'*', '**', '_', '__', '`', '``', '```', '\\', '[', ']', '(', ')', '](https://a.b/c)', 'https://a.b/c_d', '#', '## ', '- ', '* ', '1. ', '2. ', '3) ', '> ', '>',
	'[ ] ', '[x] ', '  ', ' ', '\t', '\n', '\n\n', 'word', 'Wort', '語', 'é', '7', '.', '!', '<b>', '&amp;', '😀',
);

/** Any note: rich in Markdown, or any text at all. */
export const markdownTexts = fc.oneof(
	fc.array(markdownPieces, {maxLength: 24}).map(some => some.join('')),
	fc.string({unit: 'binary'}),
	fc.string(),
);

/** The words of a text, in their order. The state of a check item is none: `[X]` is written as `[x]`. */
export const wordsOf = (text: string): string[] => text.replaceAll('[X]', '[x]').match(/[\p{L}\p{N}]+/gu) ?? [];
