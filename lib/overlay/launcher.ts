import {add} from './add';
import type {Layer} from './layer';

/** The button that opens the panel when the panel is not to open by itself. */
export class Launcher {
	#button: HTMLElement | null = null;

	constructor(
		private readonly layer: Layer,
		private readonly onPress: () => void,
	) {}

	/** Shows the button while a 1-1 is open. */
	show(): void {
		if (this.#button === null) {
			this.#button = add(this.layer.front, 'button', {'data-kept-launcher': ''}, 'Open Kept');
			this.#button.addEventListener('click', this.onPress);
		}
	}

	/** Takes the button away. */
	hide(): void {
		this.#button?.remove();
		this.#button = null;
	}
}
