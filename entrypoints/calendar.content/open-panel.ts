import type {OccurrenceKey} from '@/lib/domain/event';
import type {Opened} from '@/lib/domain/views';
import {Launcher} from '@/lib/overlay/launcher';
import type {Layer} from '@/lib/overlay/layer';
import type {PanelHost} from '@/lib/overlay/panel-host';
import type {OpenListener} from './follow-details';

/** Decides when the panel opens and closes: a 1-1 that is opened brings it, or a button for it. */
export class PanelOpener implements OpenListener {
	readonly #launcher: Launcher;
	#open: OccurrenceKey | null = null;
	/** Closed by its person while this event stayed open: it does not come back by itself. */
	#dismissed: OccurrenceKey | null = null;

	constructor(
		private readonly host: PanelHost,
		layer: Layer,
	) {
		this.#launcher = new Launcher(layer, () => {
			if (this.#open !== null) {
				this.host.show(this.#open, {byItself: false});
				this.#launcher.hide();
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
			this.#launcher.hide();
			this.host.closeIfUntouched();
			return;
		}

		if (this.host.shown === occurrence) {
			return;
		}

		if (panelOpens === 'by-itself' && this.#dismissed !== occurrence) {
			this.#launcher.hide();
			this.host.show(occurrence, {byItself: true});
		} else {
			this.#launcher.show();
		}
	}

	closed(): void {
		this.#open = null;
		this.#dismissed = null;
		this.#launcher.hide();
		this.host.closeIfUntouched();
	}

	/** The person closed the panel, by Escape or its button. */
	closedByPerson(): void {
		this.#dismissed = this.#open;
		this.host.close();
		if (this.#open !== null) {
			this.#launcher.show();
		}
	}

	/** The keyboard command: into the panel, or back to the calendar. */
	moveFocus(): void {
		if (this.host.focused) {
			this.host.giveFocusBack();
			return;
		}

		const occurrence = this.host.shown ?? this.#open;
		if (occurrence !== null) {
			this.host.show(occurrence, {byItself: false});
		}
	}
}
