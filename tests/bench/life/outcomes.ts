import type {Occurrence} from '@/lib/domain/occurrence';
import type {KnownMeeting} from '@/lib/cadence/world';
import {isSucceeded, outcomeOf} from '@/lib/ledger/outcome';
import {plannedOf, stands, type Occasion} from './calendar.ts';
import {seenGone, type Court, type Judgement} from './judge.ts';
import type {Said} from './kept.ts';
import {day, dayIn, instantText, type Moment} from './zones.ts';

/** Something said of one past 1-1, with what is true of it. */
export interface JudgedOutcome {
	key: string;
	lastSeenAt: string;
	person: string;
	/** `gone`: it is no longer where it was. `cancelled`, `abandoned`: what became of it. */
	text: 'gone' | 'cancelled (outcome)' | 'abandoned (outcome)';
	judgement: Judgement;
}

/** What Kept believes of 1-1s that were, or that vanished on one of these looks. */
export function judgeOutcomes(court: Court, {meetings}: Said, looks: Set<Moment>): JudgedOutcome[] {
	const byPerson = Map.groupBy(meetings, ({person}) => person);
	return meetings.flatMap((meeting): JudgedOutcome[] => {
		const {occurrence, person} = meeting;
		const event = court.manager.calendar.byKey(occurrence.key);
		const start = Date.parse(occurrence.start);
		if (event === undefined) {
			return [];
		}

		const about = {key: occurrence.key, lastSeenAt: occurrence.lastSeenAt, person: event.series.with?.name ?? ''};
		const judged: JudgedOutcome[] = [];
		if (!occurrence.present && looks.has(Date.parse(occurrence.lastSeenAt))) {
			judged.push({...about, text: 'gone', judgement: judgeGone(event, occurrence)});
		}

		if (start < court.now && start > court.now - 21 * day) {
			const outcome = ofMeeting(meeting, byPerson.get(person) ?? [], court.now);
			if (outcome === 'cancelled') {
				judged.push({...about, text: 'cancelled (outcome)', judgement: judgeCancelled(court, event)});
			} else if (outcome === 'abandoned' && event.theirs !== 'declined') {
				judged.push({...about, text: 'abandoned (outcome)', judgement: {truth: event.answered?.response === 'declined' ? 'outdated' : 'false', why: `they ${event.theirs}`}});
			}
		}

		return judged;
	});
}

function ofMeeting({occurrence, said}: KnownMeeting, others: KnownMeeting[], now: Moment): string {
	return outcomeOf(occurrence, {now: instantText(now), said, lookedAt: null, succeeded: !occurrence.present && isSucceeded(occurrence, others.map(other => other.occurrence))});
}

/** It was said on this very look not to be where it was. */
function judgeGone(event: Occasion, {start}: Occurrence): Judgement {
	const {account} = event.series;
	const why = `it stands at ${instantText(event.start)}`;
	if (!event.exists) {
		return {truth: 'true', why: ''};
	}

	const isThere = dayIn(account.zone, event.start) === dayIn(account.zone, Date.parse(start));
	// Some calendars do not draw what their owner declined.
	const isHidden = !account.showsDeclined && event.mine === 'declined';
	return isThere ? {truth: isHidden ? 'unknowable' : 'false', why} : {truth: 'outdated', why};
}

/** It was said to have been called off. */
function judgeCancelled(court: Court, event: Occasion): Judgement {
	const {witness, manager} = court;
	if (event.exists && event.mine !== 'declined') {
		const isSeen = event.drawn?.start === event.start && event.drawn.mine !== 'declined' && !seenGone(court, event);
		return {truth: isSeen ? 'false' : 'outdated', why: `it stands at ${instantText(event.start)}`};
	}

	// A series that was split or made anew: its rest is gone, and another one stands about when it was planned.
	const isCut = !event.exists && event.original !== null && event.series.events.every(other => !other.exists || (other.original ?? 0) < event.original!);
	const instead = !isCut || event.series.with === null ? undefined : manager.calendar.with(event.series.with).find(other =>
		stands(other) && other.series !== event.series && other.series.kind === 'regular' && Math.abs(plannedOf(other) - plannedOf(event)) <= 2 * day);
	return instead === undefined ? {truth: 'true', why: ''}
		: {truth: witness.knows(instead.series) && instead.drawn?.start === instead.start ? 'false' : 'outdated', why: `${instead.key} took its place`};
}
