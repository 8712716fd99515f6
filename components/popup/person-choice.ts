import {signal, type ReadonlySignal} from '@preact/signals';

/** What a field that finds a person remembers while somebody types. Signals, so that Enter right after a key sees what that key did, rendered or not. */
export interface PersonChoice {
	/** What was typed; null while the chosen name is shown. */
	readonly typed: ReadonlySignal<string | null>;
	readonly open: ReadonlySignal<boolean>;
	/** Which option is marked. */
	readonly active: ReadonlySignal<number>;
	type(text: string): void;
	show(): void;
	hide(): void;
	/** Marks another option of so many, round and round; opens the list first. */
	move(by: number, count: number): void;
}

/** A closed list with nothing typed. */
export function createPersonChoice(): PersonChoice {
	const typed = signal<string | null>(null);
	const open = signal(false);
	const active = signal(0);
	const show = (): void => {
		open.value = true;
		active.value = 0;
	};
	return {
		typed,
		open,
		active,
		show,
		type(text) {
			typed.value = text;
			show();
		},
		hide() {
			open.value = false;
			typed.value = null;
		},
		move(by, count) {
			if (!open.value) {
				show();
			} else if (count > 0) {
				active.value = (active.value + by + count) % count;
			}
		},
	};
}
