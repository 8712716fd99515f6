/** The same act, which is not begun again while it is on its way: whoever presses twice means it once. */
export function oneAtATime(act: () => Promise<void>): () => Promise<void> {
	let running: Promise<void> | null = null;
	return async () => {
		running ??= act().finally(() => {
			running = null;
		});
		return running;
	};
}
