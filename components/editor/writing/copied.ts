import {Fragment, Slice} from 'prosemirror-model';
import {isList, nodes} from '../document/schema';

/**
 * A part of a note that can stand by itself. One that begins in a list within a list has items without a line of their own,
 * which nothing can be made of; it becomes what is left of the inner list, and the outer one behind it.
 */
export function copied({content, openStart, openEnd}: Slice): Slice {
	let slice = new Slice(content, openStart, openEnd);
	for (let next = withoutStub(slice, 0); next !== null; next = withoutStub(slice, 0)) slice = next;
	return slice;
}

/** Takes one such item away; null where there is none. `depth` is how many blocks are around `content`. */
function withoutStub({content, openStart, openEnd}: Slice, depth: number): Slice | null {
	const first = content.firstChild;
	if (first?.type === nodes.blockquote) {
		const inner = withoutStub(new Slice(first.content, openStart, content.childCount === 1 ? openEnd : 0), depth + 1);
		return inner && new Slice(content.replaceChild(0, first.copy(inner.content)), inner.openStart, content.childCount === 1 ? inner.openEnd : openEnd);
	}

	const item = first && isList(first) ? first.firstChild : null;
	if (!first || !item?.firstChild || !isList(item.firstChild)) return null;
	const rest = first.content.cut(item.nodeSize);
	const attrs = first.type === nodes.ordered_list ? {...first.attrs, start: Number(first.attrs.start) + 1} : first.attrs;
	const outer = rest.size === 0 ? [] : [first.type.create(attrs, rest)];
	const isEnd = rest.size === 0 && content.childCount === 1;
	return new Slice(
		Fragment.from([...item.children, ...outer, ...content.content.slice(1)]),
		openStart - 2,
		isEnd && openEnd > depth ? Math.max(depth, openEnd - 2) : openEnd,
	);
}
