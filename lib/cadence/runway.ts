import {bookUrl} from '@/lib/cadence/book';
import {weeksOf} from '@/lib/cadence/due-date';
import {inOrder} from '@/lib/cadence/in-order';
import {nextSlot, openAction} from '@/lib/cadence/propose';
import {firstName, subjectsOf} from '@/lib/cadence/subject';
import type {Subject} from '@/lib/cadence/subject';
import {talksOf} from '@/lib/cadence/talk';
import type {TalkKind, Talks} from '@/lib/cadence/talk';
import {usualSlot} from '@/lib/cadence/usual';
import {dateInWeek, weekNumber} from '@/lib/cadence/weeks';
import type {World} from '@/lib/cadence/world';
import type {Action, Level, Runway} from '@/lib/domain/finding';
import {addDays, dateIn, daysBetween} from '@/lib/domain/time';
import {talkWords} from '@/lib/locales/findings';
import {dateText} from '@/lib/locales/moments';
import {templateFor} from '@/lib/templates/built-in';

const order: Runway['state'][] = ['overdue', 'due', 'booked', 'none-seen', 'later'];

function stateOf({today, due, next}: Talks, windowWeeks: number): Runway['state'] {
	if (next !== null) return 'booked';
	if (due === null) return 'none-seen';
	if (today > due) return 'overdue';
	return today >= addDays(due, -windowWeeks * 7) ? 'due' : 'later';
}

function summaryOf({today, due, last, next}: Talks, state: Runway['state'], kind: TalkKind, {locale, zone}: Subject['account']): string {
	const lastOne = last === null ? null : dateText(last, locale, today);
	if (next !== null) return talkWords.booked(dateText(dateIn(next.start, zone), locale, today), lastOne);
	if (due === null) return talkWords.noneSeen(kind);
	const dueOn = dateText(due, locale, today);
	if (state === 'overdue') return talkWords.overdue(daysBetween(due, today), lastOne);
	return state === 'due' ? talkWords.due(dueOn, lastOne) : talkWords.later(dueOn, lastOne);
}

/** Late is worth a look; late by more than the rules allow is urgent. */
function levelOf({today, due}: Talks, state: Runway['state'], lateUrgent: number): Level {
	if (state !== 'overdue' || due === null) return 'notice';
	return today > addDays(due, lateUrgent * 7) ? 'urgent' : 'warn';
}

/** The usual slot in the week it is due, or the next one to come; repeating, so that the following one is not forgotten. */
function book(world: World, subject: Subject, kind: TalkKind, {every, due, today}: Talks): Action {
	const {account, person, name} = subject;
	const slot = usualSlot(subject, world.now);
	const week = weekNumber(due === null || due < today ? today : due, account.weekStart);
	const wanted = dateInWeek(week, slot.weekday, account.weekStart);
	const url = bookUrl({
		title: talkWords.title(kind, name, account.name === '' ? '' : firstName(account.name)),
		guest: person.emails[0] ?? '',
		start: nextSlot(world, subject, slot, wanted),
		minutes: templateFor(kind).minutes,
		zone: account.zone,
		everyWeeks: weeksOf(every),
		account: account.email,
	});
	return {type: 'book', label: talkWords.book(kind), url};
}

function runwayOf(world: World, subject: Subject, kind: TalkKind): Runway | null {
	const talks = talksOf(world, subject, kind);
	if (talks === null) return null;
	const {person, account, rules} = subject;
	const state = stateOf(talks, rules.dueWindow);
	return {
		person: person.id,
		personName: person.name,
		kind,
		state,
		level: levelOf(talks, state, rules.lateUrgent),
		last: talks.last,
		due: talks.due,
		booked: talks.next === null ? null : {date: dateIn(talks.next.start, account.zone), occurrence: talks.next.key},
		summary: summaryOf(talks, state, kind, account),
		action: talks.next === null ? book(world, subject, kind, talks) : openAction(talks.next),
	};
}

/** The date that decides within one state: the more pressing first. */
function pressing({state, booked, due}: Runway): string {
	return (state === 'booked' ? booked?.date : due) ?? '';
}

/**
 * Career and growth runways of everybody with at least one known 1-1, most pressing first. Dates in each account's zone.
 * A kind that a person's rules do not promise is left out.
 */
export function findRunways(world: World, subjects: Subject[] = subjectsOf(world)): Runway[] {
	return subjects
		.flatMap(subject => [runwayOf(world, subject, 'career'), runwayOf(world, subject, 'growth')])
		.filter(runway => runway !== null)
		.sort((one, two) => order.indexOf(one.state) - order.indexOf(two.state)
			|| inOrder(pressing(one), pressing(two))
			|| inOrder(one.kind, two.kind)
			|| inOrder(one.personName, two.personName));
}
