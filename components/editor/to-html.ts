import type {ShareableText} from '@/lib/domain/shareable';
import type {Block, List, ListItem} from './markdown/blocks';
import {linked} from './markdown/links';
import {readBlocks} from './markdown/read-blocks';
import {readInline} from './markdown/read-inline';
import type {Span} from './markdown/spans';

/**
 * Rich text for the clipboard, of text that may be shared and no other: plain elements, no styles, everything escaped.
 * `under` is how many levels of headings stand above it.
 */
export function toHtml(markdown: ShareableText, under = 0): string {
	return blocksHtml(readBlocks(markdown), under);
}

/** Text as text within HTML, in an attribute, too. */
export function escapeHtml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}

function blocksHtml(blocks: readonly Block[], under: number): string {
	let html = '';
	/** Lines in a row are one paragraph for others; an empty one is where the next begins. */
	let lines: string[] = [];
	const flush = (): void => {
		html += lines.length > 0 ? `<p>${lines.join('<br>')}</p>` : '';
		lines = [];
	};
	for (const block of blocks) {
		if (block.type === 'paragraph' && block.text !== '') {
			lines.push(lineHtml(block.text));
		} else {
			flush();
			html += blockHtml(block, under);
		}
	}

	flush();
	return html;
}

function blockHtml(block: Block, under: number): string {
	switch (block.type) {
		case 'paragraph': return '';
		case 'heading': {
			const tag = `h${Math.min(6, block.level + under)}`;
			return `<${tag}>${lineHtml(block.text)}</${tag}>`;
		}
		case 'quote': return `<blockquote>${blocksHtml(block.blocks, under)}</blockquote>`;
		case 'code': return `<pre><code>${escapeHtml(block.text)}</code></pre>`;
		case 'list': return listHtml(block);
	}
}

function listHtml({start, items}: List): string {
	const html = items.map(item => itemHtml(item)).join('');
	return start === null ? `<ul>${html}</ul>` : `<ol${start === 1 ? '' : ` start="${start}"`}>${html}</ol>`;
}

/** Documents and mails take no boxes from elsewhere, so the state is a character. */
function itemHtml({checked, lines, lists}: ListItem): string {
	const state = checked === null ? '' : checked ? '☑ ' : '☐ ';
	return `<li>${state}${lines.map(line => lineHtml(line)).join('<br>')}${lists.map(list => listHtml(list)).join('')}</li>`;
}

const lineHtml = (line: string): string => linked(readInline(line)).map(span => spanHtml(span)).join('');

function spanHtml({text, strong, em, code, href}: Span): string {
	let html = escapeHtml(text);
	if (code) html = `<code>${html}</code>`;
	if (em) html = `<em>${html}</em>`;
	if (strong) html = `<strong>${html}</strong>`;
	return href === undefined ? html : `<a href="${escapeHtml(href)}">${html}</a>`;
}
