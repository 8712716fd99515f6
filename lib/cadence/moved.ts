import type {Recent} from '@/lib/cadence/lately';
import {openAction} from '@/lib/cadence/propose';
import {plannedStart} from '@/lib/cadence/standing';
import type {AccountRecord} from '@/lib/domain/coverage';
import type {Finding, Level} from '@/lib/domain/finding';
import type {Hop, Occurrence} from '@/lib/domain/occurrence';
import {dateIn, minutesBetween} from '@/lib/domain/time';
import {occurrenceWords} from '@/lib/locales/findings';

/** A move taken back within so many minutes was a slip of the hand, or a tab that had not caught up. */
const slipMinutes = 10;

/** Shortest notice, in hours, that is no trouble; and below which it was hardly any. */
const goodNotice = 24;
const hardlyAny = 2;

function isSlip(one: Hop, two: Hop): boolean {
	return Date.parse(one.from) === Date.parse(two.to)
		&& one.noticedAt !== null && two.noticedAt !== null
		&& minutesBetween(one.noticedAt, two.noticedAt) <= slipMinutes;
}

function withoutSlips(hops: Hop[]): Hop[] {
	const kept: Hop[] = [];
	for (const hop of hops) {
		const before = kept.at(-1);
		if (before !== undefined && isSlip(before, hop)) kept.pop();
		else kept.push(hop);
	}
	return kept;
}

/**
 * Hours from noticing a move to the earlier of its two times: at least that much notice was given.
 * Null when nobody saw when it was moved; that it was noticed after the fact says nothing about the notice either.
 */
export function noticeHours({from, to, noticedAt}: Hop): number | null {
	if (noticedAt === null) return null;
	const minutes = Math.min(minutesBetween(noticedAt, from), minutesBetween(noticedAt, to));
	return minutes < 0 ? null : minutes / 60;
}

function levelOf(hops: Hop[], sameDay: boolean): Level {
	const notices = hops.map(noticeHours);
	const sudden = notices.filter(hours => hours !== null && hours < hardlyAny).length;
	if (hops.length >= 3 || sudden >= 2) return 'urgent';
	if (hops.length === 2) return 'warn';
	const [hours = null] = notices;
	return sameDay || hours === null || hours >= goodNotice ? 'notice' : 'warn';
}

function evidenceOf(occurrence: Occurrence, hops: Hop[], account: AccountRecord): string[] {
	const {original, start, firstSeenAt, lastSeenAt} = occurrence;
	const planned = plannedStart(occurrence);
	const first = original === null ? occurrenceWords.firstSeen(planned, firstSeenAt, account) : occurrenceWords.planned(planned, account);
	const moves = hops.flatMap((hop, index) => {
		const hours = noticeHours(hop);
		if (hop.noticedAt === null) return index === hops.length - 1 ? [] : [occurrenceWords.hop(hop.from, hop.to, account)];
		return [occurrenceWords.hopNoticed(hop.from, hop.to, hop.noticedAt, account) + (hours === null ? '' : occurrenceWords.notice(hours))];
	});
	return [first, occurrenceWords.seen(start, lastSeenAt, account), ...moves];
}

/** 1-1s that are not where they were planned. One that came back to its place is none; nor is one nobody saw in any other. */
export function findMoved(recent: Recent[]): Finding[] {
	return recent.flatMap(({subject, meeting: {occurrence}, account}): Finding[] => {
		const planned = plannedStart(occurrence);
		const {start, key} = occurrence;
		if (Date.parse(planned) === Date.parse(start)) return [];
		const hops = withoutSlips(occurrence.hops);
		const date = dateIn(start, account.zone);
		return [{
			id: `moved|${key}|${start}`,
			type: 'moved',
			level: levelOf(hops, dateIn(planned, account.zone) === date),
			person: subject.person.id,
			personName: subject.person.name,
			occurrence: key,
			date,
			summary: occurrenceWords.moved(planned, start, account),
			evidence: evidenceOf(occurrence, hops, account),
			since: hops.at(-1)?.noticedAt ?? occurrence.firstSeenAt,
			action: openAction(occurrence),
		}];
	});
}
