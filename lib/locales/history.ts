import type {Kind} from '@/lib/domain/kind';
import type {Outcome, OutcomeGroup} from '@/lib/domain/outcome';
import type {UtcInstant} from '@/lib/domain/time';
import {countText, momentText, type Reading} from './moments';

/** What one move did, as it is told. */
export interface ToldHop {
	from: UtcInstant;
	to: UtcInstant;
	/** Hours of notice; null when nobody saw it happen, or only afterwards. */
	noticeHours: number | null;
	sameDay: boolean;
	direction: 'earlier' | 'later';
	length: 'longer' | 'shorter' | 'same' | 'unknown';
	by: 'me' | null;
}

function noticeText(hours: number): string {
	if (hours < 1) return 'with less than an hour’s notice';
	if (hours < 48) return `with ${countText(Math.floor(hours), 'hour’s', 'hours’')} notice`;
	return `with ${Math.floor(hours / 24)} days’ notice`;
}

/** "earlier the same day, shorter, with 3 hours’ notice, by you". */
function hopText({noticeHours, sameDay, direction, length, by}: ToldHop): string {
	return [
		sameDay ? `${direction} the same day` : `to ${direction === 'earlier' ? 'an earlier' : 'a later'} day`,
		...(length === 'shorter' || length === 'longer' ? [`made ${length}`] : []),
		...(noticeHours === null ? [] : [noticeText(noticeHours)]),
		...(by === 'me' ? ['by you'] : []),
	].join(', ');
}

/** Moves in words, in their order: "moved from Tue 17 Nov, 14:00 to Wed 18 Nov, 09:30 (to a later day, by you)". */
function movesText(hops: readonly ToldHop[], reading: Reading): string {
	const [first] = hops;
	if (first === undefined) return '';
	const steps = hops.map((hop, index) => `${index === 0 ? '' : 'then '}to ${momentText(hop.to, reading)} (${hopText(hop)})`);
	return `moved ${hops.length === 1 ? '' : hops.length === 2 ? 'twice, ' : `${hops.length} times, `}from ${momentText(first.from, reading)} ${steps.join(', ')}`;
}

const becameWords: Record<Outcome, string> = {
	ahead: 'Ahead',
	kept: 'Kept',
	moved: 'Kept',
	cancelled: 'Called off',
	abandoned: 'They declined',
	skipped: 'Skipped on purpose',
	unknown: 'Not known: nobody looked near its time',
	'met-anyway': 'You met anyway',
	'did-not-happen': 'It did not happen',
};

/** What became of a 1-1, with everything that happened to it before. */
export function becameText(
	outcome: Outcome,
	{hops, declined, shortened}: {hops: readonly ToldHop[]; declined: boolean; shortened: {from: number; to: number} | null},
	reading: Reading,
): string {
	return [
		outcome === 'cancelled' && declined ? 'You declined' : becameWords[outcome],
		...(hops.length === 0 ? [] : [movesText(hops, reading)]),
		...(shortened === null ? [] : [`${shortened.to < shortened.from ? 'shortened' : 'made longer'} from ${shortened.from} to ${countText(shortened.to, 'minute')}`]),
	].join(' · ');
}

const groups: Record<OutcomeGroup, string> = {kept: 'Kept', moved: 'Kept, moved', 'not-held': 'Not held'};
const kinds: Record<Kind, string> = {regular: 'Regular', career: 'Career', growth: 'Growth', first: 'First'};

/** What the history of a person says. */
export const historyWords = {
	/** Of a week of the calendar in which none stood. */
	missed: 'No 1-1 was on the calendar that week',
	/** Of what the owner said of a date without one, by their word. */
	said: {met: 'You met, with nothing on the calendar', skipped: 'Left out on purpose', 'did-not-happen': 'It did not happen'},
	where: {promise: 'Promise', prep: 'Checklist', inbox: 'Next time', matters: 'What matters', reason: 'Reason'},
	group: groups,
	kind: kinds,
} as const;
