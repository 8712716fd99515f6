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

const overlap = (one: Occurrence, two: Occurrence): boolean =>
	Date.parse(one.start) < Date.parse(two.end) && Date.parse(two.start) < Date.parse(one.end);

/** Something the owner has said yes to; an invitation nobody answered holds no time. */
function isFirm(other: Occurrence): boolean {
	return stands(other) && other.response !== 'needs-response' && other.response !== 'tentative' && lengthOf(other) < frame;
}

/** 1-1s ahead that lie across another event of the owner's own calendar, or across another 1-1. */
export function findConflicts(world: World, recent: Recent[]): Fact[] {
	const now = Date.parse(world.now);
	const ahead = recent.filter(({meeting}) => counts(meeting) && Date.parse(meeting.occurrence.start) > now);
	const own = (other: Occurrence): boolean => world.accounts[other.calendar] !== undefined || other.calendar === '';
	const meetings = ahead.map(({meeting}) => meeting.occurrence);
	const others = [...world.others, ...meetings].filter(other => isFirm(other) && own(other)).sort((one, two) => Date.parse(one.start) - Date.parse(two.start));
	return ahead.flatMap(({subject: {person}, meeting: {occurrence}, account}): Fact[] => {
		const other = others.find(each => each.key !== occurrence.key && overlap(each, occurrence) && !isCopy(each, occurrence));
		if (other === undefined) return [];
		return [{
			id: `conflict|${occurrence.key}|${occurrence.start} ${other.key}`,
			type: 'conflict',
			level: Date.parse(occurrence.start) - now < 86_400_000 ? 'warn' : 'notice',
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

/** The same event seen from two accounts, or on two calendars, is no conflict with itself. */
function isCopy(one: Occurrence, two: Occurrence): boolean {
	return one.eventId === two.eventId || (one.account !== two.account && one.start === two.start && one.end === two.end && one.title === two.title);
}
