import type {StandInOptions, StandInView} from '../model.ts';

/** The dates one view shows around `date`, in order, in the account's zone. */
export function datesOf(view: StandInView, date: string, options: Pick<StandInOptions, 'weekStart' | 'weekends'>): string[] {
	const day = Temporal.PlainDate.from(date);
	if (view === 'day') {
		return [date];
	}

	if (view === 'customday') {
		return list(day, 4);
	}

	if (view === 'week') {
		return list(weekBegin(day, options.weekStart), 7).filter(each => options.weekends || Temporal.PlainDate.from(each).dayOfWeek < 6);
	}

	const first = weekBegin(day.with({day: 1}), options.weekStart);
	const last = day.with({day: day.daysInMonth});
	const weeks = Math.floor(first.until(last, {largestUnit: 'days'}).days / 7) + 1;
	return list(first, weeks * 7).filter(each => options.weekends || Temporal.PlainDate.from(each).dayOfWeek < 6);
}

/** The date to show after stepping one view's length forward (1) or back (-1). */
export function stepped(view: StandInView, date: string, direction: 1 | -1): string {
	const lengths = {day: {days: direction}, week: {days: 7 * direction}, customday: {days: 4 * direction}, month: {months: direction}};
	return Temporal.PlainDate.from(date).add(lengths[view]).toString();
}

/** The first day of the week (ISO weekday `weekStart`) that holds a date. */
export function weekBegin(day: Temporal.PlainDate, weekStart: number): Temporal.PlainDate {
	return day.subtract({days: (day.dayOfWeek - weekStart + 7) % 7});
}

function list(first: Temporal.PlainDate, count: number): string[] {
	return Array.from({length: count}, (_, index) => first.add({days: index}).toString());
}
