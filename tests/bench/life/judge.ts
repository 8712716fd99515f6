import type {Finding, FindingType} from '@/lib/domain/finding';
import {plannedOf, stands, type Human, type Occasion, type OwnAccount} from './calendar.ts';
import type {Manager} from './manager.ts';
import type {Witness} from './witness.ts';
import {dateText, dayIn, dayOf, instantText, minute, weekdayOf, type Day, type Moment} from './zones.ts';

/**
 * Is what a finding says so? `outdated`: it was so when it was last to be seen, and has changed out of sight. `unknowable`: it is not so,
 * and nothing that was ever drawn or opened could tell. Only `false` is an accusation that nobody needed to make.
 */
export type Truth = 'true' | 'outdated' | 'unknowable' | 'false';

/** A judgement with its reason; the reason of a true one is empty. */
export interface Judgement {
	truth: Truth;
	why: string;
}

/** What judging needs. */
export interface Court {
	manager: Manager;
	witness: Witness;
	now: Moment;
	/** Who Kept's people are, by their ids; several where a name does not tell. */
	humans: (person: string) => Human[];
}

const yes: Judgement = {truth: 'true', why: ''};
const no = (why: string): Judgement => ({truth: 'false', why});

/** Was the date on which it was last drawn seen whole since, without it? In all zones its account was set to, since dates differ by zone. */
export function seenGone({witness}: Court, {drawn, series: {account}}: Occasion): boolean {
	return drawn !== null && !drawn.isCopy && (witness.lookedAt(account, drawn.start) ?? 0) > drawn.at;
}

/** A fact about one event: so now, or so when it was last drawn and not known to be otherwise. */
function aboutEvent(court: Court, event: Occasion, isNow: boolean, wasDrawn: boolean, what: string): Judgement {
	if (event.series.with === null) {
		return no(`${event.series.title} is no 1-1`);
	}

	if (event.third) {
		return {truth: 'unknowable', why: 'a third person was invited to this one alone'};
	}

	const where = `${event.exists ? '' : 'deleted, '}planned ${instantText(plannedOf(event))}, now ${instantText(event.start)}, last drawn ${event.drawn === null ? 'never' : `${instantText(event.drawn.start)} at ${instantText(event.drawn.at)}`}`;
	if (event.exists && isNow) {
		return yes;
	}

	return wasDrawn && !seenGone(court, event) ? {truth: 'outdated', why: where} : no(`${what}: ${where}`);
}

const isShort = (start: Moment, end: Moment): boolean => end - start < 25 * minute;

/** The judges of findings about one event. A type without a judge is counted and not judged. */
const ofEvents: Partial<Record<FindingType, (court: Court, event: Occasion) => Judgement>> = {
	moved: (court, event) => aboutEvent(court, event, event.start !== plannedOf(event), event.drawn !== null && event.drawn.start !== plannedOf(event), 'it is where it was planned'),
	short: (court, event) => aboutEvent(court, event, isShort(event.start, event.end), event.drawn !== null && isShort(event.drawn.start, event.drawn.end), 'it is long enough'),
	declined: (court, event) => aboutEvent(court, event, event.mine === 'declined', event.drawn?.mine === 'declined', 'its owner did not decline'),
	abandoned(court, event) {
		const {answered, drawn} = event;
		const asSeen = answered?.response === 'declined' && (drawn === null || drawn.at < answered.at || drawn.start === answered.start);
		return aboutEvent(court, event, event.theirs === 'declined', asSeen, 'the other did not decline');
	},
	conflict(court, event) {
		const crosses = court.manager.calendar.series.some(({events}) => events.some(other => other !== event && overlap(court, event, other)));
		return aboutEvent(court, event, crosses, crosses, 'nothing else is at its time');
	},
	unprepared: (court, event) => aboutEvent(court, event, event.start > court.now, (event.drawn?.start ?? 0) > court.now, 'its time is past'),
};

/** Do two events take place at the same time, as they are or as they were last drawn? */
function overlap(court: Court, one: Occasion, two: Occasion): boolean {
	const cross = (first: {start: Moment; end: Moment}, second: {start: Moment; end: Moment}): boolean => first.start < second.end && second.start < first.end;
	const {drawn} = two;
	return (two.exists && cross(one, two)) || (drawn !== null && cross(one.drawn ?? one, drawn) && !seenGone(court, two));
}

/** The account and the first date of the week that an absence names. */
export function weekOfFinding({accounts}: Manager, {id, date}: Finding): {account: OwnAccount; begins: Day} {
	const parts = id.split('|');
	const account = accounts.find(({email}) => parts.includes(email)) ?? accounts[0]!;
	const said = parts.findLast(part => /^\d{4}-\d\d-\d\d$/.test(part));
	const near = dayOf(date);
	return {account, begins: said === undefined ? near - (weekdayOf(near) - account.firstWeekday + 7) % 7 : dayOf(said)};
}

/** Is a moment within some days, as its owner counts them at home? A journey changes nothing about which week was kept. */
function within({series: {account}}: Occasion, at: Moment, from: Day, to: Day): boolean {
	const date = dayIn(account.home, at);
	return date >= from && date <= to;
}

/** A 1-1 that stands in a week that is said to hold none: was that to be known? */
function contradicts(court: Court, event: Occasion, from: Day, to: Day): Judgement | null {
	const isIn = within(event, event.start, from, to);
	if (!isIn && !within(event, plannedOf(event), from, to)) {
		return null;
	}

	const {witness} = court;
	const {drawn, answered, series} = event;
	// Taken out of the bin again after it was seen gone: nobody knows.
	const isSeen = !seenGone(court, event) && drawn !== null && drawn.start === event.start && drawn.mine !== 'declined' && answered?.response !== 'declined';
	const why = `${event.key} "${series.title}" stands at ${instantText(event.start)}, planned ${instantText(plannedOf(event))}, last drawn ${drawn === null ? 'never' : instantText(drawn.at)}`;
	if (!witness.knows(series, drawn?.title)) {
		return isIn ? {truth: 'unknowable', why: `${why}; nothing tells whom it is with`} : null;
	}

	// Moved out of the week and not seen elsewhere yet: none is in this week, as far as anybody can see.
	return isSeen ? no(why) : isIn ? {truth: 'outdated', why} : null;
}

/**
 * Weeks from one 1-1 to the next that the calendar promises around a week: the longer of what was before it and what comes after,
 * unless one was planned for that very week and fell out, or somebody declined it. Null for no promise.
 */
function promised({manager: {calendar}}: Court, human: Human, standing: Occasion[], from: Day): number | null {
	const zone = standing[0]?.series.account.home ?? 'UTC';
	const before = standing.findLast(event => dayIn(zone, event.start) < from);
	if (before === undefined) {
		return null;
	}

	const series = calendar.series.filter(one => one.with === human && one.kind === 'regular');
	const fellOut = series.find(({events}) => events.some(event => !event.cut && !stands(event) && event.original !== null && within(event, event.original, from, from + 6)));
	if (fellOut !== undefined) {
		// Its part of the series may be new: then the calendar itself says how long after the one before it was planned.
		return Math.min(fellOut.every, Math.max(1, Math.ceil((from - dayIn(zone, before.start)) / 7)));
	}

	const after = standing.find(event => dayIn(zone, event.start) > from + 6 && dayIn(zone, event.start) < from + 42);
	const regular = series
		.flatMap(({events, every}) => events.filter(event => plannedOf(event) <= before.start + 7 * 86_400_000).map(event => ({at: plannedOf(event), every})))
		.sort((one, two) => one.at - two.at).at(-1)?.every;
	const known = before.series.kind === 'regular' ? before.series.every : regular ?? (before.series.kind === 'first' ? 2 : human.books ? human.every : null);
	return known === null ? null : Math.max(known, after?.series.kind === 'regular' ? after.series.every : 0);
}

/** Is the owner away on most of the working days of a week, and has said so? */
export function isAway({manager: {away}}: Court, begins: Day): boolean {
	const working = [0, 1, 2, 3, 4, 5, 6].map(index => begins + index).filter(date => weekdayOf(date) < 6);
	return working.filter(date => away.some(({from, to, accepted}) => accepted && date >= from && date <= to)).length >= 3;
}

function missingFor(court: Court, human: Human, {account, begins}: {account: OwnAccount; begins: Day}): Judgement {
	const unseen = [0, 1, 2, 3, 4, 5, 6].map(index => begins + index)
		.filter(date => (account.weekends || weekdayOf(date) < 6) && court.witness.wholeAt(account, date) === undefined);
	if (unseen.length > 0) {
		return no(`${unseen.map(dateText).join(', ')} of ${account.email} never seen whole`);
	}

	if (isAway(court, begins)) {
		return no('the owner is away in that week and has said so');
	}

	const standing = court.manager.calendar.with(human).filter(stands).sort((one, two) => one.start - two.start);
	const judged = missingAmong(court, human, standing, begins);
	if (judged.truth !== 'false') {
		return judged;
	}

	// The rhythm of a series nobody has seen a date of is not to be known.
	const seen = missingAmong(court, human, standing.filter(({series}) => series.events.some(({drawn}) => drawn !== null)), begins);
	return seen.truth === 'true' ? {truth: 'outdated', why: `a series that was never drawn makes it so: ${judged.why}`} : judged;
}

/** Is there no 1-1 among these in a week, nor near enough before it? */
function missingAmong(court: Court, human: Human, standing: Occasion[], begins: Day): Judgement {
	const every = promised(court, human, standing, begins);
	if (every === null) {
		return no('nothing promises a 1-1 there');
	}

	// While somebody is away the clock stands: weeks away are none.
	let first = begins;
	for (let weeks = 1; weeks < every && first > begins - 200;) {
		first -= 7;
		weeks += isAway(court, first) ? 0 : 1;
	}

	const against = standing.map(event => contradicts(court, event, first, begins + 6)).filter(one => one !== null);
	return against.find(({truth}) => truth === 'false') ?? against.find(({truth}) => truth === 'outdated') ?? against[0] ?? yes;
}

const order: Truth[] = ['true', 'outdated', 'unknowable', 'false'];

/** Is a finding true? Null when nobody here can judge findings of its type. */
export function judgeFinding(court: Court, finding: Finding): Judgement | null {
	if (finding.type === 'missing') {
		const week = weekOfFinding(court.manager, finding);
		const judged = court.humans(finding.person).map(human => missingFor(court, human, week));
		return judged.sort((one, two) => order.indexOf(one.truth) - order.indexOf(two.truth))[0] ?? no(`nobody is ${finding.personName}`);
	}

	const judge = ofEvents[finding.type];
	if (judge === undefined) {
		return null;
	}

	const event = court.manager.calendar.byKey(finding.occurrence ?? '');
	return event === undefined ? no(`there never was an event ${finding.occurrence}`) : judge(court, event);
}
