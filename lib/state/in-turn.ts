/** A reading that never runs twice at once for the same thing. */
export interface InTurn {
	/** Reads; what is asked for while an answer is on its way is read once more behind it. A burst of news shows the first answer at once, and costs two. */
	read(): Promise<void>;
	/** Reads at once, whatever is on its way: it is of something else, or of before a change. */
	anew(): Promise<void>;
}

/** One reading, and whether it is to be done once more. */
interface Run {
	again: boolean;
	done: Promise<void>;
}

/** Readings one after another. `read` does not throw, and ignores answers that were overtaken. */
export function inTurn(read: () => Promise<void>): InTurn {
	let current: Run | null = null;

	async function turn(run: Run): Promise<void> {
		await read();
		if (current !== run) {
			return;
		}

		if (run.again) {
			run.again = false;
			await turn(run);
		} else {
			current = null;
		}
	}

	function start(): Promise<void> {
		const run: Run = {again: false, done: Promise.resolve()};
		current = run;
		run.done = turn(run);
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
