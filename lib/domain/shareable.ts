declare const shareable: unique symbol;

/**
 * Text that its writer has set to shareable. Only `shareableAgenda` makes it, of a section whose switch says so,
 * and whatever leaves the extension (the clipboard) takes nothing else: private text cannot be in that path.
 */
export type ShareableText = string & {readonly [shareable]: true};

/** One section of an agenda that may be shown to others. */
export interface ShareableSection {
	title: ShareableText;
	/** Markdown. */
	text: ShareableText;
}

/** What may be copied for the other person. */
export interface ShareableAgenda {
	title: ShareableText;
	sections: ShareableSection[];
}

/**
 * The sections of an agenda that are set to shareable and hold something, in their order.
 * The one place that makes shareable text: everything else has only a `string`, which does not fit.
 */
export function shareableAgenda(title: string, sections: readonly {id: string; title: string; text: string}[], shared: readonly string[]): ShareableAgenda {
	const free = new Set(shared);
	return {
		title: title as ShareableText,
		sections: sections
			.filter(({id, text}) => free.has(id) && text.trim() !== '')
			.map(section => ({title: section.title as ShareableText, text: section.text as ShareableText})),
	};
}
