import type {Fragment, Node} from 'prosemirror-model';
import type {Block, List} from '../markdown/blocks';
import type {Span} from '../markdown/spans';
import {writeBlocks} from '../markdown/write-blocks';
import {writeInline} from '../markdown/write-inline';
import {isList, marks, nodes} from './schema';
import {sources} from './sources';

/** The Markdown of a document, or of a part of one. */
export function fromDocument(content: Fragment): string {
	return writeBlocks(content.content.flatMap(node => blocksOf(node)));
}

function blocksOf(node: Node): Block[] {
	if (isList(node)) return [listOf(node)];
	switch (node.type) {
		case nodes.heading: return [{type: 'heading', level: Number(node.attrs.level), text: linesOf(node).join(' ')}];
		case nodes.blockquote: return [{type: 'quote', blocks: node.children.flatMap(inner => blocksOf(inner))}];
		case nodes.code_block: return [{type: 'code', info: String(node.attrs.info), text: node.textContent}];
		// Only a part of a document has any of these outside.
		case nodes.list_item: return [listOf(nodes.bullet_list.create(null, node))];
		case nodes.text: return [{type: 'paragraph', text: writeLine([node])}];
		default: return linesOf(node).map(text => ({type: 'paragraph', text}));
	}
}

function listOf(node: Node): List {
	const {sign, pad, start = null} = node.attrs as {sign: string; pad: number; start?: number};
	return {type: 'list', sign, pad, start, items: node.children.map(item => ({
		checked: item.attrs.checked as boolean | null,
		lines: [...linesOf(item.firstChild)],
		lists: item.children.slice(1).map(list => listOf(list)),
	}))};
}

/** The lines of a text block as inline Markdown. */
function linesOf(node: Node | null): readonly string[] {
	if (node === null) return [''];
	const known = sources.get(node);
	if (known) return known;
	const lines: Node[][] = [[]];
	for (const child of node.children) {
		if (child.type === nodes.hard_break) lines.push([]);
		else lines.at(-1)?.push(child);
	}

	const written = lines.map(line => writeLine(line));
	sources.set(node, written);
	return written;
}

const writeLine = (line: readonly Node[]): string => writeInline(line.map(node => spanOf(node)));

function spanOf(node: Node): Span {
	const link = marks.link.isInSet(node.marks);
	return {
		// A line end within a text would be the end of its block.
		text: (node.text ?? '').replaceAll(/[\r\n]/g, ' '),
		strong: marks.strong.isInSet(node.marks) !== undefined,
		em: marks.em.isInSet(node.marks) !== undefined,
		code: marks.code.isInSet(node.marks) !== undefined,
		...(link && {href: String(link.attrs.href)}),
	};
}
