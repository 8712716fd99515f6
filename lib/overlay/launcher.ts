import type {Layer} from './layer';

/** The button that opens the panel when the panel is not to open by itself. */
export class Launcher {
	#button: HTMLButtonElement | null = null;

	constructor(
		private readonly layer: Layer,
		private readonly onPress: () => void,
	) {}

	/** Shows the button while a 1-1 is open. */
	show(): void {
		if (this.#button === null) {
			this.#button = this.layer.front.ownerDocument.createElement('button');
			this.#button.type = 'button';
			this.#button.setAttribute('data-kept-launcher', '');
			this.#button.textContent = 'Open Kept';
			this.#button.addEventListener('click', this.onPress);
			this.layer.front.append(this.#button);
		}
	}

	/** Takes the button away. */
	hide(): void {
		this.#button?.remove();
		this.#button = null;
	}
}
