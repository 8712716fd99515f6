import type {DrawnChip} from '@/lib/domain/drawn';

/** Where a timed chip is drawn in its day's column, in minutes after midnight, and how exactly that can be known. */
export interface DrawnPlace {
	start: number;
	end: number;
	/** A chip's edges are whole pixels, so its place says a time only this exactly. Minutes. */
	tolerance: number;
	/** Drawn at the smallest height there is: the event may be shorter than its chip. */
	smallest: boolean;
	/** The chip touches the day's first or last minute, so its event may go on beyond it. */
	atStart: boolean;
	atEnd: boolean;
}

/** Below this many pixels Google draws a chip taller than its event is long (minimum seen: 8 px 2026, 10 px 2024). */
const smallestTrueHeight = 12;

/**
 * What a chip's place says of its time; `hour` is the height of an hour in CSS pixels. Google draws a chip one pixel up and
 * two pixels short of its time (captures of 2019 and 2026). Null when it has no place, or an absurd one.
 */
export function drawnPlace({top, height}: Pick<DrawnChip, 'top' | 'height'>, hour: number): DrawnPlace | null {
	const day = 24 * hour;
	if (top === null || height === null || height <= 0 || top < -2 || top + height > day + 12) {
		return null;
	}

	const minutes = 60 / hour;
	return {
		start: (top + 1) * minutes,
		end: (top + height + 3) * minutes,
		tolerance: 1.5 * minutes + 0.5,
		smallest: height <= smallestTrueHeight,
		atStart: top <= 1,
		atEnd: top + height + 2 >= day - 2,
	};
}
