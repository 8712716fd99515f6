/** How long after the last key a date is taken for typed. Milliseconds. */
const rest = 1000;

/** Keys after which a date is as it is meant. */
const done = new Set(['Enter', 'Escape']);

/** Whether a date that a field tells is chosen, or only one of those that come up while somebody types. */
export interface DateTyping {
	/** What saves the date that is in the field. */
	saves(save: () => void): void;
	key(key: string): void;
	pointer(): void;
	/** The field tells another date: one that was chosen is saved, one that comes of keys when they rest. */
	changed(): void;
	/** Saves what was typed and is not saved yet. */
	settle(): void;
}

/** Begins without anything typed. */
export function createDateTyping(): DateTyping {
	let save = (): void => {};
	let byKeys = false;
	let waiting: ReturnType<typeof setTimeout> | undefined;
	const stopWaiting = (): boolean => {
		const was = waiting !== undefined;
		clearTimeout(waiting);
		waiting = undefined;
		return was;
	};
	const settle = (): void => {
		if (stopWaiting()) {
			save();
		}
	};
	return {
		saves(next) {
			save = next;
		},
		key(key) {
			byKeys = !done.has(key);
			if (!byKeys) {
				settle();
			}
		},
		pointer() {
			byKeys = false;
		},
		changed() {
			stopWaiting();
			if (byKeys) {
				waiting = setTimeout(settle, rest);
			} else {
				save();
			}
		},
		settle,
	};
}
