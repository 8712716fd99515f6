import type {Fact} from '@/lib/cadence/fact';
import type {Recent} from '@/lib/cadence/lately';
import {openAction} from '@/lib/cadence/propose';
import {isDeclined, lengthOf} from '@/lib/cadence/standing';
import {dateIn} from '@/lib/domain/time';
import {occurrenceWords} from '@/lib/locales/findings';

/** Calendars can end meetings five minutes early by themselves; that is not short. */
const speedy = 5;

/** 1-1s that last less than promised. One that was made shorter weighs more than one that always was. */
export function findShort(recent: Recent[]): Fact[] {
	return recent.flatMap(({subject, meeting: {occurrence, said}, account}): Fact[] => {
		const minutes = lengthOf(occurrence);
		const {key, start, end, minutesBefore, lastSeenAt, firstSeenAt} = occurrence;
		const {minimumMinutes} = subject.rules;
		if (minutes >= minimumMinutes - speedy || isDeclined(occurrence)) return [];
		const shortened = minutesBefore !== null && minutesBefore > minutes;
		return [{
			id: `short|${key}|${minutes}`,
			type: 'short',
			skipped: said?.what === 'skipped',
			level: shortened ? 'warn' : 'notice',
			person: subject.person.id,
			personName: subject.person.name,
			occurrence: key,
			date: dateIn(start, account.zone),
			summary: occurrenceWords.short(minutes, minimumMinutes),
			evidence: [
				occurrenceWords.shortSeen(start, end, account),
				...(shortened ? [occurrenceWords.longerBefore(minutesBefore)] : []),
				occurrenceWords.shortRule(minimumMinutes),
			],
			since: shortened ? lastSeenAt : firstSeenAt,
			action: openAction(occurrence),
		}];
	});
}
