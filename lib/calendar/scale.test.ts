// @vitest-environment happy-dom
import {afterEach, expect, it, vi} from 'vitest';
import {pixelsPerHour} from './scale';

const {signal} = new AbortController();

/** A column drawn so many pixels high, with a browser that reports it as browsers do. */
function columnOf(height: number, zoom?: number): Element {
	vi.stubGlobal('IntersectionObserver', class {
		constructor(private readonly report: (entries: object[]) => void) {}
		observe(target: Element): void {
			this.report([{target, boundingClientRect: {width: 100, height}, intersectionRect: {width: 100, height}}]);
		}

		disconnect(): void {}
	});
	return Object.assign(document.createElement('div'), zoom === undefined ? {} : {currentCSSZoom: zoom});
}

afterEach(() => {
	vi.unstubAllGlobals();
});

it.each([
	['the usual density', 960, undefined, 40],
	['a dense one', 768, 1, 32],
	['a page zoomed by a stylesheet, as its own styles count', 643.2, 0.67, 40],
	['a column that is not drawn', 0, 1, null],
] as const)('%s', async (_name, height, zoom, hour) => {
	const found = await pixelsPerHour(columnOf(height, zoom), {signal});
	expect(found === null ? null : Math.round(found * 100) / 100).toBe(hour);
});
