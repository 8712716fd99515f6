/** The number Google writes into `data-datekey` for a plain date `YYYY-MM-DD`: year since 1970, month and day, bit by bit. */
export function dateKeyOf(date: string): number {
	const [year, month, day] = date.split('-').map(Number) as [number, number, number];
	return ((year - 1970) << 9) | (month << 5) | day;
}
