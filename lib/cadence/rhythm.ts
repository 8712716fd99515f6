import {plannedStart} from '@/lib/cadence/standing';
import type {Subject} from '@/lib/cadence/subject';
import type {KnownMeeting} from '@/lib/cadence/world';
import {weekNumber} from '@/lib/cadence/weeks';
import type {WeekNumber} from '@/lib/cadence/weeks';
import type {Occurrence} from '@/lib/domain/occurrence';
import {dateIn} from '@/lib/domain/time';

/** What is said while the calendar shows no gap yet: the longest that a regular 1-1 can have, so that nobody is missed who is only seldom met. */
const unknownGap = 5;

/** A planned week of a regular 1-1. */
interface Planned {
	week: WeekNumber;
	/** Its part of a series (a split or recreated series is another part); null for a single event. */
	part: string | null;
	present: boolean;
	first: boolean;
}

function partOf({account, eventId, original}: Occurrence): string | null {
	return original === null ? null : `${account}|${eventId.replace(/_\d{8}(?:T\d{6}Z)?$/u, '')}`;
}

function gaps(weeks: WeekNumber[]): number[] {
	return weeks.slice(1).map((week, index) => week - (weeks[index] ?? week));
}

/**
 * Weeks promised by a gap that was seen. A monthly event is four or five weeks apart, so both are five.
 * Null for anything rarer: such a calendar does not promise a regular 1-1.
 */
function promisedBy(gap: number): number | null {
	if (gap <= 3) return gap;
	return gap <= 5 ? 5 : null;
}

/** The smallest gap of a recurring part around a week; null while only one of its weeks is known. */
function seriesGap(planned: Planned[], part: string, around: WeekNumber): number | null {
	const own = planned.filter(each => each.part === part);
	const near = [...own.filter(({week}) => week <= around).slice(-4), ...own.filter(({week}) => week > around).slice(0, 3)];
	const all = gaps([...new Set(near.map(({week}) => week))]);
	const present = gaps([...new Set(near.filter(each => each.present).map(({week}) => week))]);
	if (all.length === 0) return null;
	// Every other one gone, again and again, is a series that became rarer, not a row of absences.
	const gone = near.filter(each => !each.present).length;
	return present.length > 1 || (present.length === 1 && gone > 1) ? Math.min(...present) : Math.min(...all);
}

/** Single events promise what is usual between them, never more; one alone promises nothing, unless it was a first 1-1. */
function singlesGap(planned: Planned[], around: WeekNumber): number | null {
	const own = planned.filter(({part, week, present}) => part === null && present && week <= around).slice(-6);
	const between = gaps([...new Set(own.map(({week}) => week))]).sort((one, two) => one - two);
	const usual = between[Math.floor(between.length / 2)];
	if (usual === undefined) return own.some(({first}) => first) ? unknownGap : null;
	return promisedBy(between.length === 1 ? Math.max(usual, unknownGap) : usual);
}

function plannedOf({account: {zone, weekStart}}: Subject, meetings: KnownMeeting[]): Planned[] {
	return meetings
		.filter(({kind}) => kind === 'regular' || kind === 'first')
		.map(({occurrence, kind}): Planned => ({
			week: weekNumber(dateIn(plannedStart(occurrence), zone), weekStart),
			part: partOf(occurrence),
			present: occurrence.present,
			first: kind === 'first',
		}))
		.sort((one, two) => one.week - two.week);
}

function asScheduled(planned: Planned[], last: WeekNumber): number | null {
	// Dates of a part that ended may have been drawn ahead of its end; a part that stands says more.
	const series = planned.findLast(({week, part, present}) => part !== null && present && week <= last) ?? planned.findLast(({week, part}) => part !== null && week <= last);
	if (series === undefined || series.part === null) return singlesGap(planned, last);
	const gap = seriesGap(planned, series.part, last);
	// Where another part goes on (split, or made anew), the gap from here to there is that one's to say.
	const after = planned.find(({week, part, present}) => week > last && part !== null && present);
	if (after !== undefined && after.part !== null && after.part !== series.part) {
		return promisedBy(Math.max(gap ?? unknownGap, seriesGap(planned, after.part, after.week) ?? unknownGap, 1));
	}
	const alive = last - series.week <= (gap ?? unknownGap);
	if (!alive) return singlesGap(planned, last);
	return promisedBy(Math.max(gap ?? unknownGap, 1));
}

/**
 * How many weeks after the 1-1 of week `last` the next one is due, by the person's rule; null when nothing was promised.
 * With `as-scheduled` it is the gap that `meetings` (all of this person, around the time in question) showed at that time.
 */
export function rhythmOf(subject: Subject, meetings: KnownMeeting[]): (last: WeekNumber) => number | null {
	const {rules: {regularEvery}, person} = subject;
	let planned: Planned[] | null = null;
	return last => {
		if (regularEvery === 'none') return null;
		planned ??= plannedOf(subject, meetings);
		if (regularEvery === 'as-scheduled') return asScheduled(planned, last);
		// One chat with somebody is not a cadence, unless somebody said it is one for this person.
		const promised = person.overrides.regularEvery !== undefined || planned.length > 1 || planned.some(({part, first}) => part !== null || first);
		return promised ? regularEvery : null;
	};
}
