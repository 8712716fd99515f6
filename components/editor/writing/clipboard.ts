import {DOMParser, DOMSerializer, Slice} from 'prosemirror-model';
import type {ParseOptions} from 'prosemirror-model';
import {Plugin} from 'prosemirror-state';
import {fromDocument} from '../document/from-document';
import {nodes, schema} from '../document/schema';
import {toDocument} from '../document/to-document';
import {cleanPaste, saysMore, withoutForbidden} from './clean-paste';
import {copied} from './copied';

/** Reads what was copied elsewhere after it was cleaned. */
class CleaningParser extends DOMParser {
	override parseSlice(dom: HTMLElement, options?: ParseOptions): Slice {
		cleanPaste(dom);
		return super.parseSlice(dom, options);
	}
}

const asLines = (text: string): Slice => Slice.maxOpen(nodes.doc.create(null, text.split(/\r\n?|\n/).map(line =>
	nodes.paragraph.create(null, line === '' ? null : schema.text(line)))).content);

const asMarkdown = (text: string): Slice => Slice.maxOpen(toDocument(text).content);

/** In and out of the clipboard: rich text without its styles, and Markdown as plain text. */
export const clipboard = (): Plugin => new Plugin({
	props: {
		transformPastedHTML: html => withoutForbidden(html),
		clipboardParser: new CleaningParser(schema, DOMParser.fromSchema(schema).rules),
		transformCopied: copied,
		clipboardSerializer: DOMSerializer.fromSchema(schema),
		// Pasting without formatting takes the characters for what they are.
		clipboardTextParser: (text, _context, plain) => (plain ? asLines(text) : asMarkdown(text)),
		clipboardTextSerializer: ({content}) => fromDocument(content),
		handlePaste(view, event) {
			const html = event.clipboardData?.getData('text/html') ?? '';
			const text = event.clipboardData?.getData('text/plain') ?? '';
			if (html === '' || text === '' || saysMore(html) || view.state.selection.$from.parent.type.spec.code) return false;
			view.dispatch(view.state.tr.replaceSelection(asMarkdown(text)).scrollIntoView().setMeta('paste', true));
			return true;
		},
	},
});
