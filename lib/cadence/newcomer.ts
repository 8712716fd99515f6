import type {Fact} from '@/lib/cadence/fact';
import {bookAction, nextSlot, openAction} from '@/lib/cadence/propose';
import {seenDays} from '@/lib/cadence/seen-days';
import {counts} from '@/lib/cadence/standing';
import type {Subject} from '@/lib/cadence/subject';
import {usualSlot} from '@/lib/cadence/usual';
import {weekNumber} from '@/lib/cadence/weeks';
import type {World} from '@/lib/cadence/world';
import {addDays, dateIn, instantAt, weekdayOf} from '@/lib/domain/time';
import type {PlainDate} from '@/lib/domain/time';
import {newcomerWords} from '@/lib/locales/people';
import {templateFor} from '@/lib/templates/built-in';

/** A talk this many days before somebody starts is their first one, too. */
const before = 21;

/** After so many days a missing first 1-1 is no news, and neither is a check-in. */
const newsDays = 60;
const checkInDays = 14;
const checkInAhead = 7;

/** Were all dates from one to another looked at, as far as they are of whole weeks? */
function looked(world: World, {account}: Subject, from: PlainDate, to: PlainDate): boolean {
	const days = seenDays(world, account);
	for (let week = weekNumber(from, account.weekStart); week <= weekNumber(to, account.weekStart); week += 1) {
		if (days.week(week) === null) return false;
	}
	return true;
}

/** The first working day on or after a date. */
function workingDay(date: PlainDate): PlainDate {
	const weekday = weekdayOf(date);
	return weekday < 6 ? date : addDays(date, 8 - weekday);
}

/** Newcomers without a first 1-1 on the calendar: while there is time a notice, afterwards worth a look. Only where it was looked. */
export function findFirstMissing(world: World, subjects: Subject[]): Fact[] {
	return subjects.flatMap((subject): Fact[] => {
		const {person, name, account, rules, meetings} = subject;
		const start = person.startDate;
		const today = dateIn(world.now, account.zone);
		if (start === null || today > addDays(start, newsDays) || today < addDays(start, -before)) return [];
		const dates = meetings.filter(meeting => counts(meeting)).map(({occurrence}) => dateIn(occurrence.start, account.zone));
		const deadline = addDays(start, rules.firstWithin);
		const late = today > deadline;
		if (dates.some(date => date >= addDays(start, -before) && (date <= deadline || date <= today))) return [];
		if (world.said.some(said => said.person === person.id && said.what === 'met' && said.date >= addDays(start, -before))) return [];
		if (!looked(world, subject, start, late ? today : deadline)) return [];
		const wanted = workingDay(today > start ? today : start);
		const slot = {...usualSlot(subject, world.now), minutes: templateFor('first').minutes};
		const at = meetings.length > 0 ? nextSlot(world, subject, slot, wanted) : instantAt(late || today >= start ? workingDay(addDays(today, 1)) : wanted, 10 * 60, account.zone);
		return [{
			id: `first-missing|${person.id}|${start}`,
			type: 'first-missing',
			level: late ? 'warn' : 'notice',
			person: person.id,
			personName: person.name,
			occurrence: null,
			date: deadline,
			summary: newcomerWords.firstMissing(name, late),
			evidence: [newcomerWords.started(name, start, account.locale), newcomerWords.looked(late ? today : deadline, account.locale), newcomerWords.firstRule(rules.firstWithin)],
			since: late ? instantAt(addDays(deadline, 1), 0, account.zone) : person.createdAt,
			action: bookAction(subject, {start: at, minutes: slot.minutes}, newcomerWords.firstTitle(name)),
		}];
	});
}

/** Days after somebody's start at which to look back together: told a week before and for a fortnight after. */
export function findCheckIns(world: World, subjects: Subject[]): Fact[] {
	return subjects.flatMap(({person, name, account, rules, meetings}) => {
		const start = person.startDate;
		const today = dateIn(world.now, account.zone);
		if (start === null) return [];
		return rules.checkIns.flatMap((days): Fact[] => {
			const date = addDays(start, days);
			if (today < addDays(date, -checkInAhead) || today > addDays(date, checkInDays)) return [];
			const next = meetings.find(meeting => counts(meeting) && Date.parse(meeting.occurrence.start) > Date.parse(world.now))?.occurrence;
			return [{
				id: `check-in|${person.id}|${date}`,
				type: 'check-in',
				level: 'notice',
				person: person.id,
				personName: person.name,
				occurrence: null,
				date,
				summary: newcomerWords.checkIn(name, days, date, account.locale),
				evidence: [newcomerWords.started(name, start, account.locale), newcomerWords.checkInRule(rules.checkIns)],
				since: instantAt(addDays(date, -checkInAhead), 0, account.zone),
				action: next === undefined ? null : openAction(next),
			}];
		});
	});
}
