import {plannedStart, lengthOf} from '@/lib/cadence/standing';
import type {Subject} from '@/lib/cadence/subject';
import type {KnownMeeting} from '@/lib/cadence/world';
import type {Occurrence} from '@/lib/domain/occurrence';
import {dateIn, minuteOfDayIn, weekdayOf} from '@/lib/domain/time';
import type {UtcInstant, Weekday} from '@/lib/domain/time';

/** When a person's 1-1 usually is: weekday and wall-clock minute in the account's zone, length in minutes. */
export interface Slot {
	weekday: Weekday;
	startMinute: number;
	minutes: number;
}

/** How many of the last 1-1s say what is usual. */
const remembered = 6;

/** The most common value; of equally common ones the latest. `values` are oldest first. */
function mostCommon<T>(values: T[]): T | undefined {
	const counts = new Map<T, number>();
	let best: T | undefined;
	for (const value of values) {
		const count = (counts.get(value) ?? 0) + 1;
		counts.set(value, count);
		if (best === undefined || count >= (counts.get(best) ?? 0)) best = value;
	}
	return best;
}

/** The last 1-1s before a moment, oldest first, of those `fits` lets through. Looks from the end: histories are long. */
function lastBefore({meetings}: Subject, limit: number, fits: (meeting: KnownMeeting) => boolean): Occurrence[] {
	const found: Occurrence[] = [];
	for (let index = meetings.length - 1; index >= 0 && found.length < remembered; index -= 1) {
		const meeting = meetings[index];
		if (meeting !== undefined && fits(meeting) && Date.parse(meeting.occurrence.start) < limit) found.unshift(meeting.occurrence);
	}
	return found;
}

/** What was found of somebody once is asked for again by several rules. */
const known = new WeakMap<Subject, Map<UtcInstant, Slot>>();

/**
 * The usual slot as it was before `until`: from the last planned starts, whether or not those were moved later.
 * Regular 1-1s say it where there are any before; then others; then whatever came first after it; for a newcomer Tuesday at ten.
 */
export function usualSlot(subject: Subject, until: UtcInstant): Slot {
	const slots = known.get(subject) ?? new Map<UtcInstant, Slot>();
	known.set(subject, slots);
	const slot = slots.get(until) ?? slotBefore(subject, until);
	slots.set(until, slot);
	return slot;
}

function slotBefore(subject: Subject, until: UtcInstant): Slot {
	const {zone} = subject.account;
	const limit = Date.parse(until);
	const regular = lastBefore(subject, limit, ({kind}) => kind === 'regular');
	const before = regular.length > 0 ? regular : lastBefore(subject, limit, () => true);
	const last = before.length > 0 ? before : subject.meetings.slice(0, remembered).map(({occurrence}) => occurrence);
	const slot = mostCommon(last.map(occurrence => {
		const planned = plannedStart(occurrence);
		return `${weekdayOf(dateIn(planned, zone))} ${minuteOfDayIn(planned, zone)}`;
	}));
	const [weekday = 2, startMinute = 600] = (slot ?? '2 600').split(' ').map(Number);
	return {weekday: weekday as Weekday, startMinute, minutes: mostCommon(last.map(lengthOf)) ?? 30};
}
