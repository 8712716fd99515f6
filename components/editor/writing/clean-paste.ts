import {cleanLines} from './paste-lines';
import {cleanLists} from './paste-lists';

/** Does a style say that its text is bold, or slanted? Weights from 600 on are bold. */
const isBold = (style: string): boolean => /font-weight:\s*(?:bold|[6-9]\d\d)/i.test(style);
const isUpright = (style: string): boolean => /font-weight:\s*(?:normal|[1-5]\d\d)\b/i.test(style);
const isSlanted = (style: string): boolean => /font-style:\s*(?:italic|oblique)/i.test(style);

/**
 * Takes out of copied HTML, before anything reads it as such, what the pages of an extension forbid and would complain of:
 * styles, which are only read as text later on, and handlers.
 */
export function withoutForbidden(html: string): string {
	return html
		.replaceAll(/<style\b.*?<\/style>/gis, '')
		.replaceAll(/<[a-z][^<>]*>/gi, tag => tag.replaceAll(/\s(style|on\w+)(?=\s*=)/gi, ' data-$1'));
}

/**
 * Makes plain elements of what another program put into the clipboard, in place: looks that were styles become `strong` and `em`,
 * boxes that can be ticked become the state of their item, and lines and lists become those that they look like.
 */
export function cleanPaste(root: HTMLElement): void {
	for (const box of root.querySelectorAll('[role="checkbox"], li input[type="checkbox"], li img[aria-roledescription="checkbox"]')) {
		cleanBox(box);
	}

	cleanLists(root);
	for (const element of root.querySelectorAll<HTMLElement>('[data-style], b, strong')) {
		cleanStyle(element);
	}

	for (const item of root.querySelectorAll('li')) {
		cleanItem(item);
	}

	cleanLines(root);
}

/** Google Docs gives an item the role and a picture of its state; others put a box into it. */
function cleanBox(box: Element): void {
	const item = box.closest('li');
	const checked = box.getAttribute('aria-checked') === 'true' || box.hasAttribute('checked') || box.getAttribute('alt') === 'checked';
	if (item && !item.hasAttribute('data-checked')) {
		item.setAttribute('data-checked', String(checked));
	}

	if (box !== item) box.remove();
}

function cleanStyle(element: HTMLElement): void {
	const style = element.getAttribute('data-style') ?? '';
	const isLoud = element.matches('b, strong');
	if (isLoud && isUpright(style)) {
		// Google Docs wraps everything it copies into one that is not bold.
		element.replaceWith(...element.childNodes);
		return;
	}

	element.removeAttribute('data-style');
	// A heading is loud by itself.
	if (!isLoud && isBold(style) && !element.closest('h1, h2, h3, h4, h5, h6')) wrapInside(element, 'strong');
	if (!element.matches('i, em') && isSlanted(style)) wrapInside(element, 'em');
}

function wrapInside(element: HTMLElement, tag: string): void {
	if (/^(?:UL|OL|LI|TABLE|TBODY|TR|P|DIV|BODY)$/.test(element.tagName) && element.querySelector('p, ul, ol, li, div')) return;
	const wrapper = element.ownerDocument.createElement(tag);
	wrapper.append(...element.childNodes);
	element.append(wrapper);
}

/** An item has one paragraph: further ones are lines of it, and so is a heading. */
function cleanItem(item: Element): void {
	for (const heading of item.querySelectorAll(':scope > :is(h1, h2, h3, h4, h5, h6)')) {
		const line = item.ownerDocument.createElement('p');
		line.append(...heading.childNodes);
		heading.replaceWith(line);
	}

	const [first, ...more] = item.querySelectorAll(':scope > p, :scope > div');
	for (const paragraph of more) {
		first?.append(item.ownerDocument.createElement('br'), ...paragraph.childNodes);
		paragraph.remove();
	}
}

/** Is there anything in it that says more than the plain text beside it? What is copied from an editor of code says nothing. */
export const saysMore = (html: string): boolean => /<(?:h[1-6]|ul|ol|li|p|b|strong|i|em|a|blockquote|pre|code|table)[\s>]|font-weight|font-style/i.test(html);
