/** Adds a new element of ours, with these attributes and words, to one of ours. */
export function add<Tag extends keyof HTMLElementTagNameMap>(inside: Element, tag: Tag | `kept-${string}`, attributes: Record<string, string> = {}, words = ''): HTMLElementTagNameMap[Tag] {
	const element = inside.ownerDocument.createElement(tag) as HTMLElementTagNameMap[Tag];
	for (const name in attributes) {
		element.setAttribute(name, attributes[name] as string);
	}

	element.textContent = words;
	inside.append(element);
	return element;
}
