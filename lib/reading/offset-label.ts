import {asciiDigits} from './digits';

/**
 * The offsets from UTC written above the hours of a time grid (`GMT-05`, `GMT+05:45`; page text of March 2026), in minutes.
 * There are two when a second zone is shown; none where the text holds none.
 */
export function readOffsetLabels(corner: string): number[] {
	const texts = asciiDigits(corner).matchAll(/(?:GMT|UTC)(?:\s?([+\-−–])\s?(\d{1,2})(?::?(\d\d))?)?/g);
	return [...texts].map(([, sign, hours, minutes]) => (sign === undefined || sign === '+' ? 1 : -1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)));
}
