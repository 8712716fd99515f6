import type {Node} from 'prosemirror-model';

/**
 * The lines of inline Markdown that a text block was read from or last written as. A block never changes, a changed
 * one is another; so a line nobody touched is written exactly as it was, and a key costs the writing of one line.
 */
export const sources = new WeakMap<Node, readonly string[]>();
