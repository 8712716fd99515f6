/**
 * Asks the browser where elements are, as it last laid them out, without forcing a layout (law 9): an `IntersectionObserver` reports
 * after the frame's own layout. Resolves once, with what was reported, in pixels of the viewport; with nothing, or never, once `signal` aborted.
 */
export function measure(elements: Element[], {signal}: {signal: AbortSignal}): Promise<Map<Element, DOMRectReadOnly>> {
	return new Promise(resolve => {
		const observer = new IntersectionObserver(entries => {
			observer.disconnect();
			resolve(new Map(signal.aborted ? [] : entries.map(({target, boundingClientRect}) => [target, boundingClientRect])));
		});
		for (const element of elements) {
			observer.observe(element);
		}

		if (elements.length === 0) {
			resolve(new Map());
		}
	});
}
