import type {StandInOptions} from './model.ts';
import {hourAndMinute} from './parts.ts';

type Style = Pick<StandInOptions, 'hour12'>;

/** `09:00`, `9am`, `7:30pm`: a local date-time's time of day as chips and spoken texts write it. */
export function timeWords(time: string, {hour12}: Style): string {
	const {hour, minute} = hourAndMinute(time);
	return hour12 ? `${clock12(hour, minute)}${half(hour)}` : time.slice(11, 16);
}

/** `9 – 10am`, `10:30am – 12pm`, `09:00 – 10:00`: the visible range of a timed chip, with an en dash. */
export function visibleRange(start: string, end: string, {hour12}: Style): string {
	const from = timeWords(start, {hour12});
	const to = timeWords(end, {hour12});
	const sameHalf = hour12 && from.slice(-2) === to.slice(-2) && start.slice(0, 10) === end.slice(0, 10);
	return `${sameHalf ? from.slice(0, -2) : from} – ${to}`;
}

/** `9:00 – 10:00am`: the range in the details bubble, which always has minutes. */
export function bubbleRange(start: string, end: string, {hour12}: Style): string {
	if (!hour12) {
		return visibleRange(start, end, {hour12});
	}

	const from = longTime(start, {hour12});
	const to = longTime(end, {hour12});
	return `${from.slice(-2) === to.slice(-2) ? from.slice(0, -2) : from} – ${to}`;
}

/** `9:00am` or `09:00`: as the edit page's time fields write it. */
export function longTime(time: string, {hour12}: Style): string {
	const [hour, minute] = time.slice(11, 16).split(':');
	return hour12 ? `${Number(hour) % 12 || 12}:${minute}${half(Number(hour))}` : `${hour}:${minute}`;
}

/** Label of an hour line: `9 AM` or `09:00`. */
export function hourLabel(hour: number, {hour12}: Style): string {
	return hour12 ? `${hour % 12 || 12} ${hour < 12 ? 'AM' : 'PM'}` : `${String(hour).padStart(2, '0')}:00`;
}

/** A time typed into the edit page (`9:30am`, `14:00`, `9`) as `HH:MM`; null when it is none. */
export function parseTime(text: string): string | null {
	const match = /^\s*(\d{1,2})(?:[:.](\d{2}))?\s*([ap]m)?\s*$/i.exec(text);
	if (!match) {
		return null;
	}

	const given = Number(match[1]);
	const hour = match[3] ? (given % 12) + (match[3].toLowerCase() === 'pm' ? 12 : 0) : given;
	return hour > 23 || Number(match[2] ?? 0) > 59 ? null : `${String(hour).padStart(2, '0')}:${match[2] ?? '00'}`;
}

function clock12(hour: number, minute: number): string {
	return `${hour % 12 || 12}${minute ? `:${String(minute).padStart(2, '0')}` : ''}`;
}

function half(hour: number): string {
	return hour < 12 ? 'am' : 'pm';
}
