import {keyOfDate} from '@/lib/calendar/datekey';
import {measure, type Place} from '@/lib/calendar/measure';
import {pixelsPerHourOf} from '@/lib/calendar/scale';
import type {TimeGrid} from '@/lib/calendar/view';
import type {Ghost} from '@/lib/domain/mark';

/**
 * Draws dashed slots over the time grid, in our own layer, clipped to the part of the grid that is scrolled into view.
 * Places are measured once; scrolling only shifts the clipped inside. Everything is pointer-transparent.
 */
export class Ghosts {
	#drawn: AbortController | null = null;

	/** `layer`: our own element for them. `signal` takes them down for good. */
	constructor(
		private readonly layer: HTMLElement,
		private readonly signal: AbortSignal,
	) {
		signal.addEventListener('abort', () => this.clear());
	}

	/** Takes all ghosts away. */
	clear(): void {
		this.#drawn?.abort();
		this.#drawn = null;
		this.layer.replaceChildren();
	}

	/** Draws exactly `ghosts` over `grid`. */
	async draw(ghosts: Ghost[], {grid, columns}: TimeGrid): Promise<void> {
		if (ghosts.length === 0) {
			this.clear();
			return;
		}

		this.#drawn?.abort();
		const drawn = new AbortController();
		this.#drawn = drawn;
		const signal = AbortSignal.any([drawn.signal, this.signal]);
		const places = await measure(columns, {signal});
		const area = visibleArea([...places.values()]);
		if (signal.aborted || area === null) {
			return;
		}

		const clip = this.layer.ownerDocument.createElement('kept-clip');
		const inside = this.layer.ownerDocument.createElement('kept-inside');
		clip.append(inside);
		place(clip, area.left, area.top, area.right - area.left, area.bottom - area.top);
		// One slot can miss two people; they share the column's width.
		for (const ghost of ghosts) {
			const column = columns.find(element => element.getAttribute('data-datekey') === keyOfDate(ghost.date));
			const spot = column && places.get(column);
			if (spot) {
				const together = ghosts.filter(other => other.date === ghost.date && overlap(other, ghost));
				inside.append(this.#element(ghost, spot, area, together.indexOf(ghost), together.length));
			}
		}

		this.layer.replaceChildren(clip);
		followScroll(grid, inside, signal);
	}

	#element(ghost: Ghost, {box}: Place, area: Area, index: number, count: number): HTMLElement {
		const element = this.layer.ownerDocument.createElement('kept-ghost');
		const hour = pixelsPerHourOf({box, visible: box});
		element.setAttribute('data-kept-ghost', ghost.date);
		element.setAttribute('role', 'note');
		element.setAttribute('aria-label', ghost.label);
		element.textContent = ghost.label;
		// Google leaves a lane free at a column's right, for clicks on the empty calendar.
		const width = (box.width - 12) / count;
		place(
			element,
			box.left - area.left + index * width + 1,
			box.top - area.top + (ghost.startMinute / 60) * hour,
			width - 1,
			Math.max((ghost.minutes / 60) * hour - 2, 14),
		);
		return element;
	}
}

interface Area {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

const overlap = (a: Ghost, b: Ghost): boolean => a.startMinute < b.startMinute + b.minutes && b.startMinute < a.startMinute + a.minutes;

/** What no scroller hides of any column, in pixels of the viewport; null when all is hidden. */
function visibleArea(places: Place[]): Area | null {
	const seen = places.map(({visible}) => visible).filter(({width, height}) => width > 0 && height > 0);
	return seen.length === 0 ? null : {
		left: Math.min(...seen.map(({left}) => left)),
		top: Math.min(...seen.map(({top}) => top)),
		right: Math.max(...seen.map(({right}) => right)),
		bottom: Math.max(...seen.map(({bottom}) => bottom)),
	};
}

function place(element: HTMLElement, left: number, top: number, width: number, height: number): void {
	element.style.cssText = `left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
}

/** Shifts `inside` as the grid's scroller moves. The starting offset is read right after layout, when reading is free. */
function followScroll(grid: Element, inside: HTMLElement, signal: AbortSignal): void {
	const scroller = scrollerOf(grid);
	if (scroller === null) {
		return;
	}

	const start = scroller.scrollTop;
	scroller.addEventListener(
		'scroll',
		() => {
			inside.style.transform = `translateY(${start - scroller.scrollTop}px)`;
		},
		{signal, passive: true},
	);
}

/** The nearest scrolling ancestor or descendant that holds the columns. */
function scrollerOf(grid: Element): Element | null {
	const column = grid.querySelector('[data-column-index]');
	for (let element = column?.parentElement ?? null; element !== null; element = element.parentElement) {
		if (scrolls(element)) {
			return element;
		}
	}

	return null;
}

function scrolls(element: Element): boolean {
	return element.scrollHeight > element.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(element).overflowY);
}
