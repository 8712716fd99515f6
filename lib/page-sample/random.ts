/** A whole number from 0 to below `below`, each as likely. */
export type Random = (below: number) => number;

/** Chance from the browser, drawn anew for every sample: nothing of it is kept, so no sample can be reversed or joined to another. */
export function browserRandom(): Random {
	const drawn = new Uint32Array(1024);
	let used = drawn.length;
	return below => {
		if (used === drawn.length) {
			crypto.getRandomValues(drawn);
			used = 0;
		}

		return Math.floor(((drawn[used++] ?? 0) / 2 ** 32) * below);
	};
}
