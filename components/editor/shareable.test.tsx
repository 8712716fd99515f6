import fc from '@/tests/unit/fast-check';
import {expect, it} from 'vitest';
import {shareableAgenda} from '@/lib/domain/shareable';
import type {ShareableText} from '@/lib/domain/shareable';
import {markdownTexts} from '@/tests/unit/markdown-texts';
import {shareableHtml, shareableMarkdown} from './shareable';
import {toHtml} from './to-html';

const agenda = shareableAgenda('Ana & me', [
	{id: 'top', title: 'Top <of> mind', text: 'One\ntwo\n\n# Plan\n- [x] **done**\n- [ ] open\n  1. in it'},
	{id: 'own', title: 'Only mine', text: 'secret'},
], ['top']);

it('is rich text of nothing but what may be shared', () => {
	expect(shareableHtml(agenda)).toBe('<h1>Ana &amp; me</h1><h2>Top &lt;of&gt; mind</h2>'
		+ '<p>One<br>two</p><h3>Plan</h3><ul><li>☑ <strong>done</strong></li><li>☐ open<ol><li>in it</li></ol></li></ul>');
});

it('is Markdown of the same', () => {
	expect(shareableMarkdown(agenda)).toBe('# Ana & me\n\n## Top <of> mind\n\nOne\ntwo\n\n# Plan\n- [x] **done**\n- [ ] open\n  1. in it');
});

it.each([
	['a page', '[a "b"](https://c.example/?d="e"&f)', '<p><a href="https://c.example/?d=&quot;e&quot;&amp;f">a &quot;b&quot;</a></p>'],
	['an address', 'see https://a.example/b.', '<p>see <a href="https://a.example/b">https://a.example/b</a>.</p>'],
	['a hostile link', '[a](javascript:alert(1))', '<p>[a](javascript:alert(1))</p>'],
	['markup', '<img src=x onerror=alert(1)>', '<p>&lt;img src=x onerror=alert(1)&gt;</p>'],
	['a quote and code', '> *a*\n```\n<b>\n```', '<blockquote><p><em>a</em></p></blockquote><pre><code>&lt;b&gt;</code></pre>'],
])('writes %s', (_what, markdown, html) => {
	expect(toHtml(markdown as ShareableText)).toBe(html);
});

it('whatever was written, nothing of it becomes markup', () => {
	const own = /<\/?(?:p|br|h[1-6]|ul|ol(?: start="\d+")?|li|blockquote|pre|code|em|strong|a(?: href="(?:https?:\/\/|mailto:)[^"<>]*")?)>/gi;
	fc.assert(fc.property(markdownTexts, text => {
		expect(toHtml(text as ShareableText).replaceAll(own, '')).not.toMatch(/[<>"']/);
	}), {numRuns: 500});
});
