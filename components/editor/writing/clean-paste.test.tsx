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
	['an empty line of Google Docs as one', `<b style="font-weight:normal;" id="docs-internal-guid-1"><p><span>one</span></p><br /><p><span>two</span></p><ul><li aria-level="1"><p><span>a<br>b</span></p></li></ul></b><br class="Apple-interchange-newline">`,
		'one\n\ntwo\n- a\n  b'],
	['lines of a mail', '<div dir="ltr"><div>Hi</div><div><br></div><div>more<br></div></div><p>a<br><br>b</p>', 'Hi\n\nmore\na\n\nb'],
	['cells apart', `<table><colgroup><col></colgroup><tbody><tr><td>Name</td><td>Role</td></tr><tr><td><p>Ana</p></td><td><p>Lead</p></td></tr>
		<tr><td><p>a</p><p>b</p></td><td>c</td></tr></tbody></table>`, 'Name | Role\nAna | Lead\na\nb\nc'],
	['lists of Word, and its empty lines', `<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span
		style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>one<o:p></o:p></p>
		<p style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>o<span>&nbsp; </span></span><![endif]>in it</p>
		<p style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>o<span>&nbsp; </span></span><![endif]>too</p>
		<p style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>two</p>
		<p class=MsoNormal><o:p>&nbsp;</o:p></p>
		<p style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>4.<span>&nbsp; </span></span><![endif]><b>four</b></p>`,
	'- one\n  - in it\n  - too\n- two\n\n4. **four**'],
	['lists of Word online', '<div><ul><li data-aria-level="1"><p>one</p></li></ul></div><div><ul><li data-aria-level="2"><p>in it</p></li></ul></div>', '- one\n  - in it'],
	['what Slack copies', `<span>hello<span data-stringify-type="paragraph-break" style="display:block"></span>you <b data-stringify-type="bold">all</b> <img alt=":tada:" data-stringify-emoji=":tada:" src="x"></span>
		<ul data-indent="0"><li>one</li></ul><ol data-indent="1"><li>in it</li></ol><ul data-indent="0"><li>two</li></ul>`, 'hello\nyou **all** :tada:\n- one\n  1. in it\n- two'],
	['emoji that are pictures, and no other picture', '<p>Done <img alt="🎉" src="x"> <img alt="A chart" src="y"></p>', 'Done 🎉'],
	['a heading in an item as its line', '<ul><li><h3>a</h3><ul><li>b</li></ul></li></ul>', '- a\n  - b'],
	['numbers that a list can have', '<ol start="5000"><li>a</li></ol><p>b</p><ol start="-2"><li>c</li></ol>', '1. a\nb\n1. c'],
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
