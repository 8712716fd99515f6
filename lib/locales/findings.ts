import type {TalkEvery} from '@/lib/domain/rule';
import type {PlainDate, UtcInstant} from '@/lib/domain/time';
import {clockText, countText, dateText, momentText, type Reading} from './moments';

/** Facts about one occurrence. */
export const occurrenceWords = {
	moved: (from: UtcInstant, to: UtcInstant, reading: Reading) => `Moved from ${momentText(from, reading)} to ${momentText(to, reading)}`,
	planned: (at: UtcInstant, reading: Reading) => `Its invitation says it was planned for ${momentText(at, reading)}`,
	firstSeen: (at: UtcInstant, seenAt: UtcInstant, reading: Reading) => `First seen on your calendar at ${momentText(at, reading)}, on ${momentText(seenAt, reading)}`,
	seen: (at: UtcInstant, seenAt: UtcInstant, reading: Reading) => `Seen on your calendar at ${momentText(at, reading)}, on ${momentText(seenAt, reading)}`,
	hop: (from: UtcInstant, to: UtcInstant, reading: Reading) => `Moved from ${momentText(from, reading)} to ${momentText(to, reading)} before that`,
	hopNoticed: (from: UtcInstant, to: UtcInstant, noticedAt: UtcInstant, reading: Reading) =>
		`Moved from ${momentText(from, reading)} to ${momentText(to, reading)}, noticed ${momentText(noticedAt, reading)}`,
	/** Hours may be a fraction; it is said in whole ones. */
	notice: (hours: number) => `, ${hours < 1 ? 'less than 1 hour' : countText(Math.floor(hours), 'hour')} ahead`,
	short: (minutes: number, promised: number) => `${countText(minutes, 'minute')} instead of ${promised}`,
	shortSeen: (start: UtcInstant, end: UtcInstant, reading: Reading) => `On your calendar from ${momentText(start, reading)} to ${clockText(end, reading)}`,
	shortRule: (promised: number) => `Rule: at least ${countText(promised, 'minute')} (${promised - 5} count as ${promised})`,
	longerBefore: (minutes: number) => `It was ${countText(minutes, 'minute')} before`,
	declined: (at: UtcInstant, reading: Reading) => `You declined ${momentText(at, reading)}`,
	abandoned: (name: string, at: UtcInstant, reading: Reading) => `${name} declined ${momentText(at, reading)}`,
	declinedSeen: (seenAt: UtcInstant, reading: Reading) => `Your answer was read on your calendar, ${momentText(seenAt, reading)}`,
	abandonedSeen: (name: string, seenAt: UtcInstant, reading: Reading) => `${name}'s answer was read from the guest list, ${momentText(seenAt, reading)}`,
	stillStands: 'The event itself is still on the calendar',
	another: (at: UtcInstant, reading: Reading) => `Another 1-1 in the same week: ${momentText(at, reading)}`,
	conflict: (title: string, start: UtcInstant, end: UtcInstant, reading: Reading) =>
		`At the same time as ${title === '' ? 'another event' : `"${title}"`}, ${momentText(start, reading)} to ${clockText(end, reading)}`,
	span: (start: UtcInstant, end: UtcInstant, reading: Reading) => `This 1-1: ${momentText(start, reading)} to ${clockText(end, reading)}`,
	conflictSeen: (title: string, seenAt: UtcInstant, reading: Reading) =>
		`${title === '' ? 'The other event' : `"${title}"`} is on your own calendar, seen ${momentText(seenAt, reading)}`,
	unprepared: (start: UtcInstant, reading: Reading) => `Not prepared yet: begins ${momentText(start, reading)}`,
	unticked: 'Not everything on its checklist is ticked',
	prepareRule: (hours: number) => `Rule: prepared ${countText(hours, 'hour')} before it begins`,
	open: 'Open in Calendar',
};

/** A week in which no 1-1 stands. `week` is its first date. */
export interface AbsentWeek {
	week: PlainDate;
	today: boolean;
	/** Weeks from one 1-1 to the next by the rule. */
	every: number;
}

/** Facts about weeks without a 1-1. */
export const absenceWords = {
	/** "No 1-1 with Ana this week", "… in the week of 9 Nov", "… in this fortnight". */
	one: (name: string, {week, today, every}: AbsentWeek, locale: string) => {
		if (every > 2) return `No 1-1 with ${name} in the ${every} weeks up to ${today ? 'this one' : `the week of ${dateText(week, locale)}`}`;
		if (every === 2) return `No 1-1 with ${name} in ${today ? 'this fortnight' : `the fortnight up to the week of ${dateText(week, locale)}`}`;
		return `No 1-1 with ${name} ${today ? 'this week' : `in the week of ${dateText(week, locale)}`}`;
	},
	/** "No 1-1 with Ana for 3 weeks"; `from` is given when it lies ahead. */
	several: (name: string, weeks: number, from: PlainDate | null, locale: string) =>
		`No 1-1 with ${name} for ${countText(weeks, 'week')}${from === null ? '' : ` from ${dateText(from, locale)}`}`,
	looked: (week: PlainDate, seenAt: UtcInstant, reading: Reading) =>
		`Every day of the week of ${dateText(week, reading.locale)} was looked at, last on ${momentText(seenAt, reading)}`,
	last: (at: UtcInstant, reading: Reading) => `Last one: ${momentText(at, reading)}`,
	gone: (at: UtcInstant, seenAt: UtcInstant, reading: Reading) => `One was planned for ${momentText(at, reading)}; it was found gone on ${momentText(seenAt, reading)}`,
	paused: 'Time away and busy times in between were not counted',
	ahead: (weeks: number) => `Nor in the ${countText(weeks, 'week')} ahead that were looked at`,
	rule: (every: number, asScheduled: boolean) => {
		const promise = every === 1 ? 'one every week' : `one every ${every} weeks`;
		return `Rule: ${promise}${asScheduled ? ', as your calendar shows' : ''}`;
	},
	book: 'Put one on the calendar',
};

const talks = {
	career: {talk: 'career talk', title: 'Career 1-1'},
	growth: {talk: 'growth talk', title: 'Growth path 1-1'},
};

const lastText = (last: string | null): string => (last === null ? 'none yet' : `last one ${last}`);

/** Facts about career and growth talks. Dates are plain ones, in the account's zone. */
export const talkWords = {
	noneSeen: (kind: 'career' | 'growth') => `No ${talks[kind].talk} seen yet`,
	overdue: (days: number, last: string | null) => `Overdue by ${days < 7 ? countText(days, 'day') : countText(Math.floor(days / 7), 'week')} · ${lastText(last)}`,
	due: (due: string, last: string | null) => `Due by ${due} · ${lastText(last)}`,
	later: (due: string, last: string | null) => `Next due ${due} · ${lastText(last)}`,
	booked: (date: string, last: string | null) => `Booked for ${date}${last === null ? '' : ` · last one ${last}`}`,
	finding: (kind: 'career' | 'growth', summary: string) => `${talks[kind].talk[0]?.toUpperCase()}${talks[kind].talk.slice(1)}: ${summary[0]?.toLowerCase()}${summary.slice(1)}`,
	lastOne: (kind: 'career' | 'growth', last: string) => `Last ${talks[kind].talk}: ${last}`,
	nothingAhead: (kind: 'career' | 'growth') => `No ${talks[kind].talk} was seen on your calendar from today on`,
	rule: (kind: 'career' | 'growth', every: TalkEvery) =>
		`Rule: a ${talks[kind].talk} ${typeof every === 'number' ? `every ${countText(every, 'week')}` : `in every calendar ${every}`}`,
	followUp: 'Book the follow-up',
	followUpTitle: (kind: 'career' | 'growth', name: string) => `Follow-up of our ${talks[kind].talk}: ${name}`,
	unbooked: (kind: 'career' | 'growth', due: string) => `${talks[kind].talk[0]?.toUpperCase()}${talks[kind].talk.slice(1)} not on the calendar yet: due by ${due}`,
	notLooked: 'Not every week since it came due was looked at, so one may have been held',
	/** "Career talk due: Ana and Ben · Growth talk booked: Mei". */
	ribbon: (said: {state: 'due' | 'booked' | 'late'; kind: 'career' | 'growth'; name: string}[]) =>
		[...Map.groupBy(said, ({state, kind}) => `${talks[kind].talk[0]?.toUpperCase()}${talks[kind].talk.slice(1)} ${state === 'late' ? 'overdue' : state}`)]
			.map(([head, of]) => `${head}: ${new Intl.ListFormat('en').format(of.map(({name}) => name))}`).join(' · '),
	turn: (kind: 'career' | 'growth') => `Turn this one into the ${talks[kind].talk}`,
	title: (kind: 'career' | 'growth', name: string, owner: string) => `${talks[kind].title}${owner === '' ? ` with ${name}` : `: ${name} / ${owner}`}`,
	book: (kind: 'career' | 'growth') => `Put a ${talks[kind].talk} on the calendar`,
};

const markKinds = {first: 'First 1-1', regular: '1-1', career: 'Career 1-1', growth: 'Growth 1-1'};

/** What a mark on the calendar says. */
export const markWords = {
	likely: 'Perhaps a 1-1: only the title says so',
	meeting: (kind: keyof typeof markKinds, name: string | null) => `${markKinds[kind]}${name === null ? '' : ` with ${name}`}`,
	prepared: 'Prepared',
	progress: (done: number, of: number) => `${done} of ${of} prepared`,
};

/** Title of a plain 1-1 proposed for somebody whose own event titles are not known. */
export function plainTitle(name: string): string {
	return `1-1 with ${name}`;
}
