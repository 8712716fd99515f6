import type {StandInOptions, StandInView} from '../model.ts';

/** What of the options decides which dates are shown. */
type RangeOptions = Pick<StandInOptions, 'weekStart' | 'weekends' | 'customDays' | 'customWeeks'>;

/** The dates one view shows around `date`, in order, in the account's zone. Of the schedule: `weeks` from the date on. */
export function datesOf(view: StandInView, date: string, options: RangeOptions, weeks = 3): string[] {
	const day = Temporal.PlainDate.from(date);
	const whole = (dates: string[]) => dates.filter(each => options.weekends || Temporal.PlainDate.from(each).dayOfWeek < 6);
	switch (view) {
		case 'day': return [date];
		case 'customday': return list(day, options.customDays);
		case 'agenda': return list(day, weeks * 7);
		case 'week': return whole(list(weekBegin(day, options.weekStart), 7));
		case 'customweek': return whole(list(weekBegin(day, options.weekStart), 7 * options.customWeeks));
		case 'year': return list(day.with({month: 1, day: 1}), day.daysInYear);
		default: {
			const first = weekBegin(day.with({day: 1}), options.weekStart);
			const last = day.with({day: day.daysInMonth});
			return whole(list(first, (Math.floor(first.until(last, {largestUnit: 'days'}).days / 7) + 1) * 7));
		}
	}
}

/** The date to show after stepping one view's length forward (1) or back (-1). The schedule's step, a week, is inferred. */
export function stepped(view: StandInView, date: string, direction: 1 | -1, {customDays, customWeeks}: RangeOptions): string {
	const lengths = {
		day: {days: direction}, week: {weeks: direction}, customday: {days: customDays * direction}, customweek: {weeks: customWeeks * direction},
		month: {months: direction}, year: {years: direction}, agenda: {weeks: direction},
	};
	return Temporal.PlainDate.from(date).add(lengths[view]).toString();
}

/** Does a view consist of whole weeks, drawn one under the other as in the month? */
export function hasWeekRows(view: StandInView): boolean {
	return view === 'month' || view === 'customweek';
}

/** The first day of the week (ISO weekday `weekStart`) that holds a date. */
export function weekBegin(day: Temporal.PlainDate, weekStart: number): Temporal.PlainDate {
	return day.subtract({days: (day.dayOfWeek - weekStart + 7) % 7});
}

function list(first: Temporal.PlainDate, count: number): string[] {
	return Array.from({length: count}, (_, index) => first.add({days: index}).toString());
}
