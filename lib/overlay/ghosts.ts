import {keyOfDate} from '@/lib/calendar/datekey';
import {measure} from '@/lib/calendar/measure';
import * as selectors from '@/lib/calendar/selectors';
import type {TimeGrid} from '@/lib/calendar/view';
import type {Ghost} from '@/lib/domain/mark';
import {add} from './add';

/**
 * Draws slots over the time grid, in our own layer: dashed ones, to be pressed, where a 1-1 should be, plain ones where nothing stands.
 * Scrolling is not heard and places are not measured: each box of
 * ours is anchored to one of Google's by a stylesheet, so that the browser itself, on its compositor, takes it along when
 * the grid is scrolled, grows, shrinks or moves. A box cuts off what does not fit, so boxes stand in each other as Google's
 * scrollers do. A column that has come to show another date is no anchor any more, and what hung on it is not seen.
 */
export class Ghosts {
	/** What is drawn, or about to be, as text: a ghost that stays is not made anew, so that it keeps the keyboard. */
	#drawn = '';
	/** What scrolls the columns up and down. */
	#scroller: Element | undefined;

	/** `layer`: our own element for them. `onPress`: a missing 1-1 was pressed. `signal` takes them down for good. */
	constructor(
		private readonly layer: HTMLElement,
		private readonly onPress: (ghost: Ghost) => void,
		private readonly signal: AbortSignal,
	) {
		signal.addEventListener('abort', () => this.clear());
		// What can be pressed hears the wheel too, and does not stand in Google's scroller. What the browser made of it would hold on to the
		// window, which does not scroll, until the wheel rests.
		layer.addEventListener('wheel', event => {
			if (!event.ctrlKey) {
				event.preventDefault();
				this.#scroller?.scrollBy(event.deltaX, event.deltaY);
			}
		}, {signal});
	}

	/** Takes all ghosts away. */
	clear(): void {
		this.layer.replaceChildren();
		for (const element of this.layer.ownerDocument.querySelectorAll('[data-kept-clip]')) {
			element.removeAttribute('data-kept-clip');
		}
	}

	/** Draws exactly `ghosts` over the grid. */
	async draw(ghosts: Ghost[], {columns}: TimeGrid): Promise<void> {
		const first = columns[0] as Element;
		const drawn = JSON.stringify(ghosts);
		if (drawn === this.#drawn && first.closest('[data-kept-clip]')) {
			return;
		}

		// Right after a frame's own layout, computed styles cost nothing (law 9).
		this.#drawn = drawn;
		const height = ghosts.length && (await measure([first], {signal: this.signal})).get(first)?.height;
		if (this.#drawn !== drawn) {
			return;
		}

		this.clear();
		if (!height) {
			return;
		}

		let inner = this.layer;
		const style = add(inner, 'style');
		// An element has one name, so that two ghosts of a day share it.
		const anchor = (name: string, selector: string): HTMLElement => {
			style.textContent += `${selector}{anchor-name:--kept-${name}}`;
			return add(inner, 'kept-box', {style: `position-anchor:--kept-${name}`});
		};

		const clips = clipping(first);
		this.#scroller = clips.findLast(element => /auto|scroll/.test(getComputedStyle(element).overflowY));
		for (const [index, element] of clips.entries()) {
			element.setAttribute('data-kept-clip', `${index}`);
			inner = anchor(`${index}`, `[data-kept-clip="${index}"]`);
		}

		for (const ghost of ghosts) {
			// In a day that several people share, the first column is one's own.
			const key = keyOfDate(ghost.date);
			const column = columns.find(other => other.getAttribute('data-datekey') === key);
			if (column !== undefined) {
				const lanes = lanesOf(ghost, ghosts, column, 1440 / height);
				// Google leaves a lane free at a column's end, for clicks on the empty calendar.
				const width = 92 / lanes.length;
				const isFree = ghost.of === 'free';
				add(anchor(key, `[data-column-index="${column.getAttribute('data-column-index')}"][data-datekey="${key}"]`), isFree ? 'kept-free' : 'button', {
					[isFree ? 'data-kept-free' : 'data-kept-ghost']: ghost.date,
					// For the tip: in a narrow column its own words are cut off.
					'data-kept-label': ghost.label,
					style: `top:${ghost.startMinute / 14.4}%;height:${ghost.minutes / 14.4}%;inset-inline-start:${lanes.indexOf(ghost) * width}%;width:${width}%`,
				}, ghost.label).addEventListener('click', () => this.onPress(ghost));
			}
		}
	}
}

/** What shares the width of a ghost's slot: null for the events there, which stay readable, and every ghost. `minutes`: of a pixel. */
function lanesOf(ghost: Ghost, ghosts: Ghost[], column: Element, minutes: number): (Ghost | null)[] {
	const meets = (start: number, length: number): boolean => start < ghost.startMinute + ghost.minutes && ghost.startMinute < start + length;
	const lanes = ghosts.filter(({date, startMinute, minutes: length}) => date === ghost.date && meets(startMinute, length));
	// A chip begins a pixel early and ends one early.
	return [...column.querySelectorAll<HTMLElement>(selectors.chip)].some(({style: {top, height}}) => meets((Number.parseFloat(top) + 1) * minutes, Number.parseFloat(height) * minutes))
		? [null, ...lanes]
		: lanes;
}

/** The elements around a column that cut off what does not fit into them, innermost last. */
function clipping(column: Element): Element[] {
	const found: Element[] = [];
	for (let element = column.parentElement; element !== null && element !== column.ownerDocument.body; element = element.parentElement) {
		if (getComputedStyle(element).overflow !== 'visible') {
			found.unshift(element);
		}
	}

	return found;
}
