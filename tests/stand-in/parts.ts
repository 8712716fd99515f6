/** The first of a list that is known not to be empty. */
export function firstOf<Item>(list: readonly Item[]): Item {
	return list[0]!;
}

/** The last of a list that is known not to be empty. */
export function lastOf<Item>(list: readonly Item[]): Item {
	return list.at(-1)!;
}

/** Hours and minutes of a local date-time. */
export function hourAndMinute(time: string): {hour: number; minute: number} {
	return {hour: Number(time.slice(11, 13)), minute: Number(time.slice(14, 16))};
}
