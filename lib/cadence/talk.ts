import {dueAfter} from '@/lib/cadence/due-date';
import {pausesOf} from '@/lib/cadence/pauses';
import {counts} from '@/lib/cadence/standing';
import type {Subject} from '@/lib/cadence/subject';
import {usualSlot} from '@/lib/cadence/usual';
import type {World} from '@/lib/cadence/world';
import type {Occurrence} from '@/lib/domain/occurrence';
import type {TalkEvery} from '@/lib/domain/rule';
import {dateIn} from '@/lib/domain/time';
import type {PlainDate} from '@/lib/domain/time';

/** The two long-term talks with a cadence of their own. */
export type TalkKind = 'career' | 'growth';

/** What the calendar and the person say about talks of one kind. Dates in the account's zone. */
export interface Talks {
	/** How often by the rule. */
	every: TalkEvery;
	today: PlainDate;
	/** The last one held; null when none was seen or entered. */
	last: PlainDate | null;
	/** When the next one is due, time away and busy times not counted; with somebody new, counted from their start; null while no last one is known. */
	due: PlainDate | null;
	/** The next one ahead; null when none was seen. */
	next: Occurrence | null;
}

/** Talks of one kind with one person; null when the person's rules promise none. A growth talk is no career talk, nor the other way round. */
export function talksOf(world: World, subject: Subject, kind: TalkKind): Talks | null {
	const {person, rules, meetings, account} = subject;
	const every = kind === 'career' ? rules.careerEvery : rules.growthEvery;
	if (every === 'none') return null;
	const now = Date.parse(world.now);
	const standing = meetings.filter(meeting => meeting.kind === kind && counts(meeting)).map(({occurrence}) => occurrence);
	const held = standing.findLast(({start}) => Date.parse(start) <= now);
	const heldOn = held === undefined ? null : dateIn(held.start, account.zone);
	const said = kind === 'career' ? person.lastCareer : person.lastGrowth;
	const last = heldOn !== null && said !== null ? (heldOn > said ? heldOn : said) : heldOn ?? said;
	const today = dateIn(world.now, account.zone);
	const dueFrom = (date: PlainDate): PlainDate => pausesOf(world, subject, () => usualSlot(subject, world.now)).pushed(date, dueAfter(date, every));
	// With somebody new the first talk is due as long after their start; when that has passed, it may have been held unseen.
	const afterStart = last === null && person.startDate !== null ? dueFrom(person.startDate) : null;
	return {
		every,
		today,
		last,
		due: last !== null ? dueFrom(last) : afterStart !== null && afterStart >= today ? afterStart : null,
		next: standing.find(({start}) => Date.parse(start) > now) ?? null,
	};
}
