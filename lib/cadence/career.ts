import type {Fact} from '@/lib/cadence/fact';
import {findRunways} from '@/lib/cadence/runway';
import {seenDays} from '@/lib/cadence/seen-days';
import type {Subject} from '@/lib/cadence/subject';
import {talksOf} from '@/lib/cadence/talk';
import {weekNumber} from '@/lib/cadence/weeks';
import type {World} from '@/lib/cadence/world';
import type {Level, Runway} from '@/lib/domain/finding';
import {addDays, dateIn, instantAt} from '@/lib/domain/time';
import type {PlainDate, UtcInstant} from '@/lib/domain/time';
import {talkWords} from '@/lib/locales/findings';
import {dateText} from '@/lib/locales/moments';

/** A talk that is due within so many of its windows and not booked is told, quietly: it belongs on the calendar. */
const windowsAhead = 3;

const levels: Level[] = ['notice', 'warn', 'urgent'];

/** How sure one can be that no talk was held from one date to another: were all of the weeks looked at, some, or none? */
function lookedAt(world: World, {account}: Subject, from: PlainDate, to: PlainDate): 'all' | 'some' | 'none' {
	const days = seenDays(world, account);
	const last = weekNumber(to, account.weekStart);
	let [seen, all] = [0, 0];
	// The present week may still be ahead of whoever looks at it on its first day, and needs not be whole.
	for (let week = weekNumber(from, account.weekStart); week < last; week += 1, all += 1) seen += days.week(week) === null ? 0 : 1;
	return seen === all ? 'all' : seen === 0 ? 'none' : 'some';
}

function factOf(world: World, subject: Subject, runway: Runway): Fact | null {
	const {kind, state, last, due} = runway;
	const {account, person, rules} = subject;
	const today = dateIn(world.now, account.zone);
	const every = talksOf(world, subject, kind)?.every ?? 0;
	const opened = due === null ? null : addDays(due, -rules.dueWindow * 7);
	const isUnbooked = state === 'later' && due !== null && today >= addDays(due, -rules.dueWindow * 7 * windowsAhead);
	if (state === 'booked' || (state === 'later' && !isUnbooked)) return null;
	// A talk that nobody saw, because nobody looked, may have been held.
	const looked = state === 'overdue' && opened !== null ? lookedAt(world, subject, opened, today) : 'all';
	const most = looked === 'all' ? 2 : looked === 'some' ? 1 : 0;
	const since: UtcInstant = opened === null || isUnbooked ? person.createdAt : instantAt(opened, 0, account.zone);
	return {
		id: `${kind}-${isUnbooked ? 'unbooked' : 'due'}|${person.id}|${due ?? 'none'}`,
		type: isUnbooked ? `${kind}-unbooked` : `${kind}-due`,
		level: levels[Math.min(levels.indexOf(runway.level), most)] ?? 'notice',
		person: person.id,
		personName: person.name,
		occurrence: null,
		date: due ?? today,
		summary: isUnbooked ? talkWords.unbooked(kind, dateText(due, account.locale, today))
			: state === 'none-seen' ? runway.summary : talkWords.finding(kind, runway.summary),
		evidence: [
			last === null ? talkWords.noneSeen(kind) : talkWords.lastOne(kind, dateText(last, account.locale, today)),
			talkWords.nothingAhead(kind),
			...(looked === 'all' ? [] : [talkWords.notLooked]),
			talkWords.rule(kind, every),
		],
		since,
		action: runway.action,
	};
}

/** Career and growth talks that are due, or soon will be, and not on the calendar; a notice where none was ever seen. */
export function findDueTalks(world: World, subjects: Subject[], runways = findRunways(world, subjects)): Fact[] {
	const byPerson = new Map(subjects.map(subject => [subject.person.id, subject]));
	return runways.flatMap((runway): Fact[] => {
		const subject = byPerson.get(runway.person);
		const fact = subject === undefined ? null : factOf(world, subject, runway);
		return fact === null ? [] : [fact];
	});
}
