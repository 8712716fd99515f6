import {patternWeeks, recentAbsences} from '@/lib/cadence/absence';
import type {Fact} from '@/lib/cadence/fact';
import {openAction} from '@/lib/cadence/propose';
import {seenDays} from '@/lib/cadence/seen-days';
import {counts, plannedStart} from '@/lib/cadence/standing';
import type {Subject} from '@/lib/cadence/subject';
import {weekNumber} from '@/lib/cadence/weeks';
import type {KnownMeeting, World} from '@/lib/cadence/world';
import {dateIn, minuteOfDayIn, weekdayOf} from '@/lib/domain/time';
import {patternWords} from '@/lib/locales/patterns';

/** How far back a pattern is looked for, and how much of it makes one. */
const leastDropped = 3;
const leastShare = 0.6;
const leastPeople = 3;

/** What became of the regular 1-1s of one person lately: how many were held, and how many fell out without a word. */
function tally(world: World, subject: Subject): {held: number; dropped: number} {
	const {account, meetings} = subject;
	const now = Date.parse(world.now);
	const from = new Date(now - patternWeeks * 7 * 86_400_000).toISOString();
	const recent = meetings.filter(({occurrence: {start}}) => start >= from && Date.parse(start) <= now);
	const first = weekNumber(dateIn(from, account.zone), account.weekStart);
	const current = weekNumber(dateIn(world.now, account.zone), account.weekStart);
	const absent = recentAbsences(world, subject, seenDays(world, account))
		.filter(({skipped}) => skipped === null)
		.flatMap(({weeks}) => weeks.filter(week => week >= first && week < current));
	const declined = recent.filter(({occurrence: {present, response}, said}) => present && response === 'declined' && said === null);
	return {held: recent.filter(meeting => counts(meeting)).length, dropped: absent.length + declined.length};
}

/** The one person with whom most of the 1-1s fell out lately, when those with others were held. About the calendar, not about anybody. */
export function findSamePerson(world: World, subjects: Subject[]): Fact[] {
	const tallies = subjects.map(subject => ({subject, ...tally(world, subject)})).filter(({held, dropped}) => held + dropped > 0);
	const dropped = tallies.reduce((sum, each) => sum + each.dropped, 0);
	const most = tallies.toSorted((one, two) => two.dropped - one.dropped)[0];
	if (tallies.length < leastPeople || most === undefined || most.dropped < leastDropped || most.dropped < dropped * leastShare) return [];
	const {subject: {person, name, account, meetings}} = most;
	const next = meetings.find(meeting => counts(meeting) && Date.parse(meeting.occurrence.start) > Date.parse(world.now))?.occurrence;
	return [{
		id: `same-person|${person.id}|${most.dropped}`,
		type: 'same-person',
		level: 'notice',
		person: person.id,
		personName: person.name,
		occurrence: null,
		date: dateIn(world.now, account.zone),
		summary: patternWords.samePerson(name, most.dropped, dropped),
		evidence: [
			patternWords.samePersonHeld(name, most.held, most.dropped, patternWeeks),
			patternWords.othersHeld(tallies.reduce((sum, each) => sum + each.held, 0) - most.held, dropped - most.dropped),
		],
		since: world.now,
		action: next === undefined ? null : openAction(next),
	}];
}

/** Of so many planned 1-1s at one slot, so many moved or gone make the slot a fragile one. */
const slotCount = 6;
const slotBroken = 3;

function isBroken({occurrence}: KnownMeeting): boolean {
	return !occurrence.present || Date.parse(plannedStart(occurrence)) !== Date.parse(occurrence.start);
}

/** Slots that did not hold: of the last 1-1s planned for them, half or more were moved or gone. */
export function findFragileSlots(world: World, subjects: Subject[]): Fact[] {
	const now = Date.parse(world.now);
	return subjects.flatMap(({person, name, account, meetings}): Fact[] => {
		const planned = meetings.filter(({kind, occurrence, said}) =>
			kind === 'regular' && said === null && occurrence.original !== null && Date.parse(plannedStart(occurrence)) <= now
			&& now - Date.parse(plannedStart(occurrence)) < patternWeeks * 2 * 7 * 86_400_000);
		const slotOf = ({occurrence}: KnownMeeting): string => `${weekdayOf(dateIn(plannedStart(occurrence), account.zone))} ${minuteOfDayIn(plannedStart(occurrence), account.zone)}`;
		const latest = planned.toSorted((one, two) => Date.parse(plannedStart(one.occurrence)) - Date.parse(plannedStart(two.occurrence))).at(-1);
		if (latest === undefined) return [];
		const slot = slotOf(latest);
		const own = planned.filter(meeting => slotOf(meeting) === slot)
			.sort((one, two) => Date.parse(plannedStart(one.occurrence)) - Date.parse(plannedStart(two.occurrence))).slice(-slotCount);
		const broken = own.filter(meeting => isBroken(meeting));
		const last = broken.at(-1)?.occurrence;
		if (last === undefined || broken.length < slotBroken || broken.length * 2 < own.length) return [];
		const next = meetings.find(meeting => counts(meeting) && Date.parse(meeting.occurrence.start) > now)?.occurrence;
		return [{
			id: `fragile-slot|${person.id}|${slot}`,
			type: 'fragile-slot',
			level: 'notice',
			person: person.id,
			personName: person.name,
			occurrence: null,
			date: dateIn(plannedStart(last), account.zone),
			summary: patternWords.fragile(name, plannedStart(latest.occurrence), broken.length, own.length, account),
			evidence: broken.map(({occurrence}) => occurrence.present
				? patternWords.brokenMoved(plannedStart(occurrence), occurrence.start, account)
				: patternWords.brokenGone(plannedStart(occurrence), occurrence.lastSeenAt, account)),
			since: last.lastSeenAt,
			action: next === undefined ? null : openAction(next),
		}];
	});
}
