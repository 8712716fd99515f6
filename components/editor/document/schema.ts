import {Schema} from 'prosemirror-model';
import type {Attrs, DOMOutputSpec, Node} from 'prosemirror-model';
import {safeAddress} from '../markdown/links';

const block = (tag: string, attrs: Record<string, unknown> = {}): DOMOutputSpec => [tag, {dir: 'auto', ...attrs}, 0];
/** A number that a list can begin with: one of up to three digits. */
const numberOf = (dom: HTMLElement, name: string): number => {
	const number = Number(dom.getAttribute(name) ?? 1);
	return Number.isInteger(number) && number >= 0 && number < 1000 ? number : 1;
};
const stateOf = (dom: HTMLElement): Attrs => ({checked: dom.hasAttribute('data-checked') ? dom.getAttribute('data-checked') === 'true' : null});

/** What a note can hold, as the editor has it. Every block finds out by itself in which direction it is written; none is selected but by its text. */
export const schema = new Schema({
	nodes: {
		doc: {content: 'block+'},
		paragraph: {group: 'block', content: 'inline*', selectable: false, parseDOM: [{tag: 'p'}], toDOM: () => block('p')},
		heading: {
			group: 'block',
			content: 'inline*',
			selectable: false,
			attrs: {level: {default: 1}},
			defining: true,
			parseDOM: [1, 2, 3, 4, 5, 6].map(level => ({tag: `h${level}`, attrs: {level}})),
			toDOM: ({attrs}) => block(`h${attrs.level}`),
		},
		blockquote: {group: 'block', content: 'block+', selectable: false, defining: true, parseDOM: [{tag: 'blockquote'}], toDOM: () => ['blockquote', 0]},
		code_block: {
			group: 'block',
			content: 'text*',
			selectable: false,
			marks: '',
			code: true,
			defining: true,
			attrs: {info: {default: ''}},
			parseDOM: [{tag: 'pre', preserveWhitespace: 'full'}],
			toDOM: () => ['pre', {dir: 'auto'}, ['code', 0]],
		},
		bullet_list: {
			group: 'block list',
			content: 'list_item+',
			selectable: false,
			attrs: {sign: {default: '-'}, pad: {default: 0}},
			parseDOM: [{tag: 'ul'}],
			toDOM: () => ['ul', 0],
		},
		ordered_list: {
			group: 'block list',
			content: 'list_item+',
			selectable: false,
			attrs: {sign: {default: '.'}, pad: {default: 0}, start: {default: 1}},
			parseDOM: [{tag: 'ol', getAttrs: dom => ({start: numberOf(dom, 'start')})}],
			toDOM: ({attrs}) => ['ol', attrs.start === 1 ? {} : {start: attrs.start}, 0],
		},
		list_item: {
			content: 'paragraph list*',
			selectable: false,
			attrs: {checked: {default: null}},
			defining: true,
			parseDOM: [{tag: 'li', getAttrs: stateOf}],
			toDOM: ({attrs}) => ['li', attrs.checked === null ? {} : {'data-checked': String(attrs.checked)}, 0],
		},
		text: {group: 'inline'},
		hard_break: {group: 'inline', inline: true, selectable: false, linebreakReplacement: true, parseDOM: [{tag: 'br'}], toDOM: () => ['br']},
	},
	marks: {
		link: {
			attrs: {href: {}},
			inclusive: false,
			parseDOM: [{
				tag: 'a[href]',
				getAttrs: dom => {
					const href = safeAddress(dom.getAttribute('href') ?? '');
					return href === null ? false : {href};
				},
			}],
			toDOM: ({attrs}) => ['a', linkAttributes(String(attrs.href)), 0],
		},
		strong: {parseDOM: [{tag: 'strong'}, {tag: 'b'}], toDOM: () => ['strong', 0]},
		em: {parseDOM: [{tag: 'em'}, {tag: 'i'}], toDOM: () => ['em', 0]},
		code: {code: true, parseDOM: [{tag: 'code'}], toDOM: () => ['code', 0]},
	},
});

/** What every link carries: it opens elsewhere, and tells nobody where from. */
export const linkAttributes = (href: string): Record<string, string> => ({href, title: href, target: '_blank', rel: 'noreferrer'});

/** The kinds of block and of looks, by name. */
export const {nodes, marks} = schema;

/** Is it a list, of either sort? */
export const isList = (node: Node): boolean => node.type === nodes.bullet_list || node.type === nodes.ordered_list;
