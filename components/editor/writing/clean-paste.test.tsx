// @vitest-environment happy-dom
import {DOMParser as Reader} from 'prosemirror-model';
import {expect, it} from 'vitest';
import {fromDocument} from '../document/from-document';
import {schema} from '../document/schema';
import {cleanPaste, saysMore, withoutForbidden} from './clean-paste';

function pasted(html: string): string {
	const {body} = new DOMParser().parseFromString(withoutForbidden(html), 'text/html');
	cleanPaste(body);
	return fromDocument(Reader.fromSchema(schema).parse(body).content);
}

it.each([
	['what Google Docs copies', `<b style="font-weight:normal" id="docs-internal-guid-1"><h2><span style="font-weight:400">Plan</span></h2>
		<p><span style="font-weight:400">Hello </span><span style="font-weight:700">bold</span><span style="font-style:italic"> slanted</span></p>
		<ul><li aria-level="1"><p role="presentation"><span>one</span></p></li><ul><li aria-level="2"><p><span>nested</span></p></li></ul></ul></b>`,
	'## Plan\nHello **bold** *slanted*\n- one\n  - nested'],
	['its checklists', `<ul><li role="checkbox" aria-checked="true"><img alt="checked" aria-roledescription="checkbox" src="data:,"><p>done</p></li>
		<li role="checkbox" aria-checked="false"><img alt="unchecked" aria-roledescription="checkbox" src="data:,"><p>open</p></li></ul>`, '- [x] done\n- [ ] open'],
	['task lists of others', '<ul><li><input type="checkbox" checked> a</li><li><input type="checkbox"> b</li></ul>', '- [x] a\n- [ ] b'],
	['a link, and no hostile one', '<p><a href="https://a.example">a</a> <a href="javascript:alert(1)">b</a></p>', '[a](https://a.example) b'],
	['nothing that runs or looks', '<style>p {color: red}</style><p onclick="alert(1)" style="color:red">a<script>alert(1)</script><img src="x" onerror="alert(1)"></p>', 'a'],
	['an item of two paragraphs', '<ol start="3"><li><p>a</p><p>b</p></li></ol>', '3. a\n   b'],
	['a text about styles', '<p>style= and onclick=</p>', 'style= and onclick='],
])('keeps %s', (_what, html, markdown) => {
	expect(pasted(html)).toBe(markdown);
});

it.each([
	['<meta charset="utf-8"><div style="white-space:pre"><div><span>- a</span></div></div>', false],
	['<div><b>a</b></div>', true],
	['<span style="font-weight:700">a</span>', true],
])('%s says more than its text: %s', (html, says) => {
	expect(saysMore(html)).toBe(says);
});
