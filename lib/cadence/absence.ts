import {rhythmOf} from '@/lib/cadence/rhythm';
import type {SeenDays} from '@/lib/cadence/seen-days';
import {isDeclined, plannedStart, stands} from '@/lib/cadence/standing';
import type {Subject} from '@/lib/cadence/subject';
import {weekNumber} from '@/lib/cadence/weeks';
import type {WeekNumber} from '@/lib/cadence/weeks';
import type {KnownMeeting} from '@/lib/cadence/world';
import type {AccountRecord} from '@/lib/domain/coverage';
import type {Occurrence} from '@/lib/domain/occurrence';
import {dateIn} from '@/lib/domain/time';
import type {UtcInstant} from '@/lib/domain/time';

/** Weeks in a row that should hold a 1-1 and do not. */
export interface Absence {
	/** Ascending; every one of them was looked at, and so was every week back to the last 1-1. Never empty. */
	weeks: WeekNumber[];
	/** Weeks from one 1-1 to the next by the rule. */
	every: number;
	/** The last 1-1 that stood before. */
	last: Occurrence;
	/** The week of the next 1-1 that stands after; null when none was seen. */
	resumed: WeekNumber | null;
}

/** Nobody is missed for ever: half a year after the last 1-1 the cadence has ended. */
const remembered = 182 * 86_400_000;

/** What each week holds: the latest 1-1 that stands, or one that somebody declined. */
function weeksOf({zone, weekStart}: AccountRecord, meetings: KnownMeeting[]): {standing: Map<WeekNumber, Occurrence>; declined: Set<WeekNumber>} {
	const standing = new Map<WeekNumber, Occurrence>();
	const declined = new Set<WeekNumber>();
	for (const {occurrence} of meetings) {
		if (!occurrence.present) continue;
		for (const at of [occurrence.start, plannedStart(occurrence)]) {
			const week = weekNumber(dateIn(at, zone), weekStart);
			if (stands(occurrence)) standing.set(week, occurrence);
			else if (isDeclined(occurrence)) declined.add(week);
		}
	}
	return {standing, declined};
}

/**
 * The absences of one person that matter between `from` and `to` (null: for ever), oldest first: by the 1-1s from half a year
 * before to half a year after, up to the last week that was looked at.
 * A week holds a 1-1 when one stands that is drawn in it or was planned for it. Where weeks were not looked at, nothing is said
 * until the next 1-1. A declined one is no absence: it is told as what it is.
 */
export function absencesOf(subject: Subject, days: SeenDays, from: UtcInstant, to: UtcInstant | null): Absence[] {
	if (days.until === null) return [];
	const {weekStart, zone} = subject.account;
	const earliest = Date.parse(from) - remembered;
	const latest = to === null ? Number.POSITIVE_INFINITY : Date.parse(to) + remembered;
	const meetings = subject.meetings.filter(({occurrence: {start}}) => Date.parse(start) >= earliest && Date.parse(start) <= latest);
	const {standing, declined} = weeksOf(subject.account, meetings);
	const rhythm = rhythmOf(subject, meetings);
	const seen = weekNumber(days.until, weekStart);
	const end = to === null ? seen : Math.min(seen, weekNumber(dateIn(to, zone), weekStart));
	const held = [...standing.keys()].sort((one, two) => one - two);

	return held.flatMap((lastWeek, index): Absence[] => {
		const last = standing.get(lastWeek);
		const resumed = held[index + 1] ?? null;
		const stop = Math.min(end, resumed === null ? end : resumed - 1);
		const every = stop > lastWeek ? rhythm(lastWeek) : null;
		if (last === undefined || every === null) return [];

		const runs: WeekNumber[][] = [];
		let run: WeekNumber[] = [];
		let excused = false;
		for (let week = lastWeek + 1; week <= stop && days.week(week) !== null; week += 1) {
			excused ||= declined.has(week);
			if ((week - lastWeek) % every !== 0) continue;
			if (excused) run = [];
			else if (run.push(week) === 1) runs.push(run);
			excused = false;
		}
		return runs.map(weeks => ({weeks, every, last, resumed}));
	});
}
