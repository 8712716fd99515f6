import {signal} from '@preact/signals';
import type {ReadonlySignal} from '@preact/signals';

/** What of the panel is on show; nothing of it is stored. */
export interface PanelFace<Place extends string> {
	/** Null until somebody chose a place, so that each 1-1 opens where it is most useful. */
	readonly place: ReadonlySignal<Place | null>;
	/** Is everything private blurred? It stays so from one 1-1 to the next: the screen is still shared. */
	readonly blurred: ReadonlySignal<boolean>;
	readonly helping: ReadonlySignal<boolean>;
	goTo(place: Place | null): void;
	blur(): void;
	help(shown: boolean): void;
}

/** A panel that nobody has chosen anything in. */
export function createFace<Place extends string>(): PanelFace<Place> {
	const place = signal<Place | null>(null);
	const blurred = signal(false);
	const helping = signal(false);
	return {
		place, blurred, helping,
		goTo(next) {
			place.value = next;
		},
		blur() {
			blurred.value = !blurred.peek();
		},
		help(shown) {
			helping.value = shown;
		},
	};
}
