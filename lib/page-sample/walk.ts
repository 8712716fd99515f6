/** Every text below an element, in order. */
export function textsIn(root: Element): Text[] {
	const texts: Text[] = [];
	const walker = root.ownerDocument.createTreeWalker(root, 4 /* NodeFilter.SHOW_TEXT */);
	for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
		texts.push(node as Text);
	}

	return texts;
}

/** What a text or an attribute says. */
export const said = (place: Text | Attr): string => (place.nodeType === 2 ? (place as Attr).value : (place as Text).data);
