import type {Finding, FindingType} from '@/lib/domain/finding';
import {plannedOf, stands, type Human, type Occasion} from './calendar.ts';
import {seenGone, weekOfFinding, type Court} from './judge.ts';
import {day, dayIn, minute, weekdayOf, weekOf, type Moment} from './zones.ts';

/**
 * What was to be seen, and so is to be told. For all of it: it is known with whom the series is (its guests were opened, or its title says so
 * and nobody else is called so), the page's zone was not in doubt, and no third person is invited.
 *
 * `moved`, `short`, `declined`, `conflict`: the event was drawn as it is by a page of this sitting and could be read, at most 14 days ago or ahead.
 * A move counts from the start that the id names, or from where a single event was drawn first. A conflict needs both events drawn and ahead.
 * `abandoned`: the event was opened with its guests, at the time at which it was drawn last.
 * `missing`: the first week in which the next 1-1 of a series is due (a monthly one: five weeks) is not ahead and at most three weeks past.
 * All dates since the last 1-1 were seen whole, lately or less than a week before, and whatever was drawn there was seen gone. No event, not even
 * a declined one, stands or was planned there. The dates of the series up to the last one show its rhythm. It goes on as the same series, or not at all.
 * None of the latest was on a weekday that is hidden. Their 1-1s are on one account, which is at home and was looked at there; nobody is away, nobody left, nobody has two addresses or another's name.
 */

/** Something that was to be seen and is to be told. */
export interface Fact {
	/** The same fact has the same one. */
	id: string;
	type: FindingType;
	human: Human;
	/** What happened, for a person to read. */
	what: string;
	/** Is it this finding that tells it? */
	told: (finding: Finding) => boolean;
}

/** What happened longer ago is history, not news. */
const news = 14 * day - 60 * minute;

const about = (type: FindingType, event: Occasion, what: string): Fact => ({
	id: `${type}|${event.key}|${event.start}|${event.end}`, type, human: event.series.with!, what: `${event.key} ${what}`,
	told: finding => finding.type === type && finding.occurrence === event.key,
});

/** Alike on two accounts: the same event seen twice, for all that a page tells. */
const isTwin = (one: Occasion, two: Occasion): boolean =>
	one.series.account !== two.series.account && one.start === two.start && one.end === two.end && one.series.title === two.series.title;

/** Facts about events that a page just showed: each was drawn where it is, could be read, and it is known whom it is with. */
export function factsOfEvents({witness, now}: Court, events: Occasion[]): Fact[] {
	return events.flatMap((event): Fact[] => {
		const {series, start, end, mine, third, answered, theirs} = event;
		if (third || start < now - news || !witness.knows(series)) {
			return [];
		}

		const isDeclined = mine === 'declined' || theirs === 'declined' || answered?.response === 'declined';
		// Both are drawn on this page, and will be held.
		const crossed = !isDeclined && start > now && start < now + news && events.some(other => other !== event && other.mine === 'accepted'
			&& other.theirs !== 'declined' && other.answered?.response !== 'declined' && other.end - other.start < 6 * 60 * minute && !isTwin(event, other) && other.start < end && start < other.end && other.start > now);
		return [
			...(start === plannedOf(event) ? [] : [about('moved', event, `was planned for ${new Date(plannedOf(event)).toISOString()} and is drawn at ${new Date(start).toISOString()}`)]),
			...(end - start >= 25 * minute || isDeclined ? [] : [about('short', event, `is drawn with ${(end - start) / minute} minutes`)]),
			...(crossed ? [about('conflict', event, 'lies across another event that is drawn beside it')] : []),
			...(mine === 'declined' ? [about('declined', event, 'is drawn as declined')] : []),
		];
	});
}

/** The fact that opening an event shows: the other person said no to the time at which it is drawn. */
export function factsOfDetails({witness, now}: Court, event: Occasion): Fact[] {
	const isSeen = event.answered?.at === now && event.answered.response === 'declined' && event.drawn?.start === event.start;
	return isSeen && event.start >= now - news && witness.knows(event.series) ? [about('abandoned', event, 'was opened, and the other person had declined')] : [];
}

/** What is promised by a gap of so many weeks: a month has four or five. */
const promisedBy = (every: number): number => (every <= 3 ? every : 5);

/** Weeks that hold no 1-1 with somebody, where all that proves it was to be seen. */
export function missingFacts(court: Court): Fact[] {
	return court.manager.people.flatMap(human => missingOf(court, human) ?? []);
}

function missingOf(court: Court, human: Human): Fact | null {
	const {manager: {calendar, people, away}, witness, now} = court;
	// Who was seen under two addresses, or bears another's whole name, may be somebody else as far as a page tells.
	if (human.before.length > 0 || people.some(other => other !== human && other.name === human.name)) {
		return null;
	}

	const all = calendar.series.filter(series => series.with === human);
	const [account, ...others] = [...new Set(all.map(series => series.account))];
	if (account === undefined || others.length > 0 || human.left !== null || human.every === null || account.zone !== account.home || witness.zoneOf(account) !== account.zone) {
		return null;
	}

	// Where weeks begin is known once a week was seen; and whom each of the series is with.
	if ((account.firstWeekday !== 1 || !account.weekends) && !witness.weeks.has(account)) {
		return null;
	}

	const week = (at: Moment): number => Math.floor(weekOf(dayIn(account.zone, at), account.firstWeekday) / 7);
	const current = week(now);
	const events = all.flatMap(series => series.events);
	if (all.some(series => !witness.knows(series) || series.events.some(({drawn}) => drawn !== null && !witness.knows(series, drawn.title)))) {
		return null;
	}

	const near = events.filter(({start}) => Math.abs(start - now) < 90 * day);
	const held = near.filter(event => event.exists && !event.third);
	const lasts = held.filter(event => stands(event) && week(event.start) < current && event.drawn?.start === event.start).sort((one, two) => one.start - two.start);
	const last = lasts.at(-1);
	if (last === undefined || last.series.kind !== 'regular' || last.drawn?.mine === 'declined' || last.answered?.response === 'declined' || week(plannedOf(last)) !== week(last.start)) {
		return null;
	}

	// Where weekends are hidden, what is held on one is out of sight.
	const latest = events.filter(({drawn, start}) => drawn !== null && start <= last.start).sort((one, two) => one.start - two.start).slice(-8);
	if (!account.weekends && latest.some(({start}) => weekdayOf(dayIn(account.zone, start)) > 5)) {
		return null;
	}

	const from = week(last.start);
	const until = from + promisedBy(last.series.every);
	// Told while it is news, and not before its week has begun. Any event at all, wherever it was planned, makes it doubtful.
	const inGap = (at: Moment): boolean => week(at) > from && week(at) <= until;
	if (until > current || until < current - 3 || near.some(event => event.exists && (inGap(event.start) || inGap(plannedOf(event))))) {
		return null;
	}

	// Dates away, be they of one day of these weeks, pause the clock.
	const first = weekOf(dayIn(account.zone, last.start), account.firstWeekday) + 7;
	if (away.some(({from: begin, to, accepted}) => accepted && begin < first + (until - from) * 7 && to >= first - 7)) {
		return null;
	}

	// What was drawn there once has to be seen gone.
	if (near.some(event => event.drawn !== null && inGap(plannedOf(event)) && !event.exists && !seenGone(court, event))
		|| near.some(({drawn}) => drawn !== null && inGap(drawn.start) && (witness.lookedAt(account, drawn.start) ?? 0) <= drawn.at)) {
		return null;
	}

	// What goes on as another series may well go on in another rhythm.
	const next = held.filter(({start, drawn}) => week(start) > until && drawn !== null).sort((one, two) => one.start - two.start)[0];
	if (next !== undefined && next.series.base !== last.series.base) {
		return null;
	}

	if (!showsRhythm(last, events, week) || !isCovered()) {
		return null;
	}

	return {
		id: `missing|${human.name}|${last.key}`, type: 'missing', human,
		what: `the last 1-1 was ${last.key}; every ${last.series.every} weeks one is promised, and none was seen since`,
		told: finding => finding.type === 'missing' && weekOfFinding({accounts: [account]} as Court['manager'], finding).begins > weekOf(dayIn(account.zone, last.start), account.firstWeekday) && isOf(finding, human),
	};

	/** Every date after the week of the last one was seen whole, lately or not more than a week before. */
	function isCovered(): boolean {
		return Array.from({length: (until - from) * 7}, (_, index) => first + index).every(date => {
			const seen = witness.coveredAt(account!, date);
			return (!account!.weekends && weekdayOf(date) > 5) || (seen !== undefined && (seen >= now - 14 * day + 60 * minute || seen >= (date - 7) * day + 14 * 60 * minute));
		});
	}
}

const isOf = ({personName}: Finding, {name, email, before}: Human): boolean => personName === name || name.startsWith(`${personName} `) || [email, ...before].includes(personName);

/** Do the last one and those up to three drawn dates of its series before it stand, just as far apart as it repeats, and no other series beside them? */
function showsRhythm(latest: Occasion, events: Occasion[], week: (at: Moment) => number): boolean {
	const drawn = events.flatMap(event => event.drawn === null || event.original === null ? [] : [{event, at: event.original, week: week(event.original)}]);
	const {series} = latest;
	const own = drawn.filter(({event}) => event.series.base === series.base).sort((one, two) => one.at - two.at);
	const index = own.findIndex(({event}) => event === latest);
	const near = own.slice(Math.max(0, index - 3), index + 1);
	const gaps = near.slice(1).map((each, at) => each.week - (near[at]?.week ?? 0));
	const last = near.at(-1)?.week ?? 0;
	const beside = drawn.some(({event, week: other}) => event.series.base !== series.base && event.series.kind !== 'career' && Math.abs(other - last) <= 1);
	return !beside && near.every(({event}) => stands(event)) && gaps.includes(series.every) && gaps.every(gap => gap >= series.every);
}
