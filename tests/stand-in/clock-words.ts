import type {StandInOptions} from './model.ts';
import {hourAndMinute} from './parts.ts';
import {inDigits, wordsFor} from './words.ts';
import type {Words} from './words.ts';

type Style = Pick<StandInOptions, 'hour12' | 'account'>;

/** A time without the word of its half of the day, and that word. */
interface Clock {
	digits: string;
	half: string;
}

/** `09:00`, `9am`, `午前9時`: a local date-time's time of day as chips and spoken texts write it. */
export function timeWords(time: string, style: Style): string {
	return write(clockOf(time, style, false), style);
}

/** `9 – 10am`, `10:30am – 12pm`, `09:00 – 10:00`: the visible range of a timed chip. */
export function visibleRange(start: string, end: string, style: Style): string {
	return range(start, end, style, false);
}

/** `9:00 – 10:00am`: the range in the details bubble, which always has minutes. */
export function bubbleRange(start: string, end: string, style: Style): string {
	return range(start, end, style, true);
}

/** `9:00am` or `09:00`: as the edit page's time fields write it. */
export function longTime(time: string, style: Style): string {
	return write(clockOf(time, style, true), style);
}

/** Label of an hour line: `9 AM` or `09:00`. In other languages as the chips write it (inferred). */
export function hourLabel(hour: number, style: Style): string {
	const label = timeWords(`2026-01-01T${String(hour).padStart(2, '0')}:00`, style);
	return style.hour12 ? label.replace(/([ap]m)$/, half => ` ${half.toUpperCase()}`) : label;
}

/** A time typed into the edit page (`9:30am`, `14:00`, `9`) as `HH:MM`; null when it is none. */
export function parseTime(text: string, {account}: Style): string | null {
	const words = wordsFor(account.locale);
	const plain = text.replaceAll(/\p{Nd}/gu, digit => String(digitValue(digit, words)));
	const match = /(?<!\d)(\d{1,2})(?:[:.](\d{2}))?(?!\d)/.exec(plain);
	if (!match) {
		return null;
	}

	const half = halfIn(plain, words);
	const given = Number(match[1]);
	const hour = half === null ? given : (given % 12) + 12 * half;
	return hour > 23 || Number(match[2] ?? 0) > 59 ? null : `${String(hour).padStart(2, '0')}:${match[2] ?? '00'}`;
}

function range(start: string, end: string, style: Style, minutes: boolean): string {
	const words = wordsFor(style.account.locale);
	const [from, to] = [clockOf(start, style, minutes), clockOf(end, style, minutes)];
	const sameHalf = style.hour12 && !words.long12 && from.half.trim() === to.half.trim() && start.slice(0, 10) === end.slice(0, 10);
	// The word is said once: at the first time where it stands before the digits, else at the second.
	const gap = words.keepsGap && words.halves.includes(from.half) ? /^\s*/.exec(from.half)?.[0] ?? '' : '';
	const [first, second] = sameHalf ? (words.before ? [write(from, style), to.digits] : [from.digits + gap, write(to, style)]) : [write(from, style), write(to, style)];
	return (words.shown ?? '{from} – {to}').replace('{from}', first).replace('{to}', second);
}

function clockOf(time: string, {hour12, account}: Style, minutes: boolean): Clock {
	const words = wordsFor(account.locale);
	const {hour, minute} = hourAndMinute(time);
	const two = (number: number) => String(number).padStart(2, '0');
	const point = words.point ?? ':';
	if (!hour12) {
		return {digits: inDigits(`${words.bare24 ? hour : two(hour)}${point}${two(minute)}${words.after24 ?? ''}`, words), half: ''};
	}

	const number = hour % 12 || 12;
	const isWhole = minute === 0 && !minutes && !words.long12;
	const halves = isWhole && words.hourHalves ? words.hourHalves : words.halves;
	const digits = isWhole ? (words.hour ?? '{}').replace('{}', String(number)) : `${words.long12 ? two(number) : number}${point}${two(minute)}`;
	return {digits: inDigits(digits, words), half: halves[hour < 12 ? 0 : 1]};
}

function write({digits, half}: Clock, {account}: Style): string {
	return wordsFor(account.locale).before ? `${half}${digits}` : `${digits}${half}`;
}

/** 0 for the first half of the day, 1 for the second, null when none is named. */
function halfIn(text: string, {halves}: Words): 0 | 1 | null {
	const [am, pm] = halves.map(half => half.trim().toLowerCase()) as [string, string];
	const lower = text.toLowerCase();
	if (lower.includes(pm) || /\d\s*pm?\b/.test(lower)) {
		return 1;
	}

	return lower.includes(am) || /\d\s*am?\b/.test(lower) ? 0 : null;
}

function digitValue(digit: string, {digits}: Words): string | number {
	const index = digits?.indexOf(digit) ?? -1;
	return index === -1 ? digit : index;
}
