/** Where a caret at `position` of `before` belongs in `after`, so that it stays between the same characters. */
export function keepCaret(before: string, after: string, position: number): number {
	let same = 0;
	while (same < position && same < after.length && before[same] === after[same]) {
		same++;
	}

	// Everything up to the caret is unchanged; otherwise it keeps its distance to the end.
	return same === position ? position : Math.max(same, after.length - (before.length - position));
}
