import type {Fact} from '@/lib/cadence/fact';
import type {Recent} from '@/lib/cadence/lately';
import {openAction} from '@/lib/cadence/propose';
import {counts} from '@/lib/cadence/standing';
import type {Occurrence} from '@/lib/domain/occurrence';
import {dateIn, weekOf} from '@/lib/domain/time';
import {occurrenceWords} from '@/lib/locales/findings';

/** A 1-1 of the same person that stands in the same week; undefined when there is none. */
function another({subject, meeting, account}: Recent): Occurrence | undefined {
	const week = (occurrence: Occurrence): string => weekOf(dateIn(occurrence.start, account.zone), account.weekStart);
	const near = (occurrence: Occurrence): boolean => Math.abs(Date.parse(occurrence.start) - Date.parse(meeting.occurrence.start)) < 8 * 86_400_000;
	return subject.meetings
		.find(other => near(other.occurrence) && counts(other) && week(other.occurrence) === week(meeting.occurrence))?.occurrence;
}

/** 1-1s that stand on the calendar though the owner (declined) or the other person (abandoned) said no. */
export function findAnswers(recent: Recent[]): Fact[] {
	return recent.flatMap((one): Fact[] => {
		const {subject: {person, name}, meeting: {occurrence, said}, account} = one;
		const {key, start, response, theirResponse, lastSeenAt} = occurrence;
		if (response !== 'declined' && theirResponse !== 'declined') return [];
		if (said?.what === 'met') return [];
		const instead = another(one);
		const finding = (type: 'declined' | 'abandoned', summary: string, seen: string): Fact => ({
			id: `${type}|${key}|${start}`,
			type,
			skipped: said?.what === 'skipped',
			level: instead === undefined ? 'warn' : 'notice',
			person: person.id,
			personName: person.name,
			occurrence: key,
			date: dateIn(start, account.zone),
			summary,
			evidence: [seen, instead === undefined ? occurrenceWords.stillStands : occurrenceWords.another(instead.start, account)],
			since: lastSeenAt,
			action: openAction(occurrence),
		});
		return [
			...(response === 'declined'
				? [finding('declined', occurrenceWords.declined(start, account), occurrenceWords.declinedSeen(lastSeenAt, account))] : []),
			...(theirResponse === 'declined'
				? [finding('abandoned', occurrenceWords.abandoned(name, start, account), occurrenceWords.abandonedSeen(name, lastSeenAt, account))] : []),
		];
	});
}
