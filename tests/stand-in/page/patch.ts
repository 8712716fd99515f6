import {classFor} from '../classes.ts';
import type {VNode} from './node.ts';
import {seed} from './options.ts';

/** What was drawn last on a node of ours. A node without an entry is foreign. */
const drawn = new WeakMap<Node, VNode | string>();
const svg = 'http://www.w3.org/2000/svg';

/**
 * Makes the children of `parent` what `wanted` says: own nodes are recycled by position, foreign nodes are removed
 * (unless `loose`), foreign attributes on recycled nodes stay. The habits of the library Google draws with.
 */
export function patchChildren(parent: Element, wanted: (VNode | string)[], loose = false): void {
	const own = [...parent.childNodes].filter(child => drawn.has(child));
	for (const child of loose ? [] : [...parent.childNodes]) {
		if (!drawn.has(child)) {
			child.remove();
		}
	}

	for (const [index, next] of wanted.entries()) {
		const current = own[index];
		if (current && matches(current, next)) {
			patchNode(current, next);
		} else {
			const made = create(next, parent);
			if (current) {
				current.replaceWith(made);
			} else {
				parent.append(made);
			}
		}
	}

	for (const extra of own.slice(wanted.length)) {
		extra.remove();
	}
}

/** Makes one recycled node what `next` says. */
export function patchNode(node: Node, next: VNode | string): void {
	const before = drawn.get(node);
	drawn.set(node, next);
	if (typeof next === 'string') {
		if (node.textContent !== next) {
			node.textContent = next;
		}

		return;
	}

	const element = node as HTMLElement;
	patchAttributes(element, attributesOf(next), before ? attributesOf(before as VNode) : {});
	patchStyle(element, next.style, (before as VNode | undefined)?.style ?? {});
	patchChildren(element, next.children, next.loose);
}

/** What a node listens to, as last drawn. */
export function listenersOf(node: Node): VNode['on'] {
	const entry = drawn.get(node);
	return typeof entry === 'object' ? entry.on : {};
}

function matches(node: Node, next: VNode | string): boolean {
	const before = drawn.get(node);
	if (typeof next === 'string' || typeof before === 'string' || !before) {
		return typeof next === typeof before;
	}

	return before.tag === next.tag && before.key === next.key && before.attributes['role'] === next.attributes['role'];
}

function create(next: VNode | string, parent: Element): Node {
	if (typeof next === 'string') {
		const text = document.createTextNode(next);
		drawn.set(text, next);
		return text;
	}

	const isSvg = next.tag === 'svg' || parent.namespaceURI === svg;
	const element = isSvg ? document.createElementNS(svg, next.tag) : document.createElement(next.tag);
	patchNode(element, next);
	return element;
}

function attributesOf({attributes, classes}: VNode): Record<string, string> {
	return classes.length > 0 ? {...attributes, class: classes.map(name => classFor(name, seed)).join(' ')} : attributes;
}

function patchAttributes(element: Element, next: Record<string, string>, before: Record<string, string>): void {
	for (const [name, value] of Object.entries(next)) {
		if (before[name] !== value) {
			element.setAttribute(name, value);
			if (name === 'value') {
				(element as HTMLInputElement).value = value;
			}
		}
	}

	for (const name of Object.keys(before)) {
		if (!(name in next)) {
			element.removeAttribute(name);
		}
	}
}

function patchStyle(element: HTMLElement, next: VNode['style'], before: VNode['style']): void {
	for (const name of new Set([...Object.keys(before), ...Object.keys(next)])) {
		if (before[name] !== next[name]) {
			element.style.setProperty(name, next[name] ?? '');
		}
	}
}
