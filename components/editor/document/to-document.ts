import {Fragment} from 'prosemirror-model';
import type {Mark, Node} from 'prosemirror-model';
import type {Block, List} from '../markdown/blocks';
import {readBlocks} from '../markdown/read-blocks';
import {readInline} from '../markdown/read-inline';
import type {Span} from '../markdown/spans';
import {marks, nodes, schema} from './schema';
import {sources} from './sources';

/** The document of a note's Markdown. */
export function toDocument(markdown: string): Node {
	return nodes.doc.create(null, readBlocks(markdown).map(block => blockNode(block)));
}

function blockNode(block: Block): Node {
	switch (block.type) {
		case 'paragraph': return lineNode(nodes.paragraph.create(null, inline([block.text])), [block.text]);
		case 'heading': return lineNode(nodes.heading.create({level: block.level}, inline([block.text])), [block.text]);
		case 'quote': return nodes.blockquote.create(null, block.blocks.map(inner => blockNode(inner)));
		case 'code': return nodes.code_block.create({info: block.info}, block.text === '' ? null : schema.text(block.text));
		case 'list': return listNode(block);
	}
}

function listNode({sign, start, pad, items}: List): Node {
	const children = items.map(({checked, lines, lists}) => nodes.list_item.create({checked}, [
		lineNode(nodes.paragraph.create(null, inline(lines)), lines),
		...lists.map(list => listNode(list)),
	]));
	return start === null ? nodes.bullet_list.create({sign, pad}, children) : nodes.ordered_list.create({sign, pad, start}, children);
}

function lineNode(node: Node, lines: readonly string[]): Node {
	sources.set(node, lines);
	return node;
}

function inline(lines: readonly string[]): Fragment {
	return Fragment.from(lines.flatMap((line, index) => [
		...(index === 0 ? [] : [nodes.hard_break.create()]),
		...readInline(line).map(span => schema.text(span.text, marksOf(span))),
	]));
}

function marksOf({strong, em, code, href}: Span): Mark[] {
	return [
		...(href === undefined ? [] : [marks.link.create({href})]),
		...(strong ? [marks.strong.create()] : []),
		...(em ? [marks.em.create()] : []),
		...(code ? [marks.code.create()] : []),
	];
}
