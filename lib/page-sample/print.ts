import type {Context, ContextOf} from './context';
import {styleAside} from './parse';

/** How a page's texts and attributes are to be written. */
export interface Pen {
	context: ContextOf;
	text(node: Text, context: Context): string;
	/** Null: left out. */
	attribute(attribute: Attr, context: Context): string | null;
	/** Attributes of the first element that are not the page's. */
	first: Record<string, string>;
}

const empty = new Set(['area', 'base', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);

/** Elements that stand in a line: a space more between them would be seen, and read. */
const inLine = new Set(['span', 'a', 'b', 'i', 'em', 'strong', 'u', 's', 'small', 'sub', 'sup', 'label', 'br', 'wbr', 'svg', 'bdi', 'bdo', 'mark', 'time']);

/** HTML of an element and all below it, one line for each that has no text of its own. */
export function print(root: Element, pen: Pen): string {
	const lines: string[] = [];
	printBlock(root, '', pen.context(root, 'plain'), pen, lines);
	const own = Object.entries(pen.first).map(([name, value]) => ` ${name}="${escape(value)}"`).join('');
	return `${lines.join('\n').replace(/^<[a-z]+/, tag => tag + own)}\n`;
}

function printBlock(element: Element, indent: string, context: Context, pen: Pen, lines: string[]): void {
	const name = nameOf(element);
	const children = [...element.children];
	if (children.length === 0 || hasOwnText(element) || children.every(child => isLine(child))) {
		lines.push(indent + line(element, context, pen));
		return;
	}

	lines.push(`${indent}${openTag(element, context, pen)}`);
	for (const child of children) {
		printBlock(child, `${indent}\t`, pen.context(child, context), pen, lines);
	}

	lines.push(`${indent}</${name}>`);
}

function line(element: Element, context: Context, pen: Pen): string {
	const name = nameOf(element);
	if (empty.has(name)) {
		return openTag(element, context, pen);
	}

	const inner = [...element.childNodes].map(node => {
		if (node.nodeType === 3) {
			// A line's end between two elements is how a page was written, not what it says.
			return /^\s*\n\s*$/.test((node as Text).data) ? '' : escape(pen.text(node as Text, context));
		}

		return node.nodeType === 1 ? line(node as Element, pen.context(node as Element, context), pen) : '';
	});
	return `${openTag(element, context, pen)}${inner.join('')}</${name}>`;
}

function openTag(element: Element, context: Context, pen: Pen): string {
	const attributes = nameOf(element) === 'svg' ? [] : [...element.attributes];
	const printed = attributes.map(attribute => {
		const value = pen.attribute(attribute, context);
		return value === null ? '' : ` ${attribute.name === styleAside ? 'style' : attribute.name}="${escape(value).replaceAll('"', '&quot;')}"`;
	});
	return `<${nameOf(element)}${printed.join('')}>`;
}

/** A page's own name for an element may hold anything; what is not a usual one is printed as a division. */
const nameOf = (element: Element): string => (/^[a-z][a-z\d-]{0,40}$/.test(element.localName) ? element.localName : 'div');

const hasOwnText = (element: Element): boolean => [...element.childNodes].some(node => node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '');

const isLine = (element: Element): boolean => inLine.has(element.localName) && [...element.children].every(child => isLine(child));

const escape = (text: string): string => (/[&<>\u00A0]/.test(text)
	? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\u00A0', '&nbsp;')
	: text);
