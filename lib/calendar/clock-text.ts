/** Minutes after midnight that a time in a text may mean: one for 24 h, two where "am" or "pm" would decide. */
export type ClockTime = number[];

/** Any script's decimal digit as 0–9. */
const asciiDigits = (text: string): string =>
	text.replace(/(?![0-9])\p{Nd}/gu, digit => {
		const code = digit.codePointAt(0) ?? 0;
		// Decimal digits stand in runs of ten; the run starts at the last code point whose neighbour below is no digit.
		let zero = code;
		while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) {
			zero--;
		}

		return String(code - zero);
	});

/**
 * Every number in `text` that could be a time of day, in order, in any language: `9am`, `09:00`, `10.15`, `午前9時`.
 * Which of them is the start, and whether 9 means 21, is decided by a second witness (where the chip is drawn).
 */
export function readClockTimes(text: string): ClockTime[] {
	const times: ClockTime[] = [];
	for (const [, hours, minutes] of asciiDigits(text).matchAll(/(?<!\d)(\d{1,2})(?:[:.：h時点]\s?(\d\d))?(?!\d)/g)) {
		const hour = Number(hours);
		const minute = Number(minutes ?? 0);
		if (hour > 24 || minute > 59) {
			continue;
		}

		const first = hour * 60 + minute;
		times.push(hour > 12 || hour === 0 ? [first] : [first, (hour % 12) * 60 + minute, (hour % 12) * 60 + minute + 720]);
	}

	return times;
}

/** The meaning among `times` nearest to `minute`, if one is within `tolerance` minutes; null otherwise. */
export function nearestTime(times: ClockTime[], minute: number, tolerance: number): number | null {
	let best: number | null = null;
	for (const candidate of times.flat()) {
		const distance = Math.abs(candidate - minute);
		if (distance <= tolerance && (best === null || distance < Math.abs(best - minute))) {
			best = candidate;
		}
	}

	return best;
}
