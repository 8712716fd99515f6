import type {Instance} from '../instance.ts';
import {options} from './options.ts';

/** Height of one hour in CSS pixels. */
export const {hourHeight} = options;

/** Height of the shortest chip: 8 in the captures of 2019 and June 2026; others saw 10, taken here for the compact page (inferred). */
const leastHeight = options.density === 'compact' ? 10 : 8;

/** Minutes after midnight between which an instance is drawn on one date. */
export function minutesOn({start, end}: Pick<Instance, 'start' | 'end'>, date: string): {start: number; end: number} {
	return {
		start: start.slice(0, 10) < date ? 0 : minuteOf(start),
		end: end.slice(0, 10) > date ? 1440 : minuteOf(end),
	};
}

/** Inline `top` and `height` of a chip between two minutes after midnight: a pixel higher and two shorter than the hours say. */
export function heightsOf({start, end}: {start: number; end: number}): {top: string; height: string} {
	return {
		top: `${Math.round((start * hourHeight) / 60) - 1}px`,
		height: `${Math.max(leastHeight, Math.round(((end - start) * hourHeight) / 60) - 2)}px`,
	};
}

function minuteOf(time: string): number {
	return Number(time.slice(11, 13)) * 60 + Number(time.slice(14, 16));
}
