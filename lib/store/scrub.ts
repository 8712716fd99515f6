/** Longer reasons say no more. Characters. */
const longest = 200;

/** What may carry something private, in the order it is looked for. */
const suspects: RegExp[] = [
	// Quoted: what an exception quotes is what it stumbled over.
	/"[^"]*"?|“[^”]*”?|„[^“”]*[“”]?|«[^»]*»?|「[^」]*」?|`[^`]*`?|(?<![\p{L}\p{N}])'.*'(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])'.*$|(?<![\p{L}\p{N}])‘.*’/gu,
	// Addresses of people and of pages, and paths.
	/\S*@\S*/g,
	/\S*:\/\/\S*/g,
	/\S*[/\\]\S+/g,
	// Ids: long words, words with digits inside, long numbers.
	/[\p{L}\p{N}_+=-]{19,}/gu,
	/[\p{L}_-]+\d[\p{L}\p{N}_-]*|\d+[\p{L}_-]+[\p{L}\p{N}_-]*|\d{5,}/gu,
	// Any script but the one our own sentences are written in.
	/[\p{L}\p{M}\p{N}]*[^\P{L}a-zA-Z][\p{L}\p{M}\p{N}]*/gu,
];

/** Words with a capital that are no names: how sentences of ours and of browsers are made. */
const known = new Set([
	'A', 'I', 'An', 'The', 'It', 'This', 'That', 'No', 'Not', 'What', 'Where', 'When', 'Kept', 'Google', 'Calendar', 'Cannot', 'Could', 'Failed', 'Invalid', 'Unexpected',
	'Internal', 'Extension', 'Receiving', 'Illegal', 'Maximum', 'Permission', 'Error', 'Document', 'Element', 'Node', 'Temporal', 'Intl', 'DateTimeFormat', 'JSON', 'UTC', 'HTML', 'DOM', 'ID',
	'TypeError', 'RangeError', 'SyntaxError', 'ReferenceError', 'DOMException', 'NotFoundError', 'InvalidStateError', 'SecurityError', 'QuotaExceededError', 'AbortError',
]);

/**
 * A reason without anything that might name somebody or something: exceptions may quote whatever they stumbled over,
 * and a reason is shown, copied and sent to strangers by its person. What is doubtful becomes `…`.
 */
export function scrub(text: string): string {
	let plain = text.slice(0, 10 * longest);
	for (const suspect of suspects) {
		plain = plain.replaceAll(suspect, '…');
	}

	// A capital is what names have; our own sentences need few of them.
	plain = plain.replaceAll(/[a-z]*[A-Z][A-Za-z]*/g, word => (known.has(word) ? word : '…'));
	plain = plain.replaceAll(/[^ -~…]+/g, ' ').replaceAll(/\s+/g, ' ').replaceAll(/…(?:[\s.:,&+'-]*…)+/g, '…').trim();
	return plain.length > longest ? `${plain.slice(0, longest - 1)}…` : plain;
}
