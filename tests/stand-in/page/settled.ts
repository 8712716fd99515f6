let running = 0;
const waiting: (() => void)[] = [];

/** Runs something that takes time and counts it as under way until it is done. */
export async function underWay<Result>(work: () => Promise<Result>): Promise<Result> {
	running++;
	try {
		return await work();
	} finally {
		running--;
		if (running === 0) {
			for (const resolve of waiting.splice(0)) {
				resolve();
			}
		}
	}
}

/** Resolves when no navigation, animation or late guest is under way. */
export async function settled(): Promise<void> {
	await new Promise(resolve => requestAnimationFrame(resolve));
	if (running > 0) {
		await new Promise<void>(resolve => waiting.push(resolve));
		await settled();
	}
}
