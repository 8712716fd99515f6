import type {Node} from 'prosemirror-model';
import {Plugin} from 'prosemirror-state';
import type {EditorState} from 'prosemirror-state';
import {Decoration, DecorationSet} from 'prosemirror-view';
import {linkAttributes, marks} from '../document/schema';
import {addressesIn, safeAddress} from '../markdown/links';

/** Where addresses stand in a text block, by the block: one that did not change is not searched again. */
const known = new WeakMap<Node, readonly {from: number; to: number; href: string}[]>();

function addressesOf(block: Node): readonly {from: number; to: number; href: string}[] {
	const before = known.get(block);
	if (before) return before;
	const found: {from: number; to: number; href: string}[] = [];
	block.forEach((node, offset) => {
		if (node.isText && !marks.link.isInSet(node.marks) && !marks.code.isInSet(node.marks)) {
			const text = node.text ?? '';
			found.push(...addressesIn(text).map(([from, to]) => ({from: offset + from, to: offset + to, href: text.slice(from, to)})));
		}
	});
	known.set(block, found);
	return found;
}

function decorations(doc: Node): DecorationSet {
	const all: Decoration[] = [];
	doc.descendants((block, pos) => {
		if (!block.isTextblock || block.type.spec.code) return !block.isTextblock;
		all.push(...addressesOf(block).map(({from, to, href}) => Decoration.inline(pos + 1 + from, pos + 1 + to, {nodeName: 'a', ...linkAttributes(href)})));
		return false;
	});
	return DecorationSet.create(doc, all);
}

/** Shows addresses in the text as links, and opens links: only with Ctrl or ⌘, since a click is for writing. */
export const shownLinks = (): Plugin<DecorationSet> => new Plugin<DecorationSet>({
	state: {
		init: (_config, {doc}) => decorations(doc),
		apply: (tr, before) => (tr.docChanged ? decorations(tr.doc) : before),
	},
	props: {
		decorations(state: EditorState) {
			return this.getState(state);
		},
		handleDOMEvents: {
			click(_view, event) {
				const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
				const href = safeAddress(link?.getAttribute('href') ?? '');
				if (link) {
					event.preventDefault();
				}

				if (href !== null && (event.ctrlKey || event.metaKey)) {
					window.open(href, '_blank', 'noopener,noreferrer');
				}

				return false;
			},
		},
	},
});
