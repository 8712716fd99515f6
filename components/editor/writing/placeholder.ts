import {Plugin} from 'prosemirror-state';
import {Decoration, DecorationSet} from 'prosemirror-view';
import {nodes} from '../document/schema';

/** Says what could be written while there is nothing. */
export const placeholder = (text: () => string): Plugin => new Plugin({
	props: {
		decorations: ({doc}) => {
			const only = doc.childCount === 1 ? doc.firstChild : null;
			return text() !== '' && only?.type === nodes.paragraph && only.content.size === 0
				? DecorationSet.create(doc, [Decoration.node(0, only.nodeSize, {'class': 'empty-note', 'data-placeholder': text()})])
				: null;
		},
	},
});
