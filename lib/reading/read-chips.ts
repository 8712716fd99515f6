import type {DrawnChip, DrawnView} from '@/lib/domain/drawn';
import type {EventIdentity} from '@/lib/domain/event';
import {notForUs, type Reading} from '@/lib/domain/reading';
import {addDays, type PlainDate} from '@/lib/domain/time';
import {readEventId} from './event-id';
import {readTimedChip, type TimedChip} from './timed-chip';
import {clockToldBy, readToldChip, type ToldContext} from './told-chip';

/** One chip of a view, and what it says. */
export interface ReadChip {
	drawn: DrawnChip;
	/** The date of the day it stands in. */
	date: PlainDate;
	/** Null when it could not be read, or is no event's. */
	identity: EventIdentity | null;
	reading: Reading<TimedChip>;
}

/** Reads every chip of a view, in document order. */
export function readChips({kind, chips, days, hour}: DrawnView, context: Omit<ToldContext, 'is24' | 'hour'>): ReadChip[] {
	const dateOf = ({day}: DrawnChip): PlainDate => days[day]?.date ?? '';
	if (kind === 'columns') {
		return withHalvesJoined(chips.map(drawn => readOne(drawn, dateOf(drawn), () => readTimedChip(drawn, dateOf(drawn), {...context, hour: hour ?? usualHour}))));
	}

	const clocks = new Set(chips.map(drawn => clockToldBy(drawn, context)));
	const is24 = clocks.has(24) === clocks.has(12) ? null : clocks.has(24);
	return chips.map(drawn => readOne(drawn, dateOf(drawn), () => readToldChip(drawn, dateOf(drawn), {...context, hour: usualHour, is24})));
}

/** Height of an hour at Google's default density (2019 to 2026), where nothing could be measured. CSS pixels. */
const usualHour = 40;

function readOne(drawn: DrawnChip, date: PlainDate, work: () => Reading<TimedChip>): ReadChip {
	const reading = work();
	// A chip whose nodes name two events may be either of them.
	const identity = reading.ok || drawn.torn ? null : readEventId(drawn.raw);
	return {drawn, date, identity: reading.ok ? reading.value.identity : identity?.ok ? identity.value : null, reading};
}

/** The two chips of an event over midnight become one reading of the first; a half without its other tells no time. */
function withHalvesJoined(chips: ReadChip[]): ReadChip[] {
	const halves = (which: 'first' | 'second'): ReadChip[] => chips.filter(({reading}) => reading.ok && reading.value.half === which);
	const seconds = halves('second');
	for (const first of halves('first')) {
		const second = seconds.find(({drawn, date}) => drawn.raw === first.drawn.raw && drawn.spoken === first.drawn.spoken && date === addDays(first.date, 1));
		first.reading = first.reading.ok && second?.reading.ok
			? {ok: true, value: {...first.reading.value, half: undefined, endMinute: 1440 + second.reading.value.endMinute}}
			: half;
	}

	for (const second of seconds) {
		second.reading = half;
	}

	return chips;
}

const half: Reading<TimedChip> = notForUs('half of an event over midnight');
