import fc from '@/tests/unit/fast-check';

/** One change that a broken, changed or malicious page might have undergone. Numbers choose nodes and values, whatever the page holds. */
export interface Change {
	kind: 'drop' | 'duplicate' | 'reorder' | 'retag' | 're-nest' | 'strip' | 'corrupt' | 'borrow' | 'absurd' | 'text';
	node: number;
	other: number;
	value: number;
}

/** Any change. */
export const anyChange: fc.Arbitrary<Change> = fc.record({
	kind: fc.constantFrom('drop', 'duplicate', 'reorder', 'retag', 're-nest', 'strip', 'corrupt', 'borrow', 'absurd', 'text'),
	node: fc.nat(10_000), other: fc.nat(10_000), value: fc.nat(10_000),
});

/** Texts and attribute values that nobody expects. */
export const hostileTexts = [
	'', ' ', '<img src=x onerror=alert(1)>', '\u202Eevil\u2066', 'x'.repeat(5000), '👩‍👩‍👧‍👦👍🏽'.repeat(20), '__proto__', 'constructor', '${title}', '{{title}}', '-1', '1e9', 'NaN', '999999999999', '10am to 11am', 'null',
	', Declined, ', 'October 6, 2026', '\u0000', '%', 'tasks_1',
];

/** Changes a page in place. A change for which the page has no node does nothing. */
export function apply(root: Element, {kind, node, other, value}: Change): void {
	const all = [...root.querySelectorAll('*')];
	const [element, second] = [all[node % all.length], all[other % all.length]];
	if (element === undefined || second === undefined || !element.isConnected) {
		return;
	}

	const names = element.getAttributeNames();
	const name = names[value % Math.max(1, names.length)];
	const text = hostileTexts[value % hostileTexts.length] ?? '';
	switch (kind) {
		case 'drop': return element.remove();
		case 'duplicate': return void element.after(element.cloneNode(true));
		case 'reorder': return void element.parentElement?.insertBefore(element, element.parentElement.children[other % element.parentElement.children.length] ?? null);
		case 'retag': return retag(element, ['div', 'span', 'section', 'button', 'svg'][value % 5]!);
		case 're-nest': return element.contains(second) ? undefined : void second.append(element);
		case 'strip': return name === undefined ? undefined : element.removeAttribute(name);
		case 'corrupt': return name === undefined ? undefined : element.setAttribute(name, text);
		case 'borrow': return borrow(element, all, name, other);
		case 'absurd': return element.setAttribute('style', [`top: ${value * 1e6}px; height: 38px`, 'top: 399px; height: -5px', 'top: 1e400px', `top: 0px; height: ${value}e9px`][value % 4]!);
		case 'text': return setText(element, text);
	}
}

/** Takes the value of an attribute from another node that has it, as a half-recycled node does. */
function borrow(element: Element, all: Element[], name: string | undefined, other: number): void {
	const owners = name === undefined ? [] : all.filter(one => one !== element && one.hasAttribute(name));
	const owner = owners[other % Math.max(1, owners.length)];
	if (name !== undefined && owner !== undefined) {
		element.setAttribute(name, owner.getAttribute(name) ?? '');
	}
}

function retag(element: Element, tag: string): void {
	const copy = element.ownerDocument.createElement(tag);
	for (const name of element.getAttributeNames()) {
		copy.setAttribute(name, element.getAttribute(name) ?? '');
	}

	copy.append(...element.childNodes);
	element.replaceWith(copy);
}

function setText(element: Element, text: string): void {
	const node = [...element.childNodes].find(child => child.nodeType === 3);
	if (node !== undefined) {
		node.nodeValue = text;
	}
}
