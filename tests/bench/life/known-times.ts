/**
 * `lib/domain/time` with its answers kept: a life asks the same of it over and over, and the stand-in for Temporal that Node needs is slow.
 * The simulator's own clocks are in zones.ts; this is what Kept reckons with.
 */
import * as time from '../../../lib/domain/time.ts';

export {daysBetween, minutesBetween, systemClock, type Clock, type PlainDate, type UtcInstant, type Weekday, type Zone} from '../../../lib/domain/time.ts';

/** So many answers are kept, then all are forgotten. */
const most = 200_000;

function kept<A extends (string | number | undefined)[], R>(ask: (...about: A) => R): (...about: A) => R {
	const answers = new Map<string, R>();
	return (...about) => {
		const key = about.join(' ');
		let answer = answers.get(key);
		if (answer === undefined) {
			if (answers.size >= most) {
				answers.clear();
			}

			answer = ask(...about);
			answers.set(key, answer);
		}

		return answer;
	};
}

/** As in `lib/domain/time`. */
export const dateIn = kept(time.dateIn);

/** As in `lib/domain/time`. */
export const minuteOfDayIn = kept(time.minuteOfDayIn);

/** As in `lib/domain/time`. */
export const instantAt = kept(time.instantAt);

/** As in `lib/domain/time`. */
export const addDays = kept(time.addDays);

/** As in `lib/domain/time`. */
export const weekdayOf = kept(time.weekdayOf);

/** As in `lib/domain/time`. */
export const weekOf = kept(time.weekOf);
