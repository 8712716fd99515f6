import type {Outcome} from '@/lib/domain/outcome';
import type {Taper, TalkEvery} from '@/lib/domain/rule';
import type {PlainDate, UtcInstant, Zone} from '@/lib/domain/time';

/** How a calendar's owner reads times: the language of the page and the zone it draws in. */
export interface Reading {
	/** BCP 47; one the browser does not know falls back to British English. */
	locale: string;
	zone: Zone;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Sentences are English, so dates are always Gregorian and in Western digits, whatever the locale prefers. */
function formatter(locale: string, zone: Zone, shape: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
	const key = `${locale}|${zone}|${JSON.stringify(shape)}`;
	const known = formatters.get(key);
	if (known !== undefined) return known;
	const options = {...shape, timeZone: zone, calendar: 'gregory', numberingSystem: 'latn'};
	let made: Intl.DateTimeFormat;
	try {
		made = new Intl.DateTimeFormat(locale, options);
	} catch {
		made = new Intl.DateTimeFormat('en-GB', options);
	}
	formatters.set(key, made);
	return made;
}

/** Narrow spaces become plain ones; a date in a right-to-left script is isolated, so that it cannot turn the sentence round. */
function tidy(text: string): string {
	const plain = text.replaceAll('\u{202F}', ' ');
	return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(plain) ? `\u{2068}${plain}\u{2069}` : plain;
}

/** "09:30", or "9:30 AM" where hours are told by halves of the day: the wall clock of an instant in the reading's zone. */
export function clockText(instant: UtcInstant, {locale, zone}: Reading): string {
	const plain = formatter(locale, zone, {hour: 'numeric', minute: '2-digit'});
	const padded = formatter(locale, zone, {hour: '2-digit', minute: '2-digit'});
	return tidy((plain.resolvedOptions().hour12 === true ? plain : padded).format(new Date(instant)));
}

/** "Tue 17 Nov, 14:00": an instant in the reading's zone. */
export function momentText(instant: UtcInstant, reading: Reading): string {
	const day = formatter(reading.locale, reading.zone, {weekday: 'short', day: 'numeric', month: 'short'});
	return `${tidy(day.format(new Date(instant)))}, ${clockText(instant, reading)}`;
}

/** "Tue 14:00": the weekday and wall clock of an instant in the reading's zone. */
export function slotText(instant: UtcInstant, reading: Reading): string {
	return `${tidy(formatter(reading.locale, reading.zone, {weekday: 'short'}).format(new Date(instant)))} ${clockText(instant, reading)}`;
}

/** "3 Nov": a plain date; with its year when that is not the year of `today`. */
export function dateText(date: PlainDate, locale: string, today?: PlainDate): string {
	const year = today !== undefined && today.slice(0, 4) !== date.slice(0, 4);
	const shape: Intl.DateTimeFormatOptions = year ? {day: 'numeric', month: 'short', year: 'numeric'} : {day: 'numeric', month: 'short'};
	return tidy(formatter(locale, 'UTC', shape).format(new Date(`${date}T00:00:00Z`)));
}

/** "3 Nov": the date an instant falls on in the reading's zone. */
export function instantDateText(instant: UtcInstant, {locale, zone}: Reading): string {
	return tidy(formatter(locale, zone, {day: 'numeric', month: 'short'}).format(new Date(instant)));
}

/** "1 week", "3 weeks". */
export function countText(count: number, one: string, many = `${one}s`): string {
	return `${count} ${count === 1 ? one : many}`;
}

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

/** Facts about people who are new. Dates are plain ones, in the account's zone. */
export const newcomerWords = {
	started: (name: string, start: PlainDate, locale: string) => `You said that ${name} starts on ${dateText(start, locale)}`,
	firstMissing: (name: string, late: boolean) => (late ? `No first 1-1 with ${name} was seen` : `No first 1-1 with ${name} on the calendar yet`),
	looked: (until: PlainDate, locale: string) => `Every week from that day to ${dateText(until, locale)} was looked at`,
	firstRule: (days: number) => `Rule: a first 1-1 within ${countText(days, 'day')}`,
	firstTitle: (name: string) => `First 1-1 with ${name}`,
	checkIn: (name: string, days: number, date: PlainDate, locale: string) => `${name} has been here for ${countText(days, 'day')} on ${dateText(date, locale)}: look back together`,
	checkInRule: (days: number[]) => `Rule: look back after ${new Intl.ListFormat('en').format(days.map(String))} days`,
	taper: (name: string, every: number) => `${name} could do with a 1-1 every ${countText(every, 'week')} now`,
	taperRule: ({afterDays, every}: Taper) => `Rule: after ${countText(afterDays, 'day')} one every ${countText(every, 'week')} may be enough`,
	taperAction: (every: number) => `Meet every ${countText(every, 'week')} from now on`,
};

/** Named sets of rules, and where each comes from. */
export const presetWords = {
	handbook2022: {
		name: 'The handbook',
		about: 'Weekly or fortnightly as your calendar shows, 30 minutes, a career talk every quarter, the growth path every half-year (management page of October 2022).',
	},
	handbookLater: {
		name: 'The handbook, later',
		about: 'Weekly while somebody is new, then every two weeks is enough; career talks twice a year (the same handbook since 2023).',
	},
	classic: {
		name: 'Classic weekly',
		about: 'Every week, 30 minutes, with small moves on the same day let pass (the convention of Manager Tools and others).',
	},
};

/** What is said when a 1-1 is about to be moved. Only what the calendar shows. */
export const thinkWords = {
	title: (name: string) => `1-1 with ${name}: think twice?`,
	never: (name: string) => `No earlier 1-1 with ${name} was seen`,
	days: (days: number) => (days === 0 ? 'You met today' : `${countText(days, 'day')} since you last met`),
	movesOfThis: (moves: number) => `This one was moved ${moves === 1 ? 'once' : `${moves} times`} already`,
	movesOfOthers: (moves: number) => `${countText(moves, 'other one', 'others')} moved within three months`,
	noneFree: 'Nothing free was seen within 48 hours of it',
};

/** A message about a move, in two halves: the reason goes between them. Whole sentences. */
export function moveNoteWords(name: string, from: UtcInstant, to: UtcInstant, reading: Reading): {before: string; after: string} {
	return {
		before: `Hi ${name}, I had to move our 1-1 from ${momentText(from, reading)} to ${momentText(to, reading)}.`,
		after: 'I am sorry for the change. Does the new time suit you? If not, tell me what does and I will make it work.',
	};
}

/** What became of a 1-1. */
export const outcomeWords = {
	summary: (outcome: Outcome, {planned, start, declined, reason}: {planned: UtcInstant | null; start: UtcInstant | null; declined: boolean; reason: string}, reading: Reading): string => {
		const why = reason.trim() === '' ? '' : `: ${reason.trim()}`;
		const words: Record<Outcome, string> = {
			'ahead': 'Ahead',
			'kept': 'Kept',
			'moved': planned === null || start === null ? 'Moved' : `Moved from ${momentText(planned, reading)} to ${momentText(start, reading)}`,
			'cancelled': declined ? 'You declined' : 'Called off',
			'abandoned': 'They declined',
			'skipped': `Skipped on purpose${why}`,
			'unknown': 'Not known: nobody looked near its time',
			'met-anyway': `You met anyway${why}`,
			'did-not-happen': `It did not happen${why}`,
		};
		return words[outcome];
	},
};

/** Whose dates away are. */
export const awayWords = {me: 'You', everyone: 'Everyone'};

/** Why two people may be one. */
export const lineageWords = {
	sameName: (name: string) => `Both are called ${name}`,
	sameLocalPart: (part: string) => `Both have an address that begins with "${part}"`,
	continues: (title: string) => `"${title}" went on with the other one when it ended with the first`,
};

/** Facts that show only over time. */
export const patternWords = {
	samePerson: (name: string, dropped: number, all: number) => `${dropped} of the ${all} 1-1s that fell out lately were with ${name}`,
	samePersonHeld: (name: string, held: number, dropped: number, weeks: number) => `In the last ${weeks} weeks: ${held} held with ${name}, ${dropped} fell out`,
	othersHeld: (held: number, dropped: number) => `With everybody else: ${held} held, ${dropped} fell out`,
	fragile: (name: string, at: UtcInstant, broken: number, all: number, {locale, zone}: Reading) =>
		`${broken} of the last ${all} 1-1s with ${name} did not stay on ${slotText(at, {locale, zone})}`,
	brokenMoved: (from: UtcInstant, to: UtcInstant, reading: Reading) => `Moved from ${momentText(from, reading)} to ${momentText(to, reading)}`,
	brokenGone: (at: UtcInstant, seenAt: UtcInstant, reading: Reading) => `Planned for ${momentText(at, reading)}, found gone ${momentText(seenAt, reading)}`,
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

/** Facts about career and growth talks. Dates are plain ones, in the account's zone. */
export const talkWords = {
	noneSeen: (kind: 'career' | 'growth') => `No ${talks[kind].talk} seen yet`,
	overdue: (days: number, last: string) => `Overdue by ${days < 7 ? countText(days, 'day') : countText(Math.floor(days / 7), 'week')} · last one ${last}`,
	due: (due: string, last: string) => `Due by ${due} · last one ${last}`,
	later: (due: string, last: string) => `Next due ${due} · last one ${last}`,
	booked: (date: string, last: string | null) => `Booked for ${date}${last === null ? '' : ` · last one ${last}`}`,
	finding: (kind: 'career' | 'growth', summary: string) => `${talks[kind].talk[0]?.toUpperCase()}${talks[kind].talk.slice(1)}: ${summary[0]?.toLowerCase()}${summary.slice(1)}`,
	lastOne: (kind: 'career' | 'growth', last: string) => `Last ${talks[kind].talk}: ${last}`,
	nothingAhead: (kind: 'career' | 'growth') => `No ${talks[kind].talk} was seen on your calendar from today on`,
	rule: (kind: 'career' | 'growth', every: TalkEvery) =>
		`Rule: a ${talks[kind].talk} ${typeof every === 'number' ? `every ${countText(every, 'week')}` : `in every calendar ${every}`}`,
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
};

/** Title of a plain 1-1 proposed for somebody whose own event titles are not known. */
export function plainTitle(name: string): string {
	return `1-1 with ${name}`;
}
