import type {Subject} from '@/lib/cadence/subject';
import type {Slot} from '@/lib/cadence/usual';
import {dateInWeek, weekDates} from '@/lib/cadence/weeks';
import type {WeekNumber} from '@/lib/cadence/weeks';
import type {World} from '@/lib/cadence/world';
import type {Away} from '@/lib/domain/away';
import {addDays, daysBetween} from '@/lib/domain/time';
import type {PlainDate} from '@/lib/domain/time';

/** How fast a person's clock runs: it stands while one of the two is away, and slows down in busy times. */
export interface Pauses {
	/** How much of a week counts: 1 in plain ones, 0 when somebody is away, less than 1 in busy times. */
	tick: (week: WeekNumber) => number;
	/** The dates away that make a week count for nothing; undefined when it counts. */
	awayIn: (week: WeekNumber) => Away | undefined;
	/** A date moved on by the days of (`from`, itself] that did not count, and by those of the days it was moved. */
	pushed: (from: PlainDate, due: PlainDate) => PlainDate;
}

/** So many working days away make a week a week away, whatever the weekday of the 1-1. */
const mostOfAWeek = 3;
const workingDays = new Set([1, 2, 3, 4, 5]);

const holds = ({from, to}: {from: PlainDate; to: PlainDate}, date: PlainDate): boolean => from <= date && date <= to;

/** The pauses of one person: the owner's, everybody's and their own. `slot`: when their 1-1 usually is. */
export function pausesOf({away, load}: World, {account: {weekStart}, person}: Subject, slot: () => Slot): Pauses {
	const own = away.filter(({who, person: of}) => who !== 'person' || of === person.id);
	const none: Pauses = {tick: () => 1, awayIn: () => undefined, pushed: (_from, due) => due};
	if (own.length === 0 && load === null) return none;

	const awayOn = (date: PlainDate): Away | undefined => own.find(each => holds(each, date));
	const awayIn = (week: WeekNumber): Away | undefined => {
		const days = weekDates(week, weekStart, []).filter(date => workingDays.has(new Date(`${date}T00:00:00Z`).getUTCDay()));
		const found = days.map(date => awayOn(date)).filter(each => each !== undefined);
		return found.length >= mostOfAWeek ? found[0] : found.length === 0 ? undefined : awayOn(dateInWeek(week, slot().weekday, weekStart));
	};
	const busy = (date: PlainDate): boolean => load !== null && holds(load, date);
	return {
		awayIn,
		tick: week => {
			if (awayIn(week) !== undefined) return 0;
			return load !== null && busy(dateInWeek(week, slot().weekday, weekStart)) ? 1 / load.factor : 1;
		},
		pushed: (from, due) => {
			let lost = 0;
			let last = due;
			// Never more than two years: an absence without an end is a person who has left.
			for (let date = addDays(from, 1); date <= last && daysBetween(due, last) < 730; date = addDays(date, 1)) {
				lost += awayOn(date) !== undefined ? 1 : load !== null && busy(date) ? 1 - 1 / load.factor : 0;
				last = addDays(due, Math.floor(lost));
			}
			return last;
		},
	};
}
