/** Some values of the same thing, from the smallest to the largest. */
export interface Spread {
	low: number;
	median: number;
	high: number;
}

/** The middle of some numbers: one slow moment of the machine does not move it. */
export const median = (numbers: number[]): number => quantile(numbers, 0.5);

/** The middle, and the limits that one value in ten is below and one in ten above. */
export function spread(numbers: number[]): Spread {
	return {low: quantile(numbers, 0.1), median: median(numbers), high: quantile(numbers, 0.9)};
}

/** Milliseconds for people. */
export const ms = (value: number): string => `${brief(value)} ms`;

/** A median with its spread. */
export const spreadWords = ({low, median: middle, high}: Spread): string => `${brief(middle)} (${brief(low)}–${brief(high)})`;

/** What is more, or less, than elsewhere. */
export const difference = (value: number): string => `${value < 0 ? '−' : '+'}${brief(Math.abs(value))}`;

/** How many times as much. */
export const times = (value: number, than: number): string => than > 0 ? `${(value / than).toFixed(2)}×` : '–';

const brief = (value: number): string => value.toFixed(Math.abs(value) < 10 ? 2 : 0);

function quantile(numbers: number[], part: number): number {
	const sorted = numbers.toSorted((a, b) => a - b);
	const at = (sorted.length - 1) * part;
	const [low = 0, high = 0] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
	return low + (high - low) * (at - Math.floor(at));
}
