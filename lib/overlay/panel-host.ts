import type {OccurrenceKey} from '@/lib/domain/event';
import {add} from './add';
import type {Layer} from './layer';
import type {Theme} from './theme';

/** What the host needs from the extension: the panel's address, and a way to speak to it. */
export interface PanelLink {
	url: string;
	show: (request: {occurrence: OccurrenceKey; focus: boolean; theme: Theme}) => void;
}

/**
 * Hosts the panel: an extension iframe in our layer. The frame is kept, hidden, after closing, so that the next 1-1 opens at once
 * and a note still being saved is never cut off. Keys typed inside never reach the page (law 2).
 */
export class PanelHost {
	#frame: HTMLIFrameElement | null = null;
	#occurrence: OccurrenceKey | null = null;
	/** Opened by itself and not used yet: it goes when the bubble goes. */
	#untouched = false;
	#theme: Theme = 'light';
	#lastFocus: HTMLElement | null = null;

	constructor(
		private readonly layer: Layer,
		private readonly link: PanelLink,
		{signal}: {signal: AbortSignal},
	) {
		// Focus goes back where it was in the page, so the last place in it is remembered.
		layer.front.ownerDocument.addEventListener(
			'focusin',
			({target}) => {
				if (target instanceof HTMLElement && !layer.front.contains(target)) {
					this.#lastFocus = target;
				}
			},
			{signal, capture: true},
		);
	}

	/** The occurrence on show; null while hidden. */
	get shown(): OccurrenceKey | null {
		return this.frame && this.#occurrence;
	}

	/** Is the keyboard in the panel? */
	get focused(): boolean {
		return this.#frame !== null && this.#frame.ownerDocument.activeElement === this.#frame;
	}

	/** Shows an occurrence. `byItself`: nobody asked for it, so it takes no focus and closes with the bubble. */
	show(occurrence: OccurrenceKey, {byItself}: {byItself: boolean}): void {
		const switched = occurrence !== this.#occurrence;
		this.#untouched = byItself && (switched || this.#untouched || this.shown === null);
		this.#occurrence = occurrence;
		const request = {occurrence, focus: !byItself, theme: this.#theme};
		if (!this.#frame?.isConnected) {
			this.#frame = this.#create(request);
		} else if (switched || request.focus || this.#frame.hidden) {
			this.#frame.hidden = false;
			this.link.show(request);
		}

		if (!byItself) {
			this.#frame.focus({preventScroll: true});
		}
	}

	/** Hides the panel and gives focus back where it was, if the panel had it. */
	close(): void {
		const {focused} = this;
		if (this.#frame !== null) {
			this.#frame.hidden = true;
		}

		if (focused) {
			this.giveFocusBack();
		}
	}

	/** Called when the bubble or edit page went away. */
	closeIfUntouched(): void {
		if (this.#untouched && !this.focused) {
			this.close();
		}
	}

	/** The panel was used; from now on only its person closes it. */
	touched(): void {
		this.#untouched = false;
	}

	/** Moves the keyboard to the last place it had in the page. */
	giveFocusBack(): void {
		if (this.#lastFocus?.isConnected) {
			this.#lastFocus.focus({preventScroll: true});
		} else {
			this.#frame?.blur();
		}
	}

	/** Follows the calendar's theme. */
	setTheme(theme: Theme): void {
		this.#theme = theme;
		if (this.shown !== null) {
			this.link.show({occurrence: this.shown, focus: false, theme});
		}
	}

	/** The frame while it is on show; null otherwise. */
	get frame(): HTMLIFrameElement | null {
		return this.#frame?.hidden === false ? this.#frame : null;
	}

	#create({occurrence, theme, focus}: {occurrence: OccurrenceKey; theme: Theme; focus: boolean}): HTMLIFrameElement {
		return add(this.layer.front, 'iframe', {
			title: 'Kept',
			allow: 'clipboard-write',
			src: `${this.link.url}#${new URLSearchParams({occurrence, theme, focus: focus ? '1' : ''})}`,
		});
	}
}
