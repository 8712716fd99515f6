/**
 * A note as blocks. Every `text` and `lines` entry is one line of inline Markdown, without the marker in front of it.
 * A line is a block, as in the text areas that notes were written in until now: one line end is a new paragraph,
 * and an empty line is an empty paragraph. So what people wrote as plain text reads, and is kept, as they wrote it.
 */
export type Block = Paragraph | Heading | List | Quote | Code;

/** One line. */
export interface Paragraph {
	type: 'paragraph';
	text: string;
}

/** A line behind `#` to `######` and a space. Two levels are offered; deeper ones come from elsewhere. */
export interface Heading {
	type: 'heading';
	/** 1–6. */
	level: number;
	text: string;
}

/** Items of one kind below each other. */
export interface List {
	type: 'list';
	/** `-`, `*` or `+` for bullets, `.` or `)` for numbers. */
	sign: string;
	/** Number of the first item; null for bullets. */
	start: number | null;
	/** Spaces in front of it beyond what its place asks for. */
	pad: number;
	items: ListItem[];
}

/** One item: its own lines, and the lists within it. */
export interface ListItem {
	/** Null for an item that is nothing to tick off. */
	checked: boolean | null;
	/** At least one. */
	lines: string[];
	lists: List[];
}

/** Lines behind `>`. */
export interface Quote {
	type: 'quote';
	blocks: Block[];
}

/** Lines between fences, as they are. */
export interface Code {
	type: 'code';
	/** What stands behind the opening fence. */
	info: string;
	text: string;
}
