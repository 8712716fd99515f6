import {addDays, dateIn, instantAt, weekOf} from '@/lib/domain/time';
import type {UtcInstant} from '@/lib/domain/time';
import {words} from '@/lib/locales/views';
import type {Moment} from './finding-deeds';

/** When a snoozed finding is told again: from the beginning of that day on the calendar. */
export function snoozeTimes({now, zone}: Pick<Moment, 'now' | 'zone'>): {label: string; until: UtcInstant}[] {
	const today = dateIn(now, zone);
	return [
		{label: words.answer.tomorrow, until: instantAt(addDays(today, 1), 0, zone)},
		{label: words.answer.nextWeek, until: instantAt(addDays(weekOf(today), 7), 0, zone)},
		{label: words.answer.fourWeeks, until: instantAt(addDays(today, 28), 0, zone)},
	];
}
