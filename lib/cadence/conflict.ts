import type {Fact} from '@/lib/cadence/fact';
import type {Recent} from '@/lib/cadence/lately';
import {openAction} from '@/lib/cadence/propose';
import {counts, lengthOf, stands} from '@/lib/cadence/standing';
import type {World} from '@/lib/cadence/world';
import type {Occurrence} from '@/lib/domain/occurrence';
import {dateIn} from '@/lib/domain/time';
import {occurrenceWords} from '@/lib/locales/findings';

/** An event this long is a frame for the day (travel, a conference), not something that a 1-1 cannot be in. Minutes. */
const frame = 360;

/** Something that takes time, with its times in milliseconds since 1970: instants are compared by the hundred. */
interface Busy {
	from: number;
	to: number;
	event: Occurrence;
}

const busyOf = (event: Occurrence): Busy => ({from: Date.parse(event.start), to: Date.parse(event.end), event});

/** Something the owner has said yes to; an invitation nobody answered holds no time. */
function isFirm(other: Occurrence): boolean {
	return stands(other) && other.response !== 'needs-response' && other.response !== 'tentative' && lengthOf(other) < frame;
}

/** The same event seen from two accounts, or on two calendars, is no conflict with itself. */
function isCopy(one: Occurrence, two: Occurrence): boolean {
	return one.eventId === two.eventId || (one.account !== two.account && one.start === two.start && one.end === two.end && one.title === two.title);
}

/** The first of some others, in the order of their starts, that lies across this one. */
function firstAcross({from, to, event}: Busy, others: Busy[]): Occurrence | undefined {
	// Nothing that began longer ago than the longest counted event can still go on.
	let low = 0;
	for (let high = others.length; low < high;) {
		const middle = (low + high) >> 1;
		if ((others[middle]?.from ?? 0) <= from - frame * 60_000) low = middle + 1;
		else high = middle;
	}
	for (let index = low; index < others.length; index += 1) {
		const other = others[index];
		if (other === undefined || other.from >= to) return undefined;
		if (other.to > from && other.event.key !== event.key && !isCopy(other.event, event)) return other.event;
	}
	return undefined;
}

/** 1-1s ahead that lie across another event of the owner's own calendar, or across another 1-1. */
export function findConflicts(world: World, recent: Recent[]): Fact[] {
	const now = Date.parse(world.now);
	const ahead = recent.filter(({meeting}) => counts(meeting) && Date.parse(meeting.occurrence.start) > now);
	const isOwn = (other: Occurrence): boolean => world.accounts[other.calendar] !== undefined || other.calendar === '';
	const others = [...world.others, ...ahead.map(({meeting}) => meeting.occurrence)]
		.filter(other => isFirm(other) && isOwn(other)).map(other => busyOf(other)).sort((one, two) => one.from - two.from || (one.event.key < two.event.key ? -1 : 1));
	return ahead.flatMap(({subject: {person}, meeting: {occurrence}, account}): Fact[] => {
		const own = busyOf(occurrence);
		const other = firstAcross(own, others);
		if (other === undefined) return [];
		return [{
			id: `conflict|${occurrence.key}|${occurrence.start} ${other.key}`,
			type: 'conflict',
			level: own.from - now < 86_400_000 ? 'warn' : 'notice',
			person: person.id,
			personName: person.name,
			occurrence: occurrence.key,
			date: dateIn(occurrence.start, account.zone),
			summary: occurrenceWords.conflict(other.title, other.start, other.end, account),
			evidence: [
				occurrenceWords.span(occurrence.start, occurrence.end, account),
				occurrenceWords.conflictSeen(other.title, other.lastSeenAt, account),
			],
			since: Date.parse(other.lastSeenAt) > Date.parse(occurrence.lastSeenAt) ? other.lastSeenAt : occurrence.lastSeenAt,
			action: openAction(occurrence),
		}];
	});
}
