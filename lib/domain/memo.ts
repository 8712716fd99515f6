/** How many answers are remembered of each function: more than half a year of a dozen people needs, a few megabytes at most. */
const most = 20_000;

/**
 * The same function of texts and numbers, which remembers its answers. For pure functions that cost more than looking the answer up:
 * what is derived from months of a calendar asks for the same dates again and again.
 */
export function memo<Args extends (string | number)[], Result>(work: (...args: Args) => Result): (...args: Args) => Result {
	const known = new Map<string, Result>();
	return (...args) => {
		const key = args.join(' ');
		let result = known.get(key);
		if (result === undefined) {
			result = work(...args);
			if (known.size >= most) {
				known.clear();
			}

			known.set(key, result);
		}

		return result;
	};
}
