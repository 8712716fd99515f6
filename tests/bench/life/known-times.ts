/**
 * `lib/domain/time` with its answers kept: a life asks the same of it over and over, and the stand-in for Temporal that Node needs is slow.
 * The simulator's own clocks are in zones.ts; this is what Kept reckons with.
 */
import * as time from '../../../lib/domain/time.ts';

export {daysBetween, minutesBetween, systemClock, type Clock, type PlainDate, type UtcInstant, type Weekday, type Zone} from '../../../lib/domain/time.ts';

/** So many answers of one sort are kept, then all of it are forgotten. */
const most = 50_000;

/** By what is asked besides, then by the first thing asked about: that spares putting both into one text. */
function kept<A extends (string | number | undefined)[], R>(ask: (about: string, ...more: A) => R): (about: string, ...more: A) => R {
	const answers = new Map<string | number | undefined, Map<string, R>>();
	return (about, ...more) => {
		const sort = more.length < 2 ? more[0] : more.join(' ');
		let known = answers.get(sort);
		if (known === undefined || known.size >= most) {
			known = new Map();
			answers.set(sort, known);
		}

		let answer = known.get(about);
		if (answer === undefined) {
			answer = ask(about, ...more);
			known.set(about, answer);
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
