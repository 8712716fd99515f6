import type {OccurrenceKey} from '@/lib/domain/event';
import type {Opened} from '@/lib/domain/views';
import {add} from '@/lib/overlay/add';
import type {Layer} from '@/lib/overlay/layer';
import type {PanelHost} from '@/lib/overlay/panel-host';
import type {OpenListener} from './follow-details';

/** Decides when the panel opens and closes: a 1-1 that is opened brings it, or a button for it. */
export class PanelOpener implements OpenListener {
	/** The button that opens the panel when the panel is not to open by itself. */
	readonly #launcher: HTMLElement;
	#open: OccurrenceKey | null = null;
	/** Closed by its person while this event stayed open: it does not come back by itself. */
	#dismissed: OccurrenceKey | null = null;

	constructor(
		private readonly host: PanelHost,
		layer: Layer,
	) {
		this.#launcher = add(layer.front, 'button', {'data-kept-launcher': '', 'hidden': ''}, 'Open Kept');
		this.#launcher.addEventListener('click', () => {
			if (this.#open !== null) {
				this.host.show(this.#open, {byItself: false});
				this.#launcher.hidden = true;
			}
		});
	}

	opened({occurrence, verdict, panelOpens}: Opened, settled: boolean): void {
		this.#open = occurrence;
		// Guests may still be on their way; only what they cannot change is acted on at once.
		if (!settled && verdict !== 'one-on-one') {
			return;
		}

		if (verdict !== 'one-on-one' && verdict !== 'likely') {
			this.#launcher.hidden = true;
			this.host.closeIfUntouched();
			return;
		}

		if (this.host.shown === occurrence) {
			return;
		}

		if (panelOpens === 'by-itself' && this.#dismissed !== occurrence) {
			this.#launcher.hidden = true;
			this.host.show(occurrence, {byItself: true});
		} else {
			this.#launcher.hidden = false;
		}
	}

	closed(): void {
		this.#open = null;
		this.#dismissed = null;
		this.#launcher.hidden = true;
		this.host.closeIfUntouched();
	}

	/** The person closed the panel, by Escape or its button. */
	closedByPerson(): void {
		this.#dismissed = this.#open;
		this.host.close();
		if (this.#open !== null) {
			this.#launcher.hidden = false;
		}
	}

	/** The keyboard command: into the panel, or back to the calendar. */
	moveFocus(): void {
		if (this.host.focused) {
			this.host.giveFocusBack();
			return;
		}

		const subject = this.host.shown ?? this.#open;
		if (subject !== null) {
			this.host.show(subject, {byItself: false});
		}
	}
}
