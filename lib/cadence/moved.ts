import type {Fact} from '@/lib/cadence/fact';
import type {Recent} from '@/lib/cadence/lately';
import {openAction} from '@/lib/cadence/propose';
import {plannedStart} from '@/lib/cadence/standing';
import type {AccountRecord} from '@/lib/domain/coverage';
import type {Level} from '@/lib/domain/finding';
import type {Hop, Occurrence} from '@/lib/domain/occurrence';
import type {ResolvedRules} from '@/lib/domain/rule';
import {dateIn, minutesBetween} from '@/lib/domain/time';
import type {UtcInstant} from '@/lib/domain/time';
import {noticeHours} from '@/lib/ledger/hops';
import {occurrenceWords} from '@/lib/locales/findings';

/** A move taken back within so many minutes was a slip of the hand, or a tab that had not caught up. */
const slipMinutes = 10;

/** Below so many hours of notice it was hardly any. */
const hardlyAny = 2;

function isSlip(one: Hop, two: Hop): boolean {
	return Date.parse(one.from) === Date.parse(two.to)
		&& one.noticedAt !== null && two.noticedAt !== null
		&& minutesBetween(one.noticedAt, two.noticedAt) <= slipMinutes;
}

/** Moves without those that were taken back at once. */
export function withoutSlips(hops: Hop[]): Hop[] {
	const kept: Hop[] = [];
	for (const hop of hops) {
		const before = kept.at(-1);
		if (before !== undefined && isSlip(before, hop)) kept.pop();
		else kept.push(hop);
	}
	return kept;
}

function levelOf(hops: Hop[], sameDay: boolean, {movesWarn, movesUrgent, goodNotice}: ResolvedRules): Level {
	const notices = hops.map(noticeHours);
	const sudden = notices.filter(hours => hours !== null && hours < hardlyAny).length;
	if (hops.length >= movesUrgent || sudden >= 2) return 'urgent';
	if (hops.length >= movesWarn) return 'warn';
	const [hours = null] = notices;
	return hops.length > 1 || sameDay || hours === null || hours >= goodNotice ? 'notice' : 'warn';
}

/** One small move on the same day, with good notice, where the rules let such moves pass. */
function isQuiet(planned: UtcInstant, start: UtcInstant, hops: Hop[], sameDay: boolean, {quietMove, goodNotice}: ResolvedRules): boolean {
	if (quietMove === 0 || !sameDay || Math.abs(minutesBetween(planned, start)) > quietMove * 60) return false;
	return hops.every(hop => (noticeHours(hop) ?? Number.NEGATIVE_INFINITY) >= goodNotice);
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
export function findMoved(recent: Recent[]): Fact[] {
	return recent.flatMap(({subject, meeting: {occurrence}, account}): Fact[] => {
		const planned = plannedStart(occurrence);
		const {start, key} = occurrence;
		if (Date.parse(planned) === Date.parse(start)) return [];
		const hops = withoutSlips(occurrence.hops);
		const date = dateIn(start, account.zone);
		const sameDay = dateIn(planned, account.zone) === date;
		if (isQuiet(planned, start, hops, sameDay, subject.rules)) return [];
		return [{
			id: `moved|${key}|${start}`,
			type: 'moved',
			level: levelOf(hops, sameDay, subject.rules),
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
