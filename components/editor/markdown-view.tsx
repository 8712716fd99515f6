import type {ComponentChildren, JSX} from 'preact';
import {useMemo} from 'preact/hooks';
import {editorWords} from '@/lib/locales/editor';
import type {Block, List, ListItem} from './markdown/blocks';
import {directionOf} from './markdown/direction';
import {linked} from './markdown/links';
import {readBlocks} from './markdown/read-blocks';
import {readInline} from './markdown/read-inline';
import {textOf} from './markdown/spans';
import type {Span} from './markdown/spans';

/** What was written, to read: the same Markdown as in the editor, read by the same reader, as nodes. */
export function MarkdownView({text}: {text: string}): JSX.Element {
	const blocks = useMemo(() => readBlocks(text), [text]);
	return <div class="markdown">{blocks.map((block, index) => <BlockView key={index} block={block} />)}</div>;
}

/** Below the headings of the view around it, which go down to the third level. */
const headings = ['h4', 'h5', 'h6'] as const;

function BlockView({block}: {block: Block}): JSX.Element {
	if (block.type === 'list') return <ListView list={block} />;
	if (block.type === 'quote') return <blockquote>{block.blocks.map((inner, index) => <BlockView key={index} block={inner} />)}</blockquote>;
	if (block.type === 'code') return <pre dir="auto"><code>{block.text}</code></pre>;
	const Tag = block.type === 'heading' ? headings[block.level - 1] ?? 'h6' : 'p';
	return <Tag dir="auto"><Line text={block.text} /></Tag>;
}

/** Somebody stopped writing at an item they had not begun: to read it is nothing. */
const isEmpty = ({lines, lists}: ListItem): boolean => lists.length === 0 && lines.every(line => line.trim() === '');

function ListView({list: {start, items}}: {list: List}): JSX.Element | null {
	const begun = items.slice(0, items.findLastIndex(item => !isEmpty(item)) + 1);
	if (begun.length === 0) return null;
	const children = begun.map((item, index) => <ItemView key={index} item={item} />);
	return start === null ? <ul>{children}</ul> : <ol start={start}>{children}</ol>;
}

function ItemView({item: {checked, lines, lists}}: {item: ListItem}): JSX.Element {
	const text = <p dir="auto">{lines.map((line, index) => [index > 0 && <br key={`end ${index}`} />, <Line key={index} text={line} />])}</p>;
	const more = lists.map((list, index) => <ListView key={index} list={list} />);
	const plain = lines.map(line => textOf(readInline(line))).join(' ');
	return checked === null ? <li dir={directionOf(plain)}>{text}{more}</li> : (
		<li dir={directionOf(plain)} data-checked={String(checked)}>
			<input type="checkbox" checked={checked} disabled aria-label={plain || editorWords.check} />
			<div>{text}{more}</div>
		</li>
	);
}

function Line({text}: {text: string}): JSX.Element {
	// An empty line keeps its height.
	return text === '' ? <br /> : <>{linked(readInline(text)).map((span, index) => <SpanView key={index} span={span} />)}</>;
}

function SpanView({span: {text, strong, em, code, href}}: {span: Span}): JSX.Element {
	let node: ComponentChildren = code ? <code>{text}</code> : text;
	if (em) node = <em>{node}</em>;
	if (strong) node = <strong>{node}</strong>;
	return href === undefined ? <>{node}</> : <a href={href} target="_blank" rel="noreferrer">{node}</a>;
}
