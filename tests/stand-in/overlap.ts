/** Where a chip stands beside the chips it overlaps; fractions of the column's width. */
export interface Lane {
	left: number;
	width: number;
	/** Later lanes lie above earlier ones. */
	depth: number;
}

/** Lanes of chips in one column. `start` and `end` are minutes after midnight; the list is sorted by start. */
export function lanesOf(chips: {start: number; end: number}[]): Lane[] {
	const lanes: Lane[] = [];
	let cluster: {index: number; lane: number}[] = [];
	let clusterEnd = -1;
	const close = () => {
		const count = Math.max(...cluster.map(({lane}) => lane)) + 1;
		for (const {index, lane} of cluster) {
			// A chip that others overlap is drawn wider than its lane and runs under the next one.
			const width = lane === count - 1 ? 1 / count : Math.min(1 - lane / count, 1.7 / count);
			lanes[index] = {left: lane / count, width, depth: lane};
		}

		cluster = [];
	};

	for (const [index, chip] of chips.entries()) {
		if (cluster.length > 0 && chip.start >= clusterEnd) {
			close();
			clusterEnd = -1;
		}

		const taken = new Set(cluster.filter(other => chips[other.index]!.end > chip.start).map(({lane}) => lane));
		let lane = 0;
		while (taken.has(lane)) {
			lane++;
		}

		cluster.push({index, lane});
		clusterEnd = Math.max(clusterEnd, chip.end);
	}

	if (cluster.length > 0) {
		close();
	}

	return lanes;
}

/** A fraction as Google writes it inside `calc()`: at most four decimals, e.g. `56.6667%`. */
export function percent(fraction: number): string {
	return `${Number((fraction * 100).toFixed(4))}%`;
}
