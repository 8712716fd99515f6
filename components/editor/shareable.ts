import type {ShareableAgenda} from '@/lib/domain/shareable';
import {escapeHtml, toHtml} from './to-html';

/** An agenda as rich text for the clipboard. */
export function shareableHtml({title, sections}: ShareableAgenda): string {
	return `<h1>${escapeHtml(title)}</h1>${sections.map(section => `<h2>${escapeHtml(section.title)}</h2>${toHtml(section.text, 2)}`).join('')}`;
}

/** The same as Markdown. */
export function shareableMarkdown({title, sections}: ShareableAgenda): string {
	return [`# ${title}`, ...sections.map(section => `## ${section.title}\n\n${section.text.replace(/^\n+|\s+$/g, '')}`)].join('\n\n');
}
