import type {DrawnChip} from '@/lib/domain/drawn';
import type {Witness} from '@/lib/domain/sighting';
import type {PlainDate} from '@/lib/domain/time';
import {namedAnswer} from './answer';
import {readClockTimes, type ClockTime} from './clock-text';
import {asciiDigits} from './digits';
import {identifyChip} from './identify-chip';
import {notForUs, read, unreadable, type Reading} from '@/lib/domain/reading';
import {cutAround, endsWithDate, fieldsOf, holdsDate, knowsMonths, rivalsOf} from './spoken-text';
import type {ChipContext, TimedChip} from './timed-chip';

/** What a chip without a place of its own is read with. */
export interface ToldContext extends ChipContext {
	/** Does the page write 24 hours? Null when nothing on it tells. */
	is24: boolean | null;
	/** The start that an event's id names, on the wall clock of the account's zone; null when it names none. */
	planned: (original: string | null) => {date: PlainDate; minute: number} | null;
}

/** How many hours of the day a chip's text tells the page to write; null when it does not. A zero before an hour without a word beside it is only written with 24. */
export function clockToldBy({spoken, title}: DrawnChip, {periods}: Pick<ChipContext, 'periods'>): 24 | 12 | null {
	const [cut] = cutAround(spoken, title);
	const times = cut === undefined ? [] : readClockTimes(cut.before, periods);
	return times.some(({told}) => told === '24 h') ? 24 : times.some(({told}) => told === 'word') ? 12 : /(?<!\d)0\d[:.：]\d/.test(asciiDigits(cut?.before ?? '')) ? 24 : null;
}

/**
 * Reads a chip whose place says the date but not the time: of the month, the schedule, a search, a day's dialog.
 * Its time is believed when the spoken text says it without doubt and a second witness agrees: the time drawn in words, or the event's id.
 */
export function readToldChip(drawn: DrawnChip, date: PlainDate, context: ToldContext): Reading<TimedChip> {
	const identity = identifyChip(drawn);
	if (!identity.ok) {
		return identity;
	}

	const [cut] = cutAround(drawn.spoken, drawn.title);
	if (cut === undefined) {
		// "Title (Day 1 of 3)": the schedule counts the days of a long event, its spoken text does not.
		return /\(.*\p{Nd}.*\p{Nd}.*\)\s*$/u.test(drawn.title) ? notForUs('an event of several days') : unreadable('a chip does not say its title');
	}

	const times = readClockTimes(cut.before, context.periods);
	if (times.length === 0) {
		return notForUs('an all-day event');
	}

	if (holdsDate(cut.before, date)) {
		return notForUs('an event over midnight');
	}

	const planned = context.planned(identity.value.original);
	// Where nobody knows the name of the month, the id may name it instead.
	const isNamed = planned?.date === date && !knowsMonths(context.locale);
	const rivals = isNamed ? [] : rivalsOf(date, context.dates);
	if (!endsWithDate(cut.after, date, rivals, context.locale)) {
		return unreadable('the day a chip stands in and the day it says disagree');
	}

	const byId = planned?.date === date ? planned.minute : null;
	const [from, to] = times;
	const startMinute = from === undefined ? null : meaningOf(from, context.is24, byId);
	const endMinute = to === undefined || times.length > 2 ? null : meaningOf(to, context.is24, null);
	if (startMinute === null || endMinute === null) {
		return unreadable('a time may mean morning or evening');
	}

	const inWords = readClockTimes(drawn.shown, context.periods)[0];
	const witnesses: Witness[] = ['spoken'];
	if (inWords?.meanings.includes(startMinute)) {
		witnesses.push('shown');
	}

	if (byId === startMinute) {
		witnesses.push('id');
	}

	if (witnesses.length < 2) {
		return unreadable('only one witness tells when an event is');
	}

	const end = endMinute === 0 ? 1440 : endMinute;
	if (end <= startMinute) {
		return unreadable('an event ends before it starts');
	}

	const fields = fieldsOf(cut.after).slice(1);
	return read({identity: identity.value, title: drawn.title, date, startMinute, endMinute: end, response: namedAnswer(fields.slice(1), context.words), fields, witnesses});
}

function meaningOf({meanings, in24, told}: ClockTime, is24: boolean | null, byId: number | null): number | null {
	const [only] = meanings;
	if (told !== null || meanings.length === 1) {
		return only ?? null;
	}

	return is24 === true ? in24 : byId !== null && meanings.includes(byId) ? byId : null;
}
