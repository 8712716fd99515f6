/** What is never read and may hold anything: code, looks, pictures, other documents, and what Kept itself put there. */
const dropped = [
	'head > *', 'script', 'style', 'link', 'meta', 'base', 'template', 'noscript', 'iframe', 'object', 'embed', 'frame', 'img', 'picture', 'video', 'audio', 'canvas', 'map',
	'svg > *', 'math', '[data-kept-ghost]',
].join();

/** Takes out of a document whatever a sample does not need. Changes the document, which is a copy of the page by then. */
export function prune(page: Document): void {
	for (const element of page.querySelectorAll(dropped)) {
		element.remove();
	}

	for (const element of page.querySelectorAll('*')) {
		if (element.localName.startsWith('kept-')) {
			element.remove();
		}
	}
}
