/** What makes a list of a line: a bullet, or up to three digits, and one space. A year is no number of a list. */
const listMarker = String.raw`(?:[-*+]|(?:0|[1-9]\d{0,2})[.)]) `;

/** A line of a list: space in front, bullet, number, sign of the number, text. */
export const itemLine = /^([ \t]*)(?:([-*+])|(0|[1-9]\d{0,2})([.)])) (.*)$/su;

/** A heading: marker, text. */
export const headingLine = /^(#{1,6}) (.*)$/su;

/** The beginning of what can be ticked off: its state. */
export const checkMarker = /^\[([ xX])\](?: |$)/u;

/** A fence: ticks, what stands behind them. */
export const fenceLine = /^(`{3,})([^`\s]*)$/u;

/** Is this a line of a quote? */
export const isQuoteLine = (line: string): boolean => line === '>' || line.startsWith('> ');

/**
 * A way to say a marker and mean the characters: one backslash in front of it. Whatever number of backslashes
 * stands before a marker, writing adds one and reading takes one, so that no text exists that cannot be said.
 */
export interface Escape {
	write: (line: string) => string;
	read: (line: string) => string;
}

const escape = (space: string, marker: string): Escape => {
	const bare = new RegExp(String.raw`^(${space})(?=\\*(?:${marker}))`, 'u');
	const escaped = new RegExp(String.raw`^(${space})\\(?=\\*(?:${marker}))`, 'u');
	return {write: line => line.replace(bare, '$1\\'), read: line => line.replace(escaped, '$1')};
};

const ofMarker = escape('', String.raw`${listMarker}|#{1,6} |>(?: |$)`);
const ofIndented = escape(String.raw`[ \t]+`, listMarker);

/** For a line of its own that would open or close a fence. */
export const ofFence: Escape = escape('', '`{3,}[^`\\s]*$');
/** For a further line within an item. */
export const ofItemLine: Escape = escape(String.raw`[ \t]*`, listMarker);
/** For the first line of an item that is nothing to tick off. */
export const ofItemText: Escape = escape('', String.raw`\[[ xX]\](?: |$)`);

/** For any other line of its own. What it reads, `ofFence` has written, too. */
export const ofParagraph: Escape = {
	write: line => ofIndented.write(ofMarker.write(line)),
	// No line matches more than one of them.
	read: line => ofIndented.read(ofMarker.read(ofFence.read(line))),
};
