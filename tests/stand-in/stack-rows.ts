/** What lies on whole days of one row of days. */
export interface Stacked {
	/** First and last date (inclusive). */
	first: string;
	last: string;
}

/** The first free row for each of some chips, in the order given: no two chips of one row share a date. */
export function rowsOf(chips: Stacked[]): number[] {
	const taken: Stacked[][] = [];
	return chips.map(chip => {
		const free = taken.findIndex(row => row.every(({first, last}) => last < chip.first || first > chip.last));
		const row = free === -1 ? taken.length : free;
		(taken[row] ??= []).push(chip);
		return row;
	});
}
