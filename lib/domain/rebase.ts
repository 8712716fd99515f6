/**
 * Two texts that were both made of `base`, as one: `theirs` with what was changed in `mine`, line by line.
 * Where both changed the same lines both stand there, theirs first, so that nobody's words are lost.
 */
export function rebase(theirs: string, base: string, mine: string): string {
	if (mine === base) {
		return theirs;
	}

	const before = base.split('\n');
	const [there, here] = [theirs.split('\n'), mine.split('\n')];
	const [their, own] = [changeOf(before, there), changeOf(before, here)];
	const written = here.slice(own.from, here.length - (before.length - own.to));
	if (own.to <= their.from) {
		return [...there.slice(0, own.from), ...written, ...there.slice(own.to)].join('\n');
	}

	if (their.to <= own.from) {
		const further = there.length - before.length;
		return [...there.slice(0, own.from + further), ...written, ...there.slice(own.to + further)].join('\n');
	}

	// Nothing but less of the same lines: what was changed there stays.
	return written.every(line => line === '') || theirs === mine ? theirs : `${theirs}\n\n${written.join('\n')}`;
}

/** The lines of `before` that are others now, as [from, to). */
function changeOf(before: readonly string[], now: readonly string[]): {from: number; to: number} {
	const shorter = Math.min(before.length, now.length);
	let from = 0;
	while (from < shorter && before[from] === now[from]) from++;
	let same = 0;
	while (same < shorter - from && before.at(-1 - same) === now.at(-1 - same)) same++;
	return {from, to: before.length - same};
}
