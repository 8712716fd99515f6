import {absencesOf, recentAbsences, remembered} from '@/lib/cadence/absence';
import type {Absence} from '@/lib/cadence/absence';
import {inDoubt} from '@/lib/cadence/doubles';
import {withLives} from '@/lib/cadence/fact';
import type {Fact} from '@/lib/cadence/fact';
import {bookAction, nextSlot} from '@/lib/cadence/propose';
import {seenDays} from '@/lib/cadence/seen-days';
import type {SeenDays} from '@/lib/cadence/seen-days';
import {plannedStart} from '@/lib/cadence/standing';
import type {Subject} from '@/lib/cadence/subject';
import {usualSlot} from '@/lib/cadence/usual';
import {dateInWeek, weekBegins, weekNumber} from '@/lib/cadence/weeks';
import type {WeekNumber} from '@/lib/cadence/weeks';
import type {World} from '@/lib/cadence/world';
import type {Finding, Level} from '@/lib/domain/finding';
import type {Occurrence} from '@/lib/domain/occurrence';
import type {ResolvedRules} from '@/lib/domain/rule';
import {addDays, dateIn, instantAt} from '@/lib/domain/time';
import type {PlainDate} from '@/lib/domain/time';
import {absenceWords} from '@/lib/locales/findings';

/** An absence that ended longer ago is history, not news. */
const newsWeeks = 4;

/** Of an absence, what has come already and what lies ahead. */
function split({weeks}: Absence, current: WeekNumber): {told: WeekNumber[]; ahead: WeekNumber[]; future: boolean} {
	const begun = weeks.filter(week => week <= current);
	return begun.length > 0
		? {told: begun, ahead: weeks.slice(begun.length), future: false}
		: {told: weeks, ahead: [], future: true};
}

function levelOf(told: number, future: boolean, mended: boolean, {missingWarn, missingUrgent}: ResolvedRules): Level {
	if (future || told < missingWarn) return 'notice';
	return told >= missingUrgent && !mended ? 'urgent' : 'warn';
}

/** The one that was planned for the week and is no longer there; undefined when none was ever seen. */
function goneIn(subject: Subject, week: WeekNumber): Occurrence | undefined {
	const {zone, weekStart} = subject.account;
	const near = Date.parse(`${weekBegins(week, weekStart)}T00:00:00Z`);
	return subject.meetings.map(({occurrence}) => occurrence).findLast(occurrence =>
		!occurrence.present
		&& Math.abs(Date.parse(occurrence.start) - near) < 9 * 86_400_000
		&& weekNumber(dateIn(occurrence.start, zone), weekStart) === week);
}

function findingOf(world: World, subject: Subject, days: SeenDays, absence: Absence): Fact | null {
	const {account, person, name, rules} = subject;
	const {weekStart, locale, zone} = account;
	const current = weekNumber(dateIn(world.now, zone), weekStart);
	const {told, ahead, future} = split(absence, current);
	const week = told.at(-1);
	const shown = future ? told[0] : week;
	const looks = week === undefined ? null : days.week(week);
	if (week === undefined || shown === undefined || looks === null) return null;

	const mended = absence.resumed !== null && absence.resumed <= current;
	const one = {week: weekBegins(week, weekStart), today: week === current, every: absence.every};
	const several = told.length * absence.every;
	const gone = goneIn(subject, week);
	const slot = usualSlot(subject, instantAt(addDays(weekBegins(shown, weekStart), 7), 0, zone));
	const date = dateInWeek(shown, slot.weekday, weekStart);
	return {
		id: `missing|${person.id}|${account.email}|${one.week}`,
		type: 'missing',
		level: levelOf(told.length, future, mended, rules),
		skipped: absence.skipped !== null,
		person: person.id,
		personName: person.name,
		occurrence: null,
		date,
		summary: told.length === 1
			? absenceWords.one(name, one, locale)
			: absenceWords.several(name, several, future ? weekBegins(shown, weekStart) : null, locale),
		evidence: [
			absenceWords.looked(one.week, looks.last, account),
			absenceWords.last(absence.last.start, account),
			...(gone === undefined ? [] : [absenceWords.gone(plannedStart(gone), gone.lastSeenAt, account)]),
			...(ahead.length === 0 ? [] : [absenceWords.ahead(ahead.length * absence.every)]),
			...(absence.paused ? [absenceWords.paused] : []),
			absenceWords.rule(absence.every, rules.regularEvery === 'as-scheduled'),
		],
		since: gone?.lastSeenAt ?? looks.first,
		action: mended ? null : bookAction(subject, {...slot, start: nextSlot(world, subject, slot, date)}, absence.last.title),
	};
}

/** Weeks that should hold a 1-1 and do not, one finding for each row of them that reaches the last four weeks or the time ahead. */
export function findMissing(world: World, subjects: Subject[]): Fact[] {
	const doubtful = inDoubt(world);
	return subjects.filter(({person}) => !doubtful.has(person.id)).flatMap(subject => {
		const days = seenDays(world, subject.account);
		return recentAbsences(world, subject, days)
			.filter(({weeks, last}) => isNews(world, subject, weeks) && Date.parse(last.start) >= Date.parse(world.now) - remembered)
			.map(absence => findingOf(world, subject, days, absence)).filter(finding => finding !== null);
	});
}

/** Does the last of these weeks that has come, or the first of those ahead, reach into what is still told? */
function isNews(world: World, {account: {zone, weekStart}}: Subject, weeks: WeekNumber[]): boolean {
	const current = weekNumber(dateIn(world.now, zone), weekStart);
	return (weeks.findLast(week => week <= current) ?? current) >= current - newsWeeks;
}

/** The absence that holds a date (in the account's zone), however old; null when a 1-1 stands there, or nobody looked. */
export function absenceOn(world: World, subject: Subject, date: PlainDate): Finding | null {
	const {account} = subject;
	const days = seenDays(world, account);
	const week = weekNumber(date, account.weekStart);
	const at = instantAt(date, 0, account.zone);
	const found = absencesOf(world, subject, days, at, Date.parse(at) > Date.parse(world.now) ? null : world.now).find(({weeks}) => weeks.includes(week));
	const fact = found === undefined ? null : findingOf(world, subject, days, found);
	return fact === null ? null : withLives([fact], world.lives, world.now)[0] ?? null;
}
