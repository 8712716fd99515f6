import type {OccurrenceKey} from '@/lib/domain/event';
import type {AbsentDate, Shown} from '@/lib/messages/protocol';
import {add} from './add';
import {Dock} from './dock';
import type {Layer} from './layer';
import type {Theme} from './theme';

/** What the host needs from the extension: the panel's address, and a way to speak to it. */
export interface PanelLink {
	url: string;
	show: (request: Shown) => void;
}

/** What the panel is about: a 1-1, or a date without one. */
type Subject = OccurrenceKey | AbsentDate;

/**
 * Hosts the panel: an extension iframe in our layer. The frame is kept, hidden, after closing, so that the next 1-1 opens at once
 * and a note still being saved is never cut off. Keys typed inside never reach the page (law 2).
 */
export class PanelHost {
	/** Where the panel stands. */
	readonly dock: Dock;
	#frame: HTMLIFrameElement | null = null;
	#subject: Subject | null = null;
	/** Opened by itself and not used yet: it goes when the bubble goes. */
	#untouched = false;
	#theme: Theme = 'light';
	#lastFocus: HTMLElement | null = null;

	constructor(
		private readonly layer: Layer,
		private readonly link: PanelLink,
		{signal}: {signal: AbortSignal},
	) {
		this.dock = new Dock(layer.front, signal);
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

	/** What is on show; null while hidden. */
	get shown(): Subject | null {
		return this.frame && this.#subject;
	}

	/** Is the keyboard in the panel? */
	get focused(): boolean {
		return this.#frame !== null && this.#frame.ownerDocument.activeElement === this.#frame;
	}

	/** Shows a 1-1 or a date without one. `byItself`: nobody asked for it, so it takes no focus and closes with the bubble. */
	show(subject: Subject, {byItself}: {byItself: boolean}): void {
		const switched = subject !== this.#subject;
		this.#untouched = byItself && (switched || this.#untouched || this.shown === null);
		this.#subject = subject;
		const request = this.#request(!byItself);
		if (!this.#frame?.isConnected) {
			this.#frame = this.#create(request);
		} else if (switched || request.focus || this.#frame.hidden) {
			this.#frame.hidden = false;
			this.link.show(request);
		}

		this.dock.place(this.#frame);
		if (!byItself) {
			this.#frame.focus({preventScroll: true});
		}
	}

	/** Hides the panel and gives focus back where it was, if the panel had it. */
	close(): void {
		const {focused} = this;
		if (this.#frame !== null) {
			this.#frame.hidden = true;
			this.dock.place(null);
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
			this.link.show(this.#request(false));
		}
	}

	/** The frame while it is on show; null otherwise. */
	get frame(): HTMLIFrameElement | null {
		return this.#frame?.hidden === false ? this.#frame : null;
	}

	#request(focus: boolean): Shown {
		const subject = this.#subject;
		return {...(typeof subject === 'string' ? {occurrence: subject, absence: null} : {occurrence: null, absence: subject}), focus, theme: this.#theme};
	}

	/** A 1-1 is named in the frame's address, so that it is shown at once. A person is not named in the page: a date is told when the frame can hear. */
	#create({occurrence, theme, focus}: Shown): HTMLIFrameElement {
		const frame = add(this.layer.front, 'iframe', {
			title: 'Kept',
			// It cannot see which way the page runs, and with it on which side it stands.
			name: this.layer.front.ownerDocument.dir,
			allow: 'clipboard-write',
			src: `${this.link.url}#${new URLSearchParams({occurrence: occurrence ?? '', theme, focus: focus ? '1' : ''})}`,
		});
		frame.addEventListener('load', () => {
			if (occurrence === null) {
				this.link.show(this.#request(focus));
			}

			// What had the keyboard before it was loaded has lost it to nobody.
			if (this.focused) {
				frame.blur();
				frame.focus({preventScroll: true});
			}
		}, {once: true});

		return frame;
	}
}
