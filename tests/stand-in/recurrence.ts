import {makeInstance} from './instance.ts';
import type {Instance} from './instance.ts';
import type {LocalDate, StandInAccount, StandInEvent} from './model.ts';

/** Instances drawn on at least one of the dates `first` to `last` (inclusive, account's zone), earliest first. */
export function instancesBetween(events: StandInEvent[], first: LocalDate, last: LocalDate, account: StandInAccount): Instance[] {
	const found = events.flatMap(event => candidates(event, first, last).map(planned => makeInstance(event, planned, account)));
	return found
		.filter(instance => instance.start.slice(0, 10) <= last && lastDateOf(instance) >= first)
		.sort((one, other) => one.start.localeCompare(other.start) || other.end.localeCompare(one.end) || one.title.localeCompare(other.title));
}

/** The instance with a whole id (without calendar), wherever it is; undefined when there is none. */
export function instanceById(events: StandInEvent[], id: string, account: StandInAccount): Instance | undefined {
	for (const event of events) {
		if (event.id === id) {
			return makeInstance(event, null, account);
		}

		const suffix = id.startsWith(`${event.id}_`) ? id.slice(event.id.length + 1) : '';
		if (event.series && /^\d{8}(T\d{6}Z)?$/.test(suffix)) {
			const named = `${suffix.slice(0, 4)}-${suffix.slice(4, 6)}-${suffix.slice(6, 8)}`;
			// The UTC date may be a day beside the local one.
			const dates = [-1, 0, 1].map(days => Temporal.PlainDate.from(named).add({days}).toString());
			const match = dates
				.filter(date => isPlanned(event, date) && !event.series?.changes?.[date]?.cancelled)
				.map(date => makeInstance(event, date, account))
				.find(instance => instance.id === id);
			if (match) {
				return match;
			}
		}
	}

	return undefined;
}

/** The last date on which an instance is drawn: its end is exclusive, and midnight belongs to the day before. */
export function lastDateOf(instance: Pick<Instance, 'start' | 'end'>): LocalDate {
	const isMidnight = instance.end.length === 10 || instance.end.slice(11, 16) === '00:00';
	const date = instance.end.slice(0, 10);
	return isMidnight && instance.end > instance.start ? Temporal.PlainDate.from(date).subtract({days: 1}).toString() : date;
}

/** Planned dates that may be drawn in a range: those the rule gives there, and every moved one. */
function candidates(event: StandInEvent, first: LocalDate, last: LocalDate): (LocalDate | null)[] {
	if (!event.series) {
		return [null];
	}

	const changes = event.series.changes ?? {};
	const moved = Object.keys(changes).filter(date => changes[date]?.start && isPlanned(event, date));
	const length = Date.parse(event.end.slice(0, 10)) - Date.parse(event.start.slice(0, 10));
	const planned: LocalDate[] = [];
	for (let day = Date.parse(first) - length; day <= Date.parse(last); day += 86_400_000) {
		const date = new Date(day).toISOString().slice(0, 10);
		if (isPlanned(event, date)) {
			planned.push(date);
		}
	}

	return [...new Set([...planned, ...moved])].filter(date => !changes[date]?.cancelled);
}

/** Does the rule of a series give this date? */
export function isPlanned(event: StandInEvent, date: LocalDate): boolean {
	const begin = event.start.slice(0, 10);
	const {series} = event;
	if (!series || date < begin || (series.until && date > series.until)) {
		return false;
	}

	const first = weekAndDay(begin);
	const asked = weekAndDay(date);
	return (series.on ?? [first.day]).includes(asked.day) && (asked.week - first.week) % series.every === 0;
}

/** A count of weeks from Monday to Sunday, so that "every two weeks" counts whole ones, and the ISO weekday. Plain numbers: it is asked often. */
function weekAndDay(date: LocalDate): {week: number; day: number} {
	// 1 January 1970 was a Thursday.
	const days = Date.parse(date) / 86_400_000 + 3;
	return {week: Math.floor(days / 7), day: (days % 7) + 1};
}
