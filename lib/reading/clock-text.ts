import {halfNamed, plain, type DayPeriods} from './day-periods';
import {asciiDigits} from './digits';

/** A time of day in a text. */
export interface ClockTime {
	/** Minutes after midnight it may mean: one where the half of the day is said or the hour is past twelve, else two. */
	meanings: number[];
	/** What it means on a page that writes 24 hours. */
	in24: number;
	/** How the text says which one it is: by an hour past twelve, by a word, or not at all. */
	told: '24 h' | 'word' | null;
}

/** How hours and minutes are joined, with a space at most: `9:30`, `9.30`, `9h30`, `9 h 30`, `9時30`, `9시 30`. */
const timePattern = /(?<!\d)(\d{1,2})(?:(?:[:.：]| ?h| ?[時时点點시] ?) ?(\d\d))?(?!\d)/g;

const remembered = new WeakMap<DayPeriods, Map<string, ClockTime[]>>();

/**
 * Every number in `text` that could be a time of day, in order, in any language: `9am`, `09:00`, `10.15`, `午前9時`.
 * Which of them is the start, and whether 9 means 21 where nothing says so, is for another witness to decide.
 */
export function readClockTimes(text: string, periods: DayPeriods): ClockTime[] {
	let known = remembered.get(periods);
	if (known === undefined || known.size > 3000) {
		known = new Map();
		remembered.set(periods, known);
	}

	let times = known.get(text);
	if (times === undefined) {
		times = parse(plain(asciiDigits(text)), periods);
		known.set(text, times);
	}

	return times;
}

function parse(text: string, periods: DayPeriods): ClockTime[] {
	const times: ClockTime[] = [];
	for (const match of text.matchAll(timePattern)) {
		const hour = Number(match[1]);
		const minute = Number(match[2] ?? 0);
		if (hour > 24 || minute > 59) {
			continue;
		}

		const in24 = hour * 60 + minute;
		const morning = (hour % 12) * 60 + minute;
		const before = text.slice(0, match.index).trimEnd();
		// A unit may stand between the hour and its half: `9 ц ү.ө.`, `9:00 ч. am`, `9 ໂມງກ່ອນທ່ຽງ`, `9時`.
		const after = text.slice(match.index + match[0].length).replace(/^ ?(?:[цч]|ໂມງ|[時时点點시])? ?/, '');
		const half = hour > 12 ? null : halfNamed(before, after, periods);
		if (hour > 12) {
			times.push({meanings: [in24], in24, told: '24 h'});
		} else if (half === null) {
			times.push({meanings: [morning, morning + 720], in24, told: null});
		} else {
			times.push({meanings: [half === 'am' ? morning : morning + 720], in24, told: 'word'});
		}
	}

	// "12:00 to 13:00": beside an hour past twelve, what looked like a word for a half of the day is none.
	return times.some(({told}) => told === '24 h') ? times.map(time => (time.told === 'word' ? {...time, meanings: [time.in24 % 720, (time.in24 % 720) + 720], told: null} : time)) : times;
}

/** The meaning among `times` nearest to `minute`, if one is within `tolerance` minutes; null otherwise. */
export function nearestTime(meanings: number[], minute: number, tolerance: number): number | null {
	let best: number | null = null;
	for (const candidate of meanings) {
		const distance = Math.abs(candidate - minute);
		if (distance <= tolerance && (best === null || distance < Math.abs(best - minute))) {
			best = candidate;
		}
	}

	return best;
}
