import {addDays, daysBetween} from '@/lib/domain/time';
import type {PlainDate} from '@/lib/domain/time';

/** A 1-1 so many days before or after the day of a check-in can be it: one of a weekly series always is. */
const near = 7;

/**
 * After how many days the check-in is that a 1-1 on `date` can be: the nearest one, unless another 1-1 to come (`others`) is nearer to that day.
 * Null when none is near, or the start is not known. Plain dates in one zone.
 */
export function checkInNear(startDate: PlainDate | null, checkIns: readonly number[], date: PlainDate, others: readonly PlainDate[] = []): number | null {
	if (startDate === null) return null;
	const distance = (days: number, to = date): number => Math.abs(daysBetween(addDays(startDate, days), to));
	const [nearest] = checkIns.filter(days => distance(days) <= near).toSorted((one, two) => distance(one) - distance(two));
	if (nearest === undefined) return null;
	const isNearer = (other: PlainDate): boolean => distance(nearest, other) < distance(nearest) || (distance(nearest, other) === distance(nearest) && other < date);
	return others.some(isNearer) ? null : nearest;
}
