import {measure} from '@/lib/calendar/measure';
import * as selectors from '@/lib/calendar/selectors';
import type {Layer} from './layer';

/**
 * Gives the panel a place of its own where the window is wide: Calendar's app, the child of the body that holds the view, is made narrower
 * by our stylesheet, and is told that it was resized. If the view does not end where the panel begins after all, it is given its room
 * back for good, and the panel lies over it as in a narrow window.
 */
export class Dock {
	#panel: Element | null = null;
	/** CSS pixels; 0 while nobody said any. */
	#width = 0;
	#app: HTMLElement | undefined;
	/** What stands now: the width, or nothing while the panel lies over the calendar or is closed. */
	#stands = '';
	#refused = false;
	#unchecked = false;
	readonly #document: Document;
	readonly #wide: MediaQueryList;

	constructor(
		private readonly front: Layer['front'],
		private readonly signal: AbortSignal,
	) {
		this.#document = front.ownerDocument;
		this.#wide = matchMedia('(min-width: 1100px)');
		this.#wide.addEventListener('change', () => this.place(this.#panel), {signal});
		signal.addEventListener('abort', () => this.place(null));
	}

	/** The panel's person wants it so wide. CSS pixels. */
	resize(width: number): void {
		this.#width = width;
		this.place(this.#panel);
	}

	/** The panel is on show; null: it is not. */
	place(panel: Element | null): void {
		this.#panel = panel;
		const view = this.#document.querySelector(`${selectors.main}, ${selectors.editPage}`);
		this.#app ??= [...this.#document.body.children].find(child => child.contains(view)) as HTMLElement | undefined;
		const isDocked = panel !== null && this.#wide.matches && !this.#refused;
		const stands = isDocked ? `docked ${this.#width}` : '';
		for (const element of [this.front, this.#app]) {
			element?.toggleAttribute('data-kept-dock', isDocked);
			if (this.#width > 0) {
				element?.style.setProperty('--kept-width', `${this.#width}px`);
			}
		}

		if (this.#stands !== stands) {
			this.#stands = stands;
			void this.#tell(stands);
		}
	}

	/** Call when the page has settled: measures once for every change whether the calendar made room. */
	async check(): Promise<void> {
		const view = this.#document.querySelector(selectors.main);
		if (this.#unchecked && this.#panel !== null && view !== null) {
			this.#unchecked = false;
			const places = await measure([this.#panel, view], {signal: this.signal});
			const [panel, calendar] = [places.get(this.#panel), places.get(view)];
			if (panel && calendar && panel.left < calendar.right && calendar.left < panel.right) {
				this.#refused = true;
				this.place(this.#panel);
			}
		}
	}

	/** Right after a frame's own layout, so that whatever Calendar asks of it then costs nothing (law 9). */
	async #tell(stands: string): Promise<void> {
		await measure([this.front], {signal: this.signal});
		if (this.#stands === stands) {
			this.#unchecked = stands !== '';
			this.#document.defaultView?.dispatchEvent(new Event('resize'));
		}
	}
}
