import {lengthOf} from '@/lib/cadence/standing';
import type {Occurrence} from '@/lib/domain/occurrence';
import {addDays, dateIn, instantAt, minuteOfDayIn, minutesBetween, weekdayOf} from '@/lib/domain/time';
import type {PlainDate, UtcInstant, Zone} from '@/lib/domain/time';

/** A free place for a 1-1. */
export interface FreeSlot {
	date: PlainDate;
	/** Wall-clock minutes after midnight, in the zone asked for. */
	startMinute: number;
	start: UtcInstant;
}

/** The hours in which a 1-1 is proposed, unless it is itself outside of them. Minutes after midnight. */
const [dayBegins, dayEnds] = [9 * 60, 17 * 60 + 30];
const step = 30;
const within = 48 * 60;
const most = 3;

/**
 * Up to three free places within 48 hours of an occurrence's present time, on working days, nearest first, at most two a day.
 * `busy`: everything else on the owner's calendar; `covered`: dates that were looked at in whole, for nothing can be called free elsewhere.
 */
export function freeSlots(occurrence: Occurrence, busy: Occurrence[], covered: ReadonlySet<PlainDate>, {zone, now}: {zone: Zone; now: UtcInstant}): FreeSlot[] {
	const minutes = lengthOf(occurrence);
	const date = dateIn(occurrence.start, zone);
	const own = minuteOfDayIn(occurrence.start, zone);
	const firm = busy.filter(({present, response, key}) => present && response !== 'declined' && key !== occurrence.key);
	const candidates = [-2, -1, 0, 1, 2].map(days => addDays(date, days)).filter(day => covered.has(day) && weekdayOf(day) < 6).flatMap(day => {
		const slots: FreeSlot[] = [];
		for (let startMinute = Math.min(dayBegins, own); startMinute + minutes <= Math.max(dayEnds, own + minutes); startMinute += step) {
			slots.push({date: day, startMinute, start: instantAt(day, startMinute, zone)});
		}
		return slots;
	});
	const free = candidates.filter(({start}) => {
		const end = Date.parse(start) + minutes * 60_000;
		const away = Math.abs(minutesBetween(occurrence.start, start));
		return Date.parse(start) > Date.parse(now) && away > 0 && away <= within
			&& firm.every(other => Date.parse(other.end) <= Date.parse(start) || Date.parse(other.start) >= end)
			// Half over its own place is no alternative to it.
			&& (Date.parse(occurrence.end) <= Date.parse(start) || Date.parse(occurrence.start) >= end);
	});
	const nearest = free.sort((one, two) => Math.abs(Date.parse(one.start) - Date.parse(occurrence.start)) - Math.abs(Date.parse(two.start) - Date.parse(occurrence.start)));
	const chosen: FreeSlot[] = [];
	for (const slot of nearest) {
		const sameDay = chosen.filter(other => other.date === slot.date);
		if (sameDay.length < 2 && sameDay.every(other => Math.abs(other.startMinute - slot.startMinute) >= 60)) chosen.push(slot);
		if (chosen.length === most) break;
	}
	return chosen;
}
