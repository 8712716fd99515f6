import {pausesOf} from '@/lib/cadence/pauses';
import {rhythmOf} from '@/lib/cadence/rhythm';
import type {SeenDays} from '@/lib/cadence/seen-days';
import {counts, isDeclined, plannedStart} from '@/lib/cadence/standing';
import type {Subject} from '@/lib/cadence/subject';
import {usualSlot} from '@/lib/cadence/usual';
import {weekNumber} from '@/lib/cadence/weeks';
import type {WeekNumber} from '@/lib/cadence/weeks';
import type {KnownMeeting, World} from '@/lib/cadence/world';
import type {AccountRecord} from '@/lib/domain/coverage';
import type {Said} from '@/lib/domain/outcome';
import {dateIn, instantAt, weekdayOf} from '@/lib/domain/time';
import type {UtcInstant, Weekday} from '@/lib/domain/time';

/** Weeks in a row that should hold a 1-1 and do not. */
export interface Absence {
	/** Ascending; every one of them was looked at, and so was every week back to the last 1-1. Never empty. */
	weeks: WeekNumber[];
	/** Weeks from one 1-1 to the next by the rule. */
	every: number;
	/** The last 1-1 before: its start and title. */
	last: Held;
	/** The week of the next 1-1 that stands after; null when none was seen. */
	resumed: WeekNumber | null;
	/** The owner's word that this week was left out on purpose; it then is the only one. Null otherwise. */
	skipped: Said | null;
	/** Were some of the weeks since the last 1-1 not counted, because somebody was away or times were busy? */
	paused: boolean;
}

/** A 1-1 that counts. */
export interface Held {
	start: UtcInstant;
	title: string;
}

/** Nobody is missed for ever: half a year after the last 1-1 the cadence has ended. Milliseconds. */
export const remembered = 182 * 86_400_000;

/** How far back a pattern of absences is looked for. Weeks. */
export const patternWeeks = 13;

/** So many of the latest 1-1s say on which weekdays they may be. */
const few = 8;

/** Sums of ticks are fractions. */
const nearly = 1e-6;

interface Weeks {
	/** The latest 1-1 that counts. */
	held: Map<WeekNumber, Held>;
	/** With one that somebody declined: told as such, so no absence. */
	declined: Set<WeekNumber>;
	/** Left out on purpose. */
	skipped: Map<WeekNumber, Said>;
}

/** So far ahead weeks are looked at in a zone that is left then. Milliseconds. */
const lookedAhead = 42 * 86_400_000;

/**
 * What each week holds, in every zone that the calendar was drawn in: whoever travels far moves the edges of their weeks,
 * and what stood on a Monday at home stands on a Sunday there.
 */
function weeksOf(world: World, {account: {zone, zones = [], weekStart}, person}: Subject, meetings: KnownMeeting[]): Weeks {
	const weeks: Weeks = {held: new Map(), declined: new Set(), skipped: new Map()};
	const weeksAt = (at: UtcInstant): Set<WeekNumber> => {
		const seenIn = zones.filter(({until}) => Date.parse(at) <= Date.parse(until) + lookedAhead).map(each => each.zone);
		return new Set([zone, ...seenIn].map(each => weekNumber(dateIn(at, each), weekStart)));
	};
	for (const meeting of meetings) {
		const {occurrence, said} = meeting;
		for (const week of said?.what === 'skipped' ? weeksAt(plannedStart(occurrence)) : []) weeks.skipped.set(week, said as Said);
		if (!occurrence.present && said?.what !== 'met') continue;
		for (const week of [...weeksAt(occurrence.start), ...weeksAt(plannedStart(occurrence))]) {
			if (counts(meeting)) weeks.held.set(week, occurrence);
			else if (said === null && isDeclined(occurrence)) weeks.declined.add(week);
		}
	}
	for (const said of world.said) {
		if (said.person !== person.id || said.occurrence !== null) continue;
		const week = weekNumber(said.date, weekStart);
		if (said.what === 'met') weeks.held.set(week, weeks.held.get(week) ?? {start: instantAt(said.date, 12 * 60, zone), title: ''});
		else weeks.skipped.set(week, said);
	}
	return weeks;
}

/**
 * The absences of one person that matter between `from` and `to` (null: for ever), oldest first: by the 1-1s from half a year
 * before to half a year after, up to the last week that was looked at.
 * A week holds a 1-1 when one counts that is drawn in it or was planned for it. Where weeks were not looked at, nothing is said
 * until the next 1-1. A declined one is no absence: it is told as what it is. Weeks away do not count, busy ones count in part.
 */
export function absencesOf(world: World, subject: Subject, days: SeenDays, from: UtcInstant, to: UtcInstant | null): Absence[] {
	if (days.until === null) return [];
	const {weekStart, zone, hiddenWeekdays}: AccountRecord = subject.account;
	// Far from home a Monday may be a Sunday, which the calendar does not show: it may stand there unseen.
	const isHidden = (weekday: Weekday): boolean => hiddenWeekdays.includes(weekday);
	if (hiddenWeekdays.length > 0 && (isHidden(usualSlot(subject, to ?? world.now).weekday) || subject.meetings.slice(-few).some(({occurrence}) => isHidden(weekdayOf(dateIn(occurrence.start, zone)))))) return [];
	const earliest = Date.parse(from) - remembered;
	const latest = to === null ? Number.POSITIVE_INFINITY : Date.parse(to) + remembered;
	const meetings = subject.meetings.filter(({occurrence: {start}}) => Date.parse(start) >= earliest && Date.parse(start) <= latest);
	const {held, declined, skipped} = weeksOf(world, subject, meetings);
	const rhythm = rhythmOf(subject, meetings);
	const pauses = pausesOf(world, subject, () => usualSlot(subject, to ?? world.now));
	const seen = weekNumber(days.until, weekStart);
	const end = to === null ? seen : Math.min(seen, weekNumber(dateIn(to, zone), weekStart));
	const weeks = [...held.keys()].sort((one, two) => one - two);

	return weeks.flatMap((lastWeek, index): Absence[] => {
		const last = held.get(lastWeek);
		const resumed = weeks[index + 1] ?? null;
		const stop = Math.min(end, resumed === null ? end : resumed - 1);
		const every = stop > lastWeek ? rhythm(lastWeek) : null;
		if (last === undefined || every === null) return [];

		const runs: Absence[] = [];
		let run: WeekNumber[] = [];
		let excused = false;
		let elapsed = 0;
		let due: number = every;
		let word: Said | null = null;
		for (let week = lastWeek + 1; week <= stop && days.week(week) !== null; week += 1) {
			elapsed += pauses.tick(week);
			excused ||= declined.has(week);
			word ??= skipped.get(week) ?? null;
			if (elapsed < due - nearly) continue;
			due += every;
			const paused = elapsed < week - lastWeek - nearly;
			if (excused) run = [];
			else if (word !== null) runs.push({weeks: [week], every, last, resumed, skipped: word, paused});
			else if (run.push(week) === 1) runs.push({weeks: run, every, last, resumed, skipped: null, paused});
			excused = false;
			word = null;
		}
		return runs;
	});
}

/** What was found of a world once is asked for again by several rules. */
const found = new WeakMap<World, Map<string, Absence[]>>();

/** All absences of one person from a quarter ago on that matter now. */
export function recentAbsences(world: World, subject: Subject, days: SeenDays): Absence[] {
	const known = found.get(world) ?? new Map<string, Absence[]>();
	found.set(world, known);
	let absences = known.get(subject.person.id);
	if (absences === undefined) {
		absences = absencesOf(world, subject, days, new Date(Date.parse(world.now) - patternWeeks * 7 * 86_400_000).toISOString(), null);
		known.set(subject.person.id, absences);
	}
	return absences;
}
