/** Where an element is, as the browser last laid it out. Pixels in the viewport. */
export interface Place {
	box: DOMRectReadOnly;
	/** The part that no scroller clips away; empty (0 × 0) when it is hidden. */
	visible: DOMRectReadOnly;
}

/**
 * Asks the browser where elements are without forcing a layout (law 9): an `IntersectionObserver` reports
 * after the frame's own layout. Resolves once, with what was reported; with nothing when `signal` aborts.
 */
export function measure(elements: Element[], {signal}: {signal: AbortSignal}): Promise<Map<Element, Place>> {
	const places = new Map<Element, Place>();
	if (elements.length === 0 || signal.aborted) {
		return Promise.resolve(places);
	}

	return new Promise(resolve => {
		const done = (): void => {
			observer.disconnect();
			signal.removeEventListener('abort', done);
			resolve(places);
		};

		const observer = new IntersectionObserver(entries => {
			for (const entry of entries) {
				places.set(entry.target, {box: entry.boundingClientRect, visible: entry.intersectionRect});
			}

			done();
		});
		for (const element of elements) {
			observer.observe(element);
		}

		signal.addEventListener('abort', done);
	});
}
