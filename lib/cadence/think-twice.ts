import type {FreeSlot} from '@/lib/cadence/free-slots';
import {counts, lengthOf, plannedStart} from '@/lib/cadence/standing';
import type {Subject} from '@/lib/cadence/subject';
import type {AccountRecord} from '@/lib/domain/coverage';
import type {ThinkTwice} from '@/lib/domain/mark';
import type {Occurrence} from '@/lib/domain/occurrence';
import {dateIn, daysBetween} from '@/lib/domain/time';
import type {UtcInstant} from '@/lib/domain/time';
import {momentText} from '@/lib/locales/moments';
import {thinkWords} from '@/lib/locales/moves';

/** How far back earlier moves are counted: a quarter. Milliseconds. */
const lately = 91 * 86_400_000;

/** What to think of before a 1-1 is moved or deleted: facts that the calendar itself shows, and free places near it. */
export function thinkTwice(
	{name, meetings}: Subject,
	occurrence: Occurrence,
	slots: FreeSlot[],
	{account, now, person}: {account: AccountRecord; now: UtcInstant; person: string},
): ThinkTwice {
	const today = dateIn(now, account.zone);
	const last = meetings.findLast(meeting => counts(meeting) && Date.parse(meeting.occurrence.start) <= Date.parse(now) && meeting.occurrence.key !== occurrence.key)?.occurrence;
	const others = meetings.filter(({occurrence: {key, start}}) => key !== occurrence.key && Math.abs(Date.parse(start) - Date.parse(now)) <= lately).map(meeting => meeting.occurrence);
	const moved = others.filter(other => other.present && Date.parse(plannedStart(other)) !== Date.parse(other.start)).length;
	return {
		occurrence: occurrence.key,
		title: thinkWords.title(name),
		facts: [
			last === undefined ? thinkWords.never(name) : thinkWords.days(daysBetween(dateIn(last.start, account.zone), today)),
			...(occurrence.hops.length > 0 ? [thinkWords.movesOfThis(occurrence.hops.length)] : []),
			...(moved > 0 ? [thinkWords.movesOfOthers(moved)] : []),
			...(slots.length > 0 ? [] : [thinkWords.noneFree]),
		],
		slots: slots.map(({date, startMinute, start}) => ({date, startMinute, minutes: lengthOf(occurrence), label: thinkWords.free(momentText(start, account)), of: 'free', person})),
	};
}
