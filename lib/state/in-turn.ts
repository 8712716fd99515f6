/** A reading that never runs twice at once for the same thing. */
export interface InTurn {
	/** Reads; what is asked for while an answer is on its way is read once more behind it. A burst of news shows the first answer at once, and costs two. */
	read(): Promise<void>;
	/** Reads at once, whatever is on its way: it is of something else, or of before a change. */
	anew(): Promise<void>;
}

/** Readings one after another. `read` does not throw, and ignores answers that were overtaken. */
export function inTurn(read: () => Promise<void>): InTurn {
	let current: {again: boolean; done: Promise<void>} | null = null;

	function start(): Promise<void> {
		const run = {again: false, done: Promise.resolve()};
		current = run;
		run.done = (async () => {
			do {
				run.again = false;
				await read();
			} while (run.again && current === run);
			if (current === run) {
				current = null;
			}
		})();
		return run.done;
	}

	return {
		read() {
			if (current === null) {
				return start();
			}

			current.again = true;
			return current.done;
		},
		anew: start,
	};
}
