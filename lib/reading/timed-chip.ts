import type {DrawnChip} from '@/lib/domain/drawn';
import type {EventIdentity, Response} from '@/lib/domain/event';
import type {Witness} from '@/lib/domain/sighting';
import type {PlainDate} from '@/lib/domain/time';
import type {PageWords} from '@/lib/domain/words';
import {answerIn} from './answer';
import {nearestTime, readClockTimes} from './clock-text';
import {numbersIn} from './digits';
import type {DayPeriods} from './day-periods';
import {identifyChip} from './identify-chip';
import {drawnPlace, type DrawnPlace} from './place';
import {notForUs, read, unreadable, type Reading} from '@/lib/domain/reading';
import {cutAround, endsWithDate, fieldsOf, holdsDate, rivalsOf, type SpokenParts} from './spoken-text';

/** One event as read from its chip: wall-clock times in the account's zone. */
export interface TimedChip {
	identity: EventIdentity;
	title: string;
	/** Where it starts. */
	date: PlainDate;
	/** Wall-clock minutes after midnight of `date`. */
	startMinute: number;
	/** Wall-clock minutes after midnight of `date`; 1440 and more when it ends on the next day. */
	endMinute: number;
	response: Response;
	/** The fields of the spoken text behind the title (the first is the calendar's owner, the answer may be the second), in the form in which words are looked up: an answer may be learned from them. */
	fields: string[];
	/** Evidence that agreed on the times; the id's is added when a zone is known. */
	witnesses: Witness[];
	/** An event over midnight is drawn as two chips; each tells one end of it. Undefined for all others. */
	half?: 'first' | 'second';
}

const disagree = 'where a chip is drawn and what it says disagree';
const severalDays = 'an event of several days';
const special = 'a working location, focus time or time out of office';

/** What all chips of a look have in common. */
export interface ChipContext {
	/** Height of an hour in the time grid. CSS pixels. */
	hour: number;
	/** BCP 47 language of the page. */
	locale: string;
	periods: DayPeriods;
	words: PageWords;
	/** Dates on show. */
	dates: PlainDate[];
}

/**
 * Reads one chip of the day and week views. Start and end are believed only when the spoken text holds times that fit where the
 * chip is drawn (geometry decides between 9 and 21 h, the text gives the exact minute) and the date of the column (law 4).
 */
export function readTimedChip(drawn: DrawnChip, date: PlainDate, context: ChipContext): Reading<TimedChip> {
	const identity = identifyChip(drawn);
	if (!identity.ok) {
		return identity;
	}

	const place = drawnPlace(drawn, context.hour);
	if (place === null) {
		return unreadable('a chip has no place of its own');
	}

	const cuts = cutAround(drawn.spoken, drawn.title);
	if (cuts.length === 0) {
		return isSpecial(drawn.spoken) ? notForUs(special) : unreadable('a chip does not say its title');
	}

	let why = disagree;
	for (const cut of cuts) {
		const reading = readCut(cut, place, date, context);
		if (typeof reading === 'string') {
			why = reading;
		} else {
			const fields = fieldsOf(cut.after).slice(1);
			return read({identity: identity.value, title: drawn.title, date, response: answerIn(fields.slice(1), drawn.filled, context.words), fields, witnesses: ['place', 'spoken'], ...reading});
		}
	}

	return why === severalDays ? notForUs(why) : isSpecial(cuts[0]?.before ?? '') ? notForUs(special) : unreadable(why);
}

type Times = Pick<TimedChip, 'startMinute' | 'endMinute' | 'half'>;

/** The times of one way to cut the text, or why they are not to be believed. */
function readCut({before, after}: SpokenParts, place: DrawnPlace, date: PlainDate, {periods, dates, locale}: ChipContext): Times | string {
	const meanings = readClockTimes(before, periods).flatMap(time => time.meanings);
	const startMinute = nearestTime(meanings, place.start, place.tolerance);
	const endMinute = startMinute === null ? null : endOf(meanings, startMinute, place);
	const isOneDay = endsWithDate(after, date, rivalsOf(date, dates), locale);
	if (!isOneDay && place.atStart && place.atEnd && numbersIn(before).some(number => number > 1000)) {
		return severalDays;
	}

	if (isOneDay || !holdsDate(before, date)) {
		return startMinute === null || endMinute === null
			? disagree
			: isOneDay ? {startMinute, endMinute} : 'the day a chip stands in and the day it says disagree';
	}

	// Both dates stand before the title: the event goes over midnight.
	if (place.atEnd && startMinute !== null) {
		return {startMinute, endMinute: 24 * 60, half: 'first'};
	}

	const end = place.atStart ? nearestTime(meanings, place.end, place.tolerance) : null;
	return end === null ? disagree : {startMinute: 0, endMinute: end, half: 'second'};
}

function endOf(meanings: number[], startMinute: number, {end, tolerance, smallest, atEnd}: DrawnPlace): number | null {
	if (atEnd && meanings.some(minute => minute === 0 || minute === 1440)) {
		return 24 * 60;
	}

	const later = meanings.filter(minute => minute > startMinute);
	if (smallest) {
		const soonest = Math.min(...later);
		return soonest <= end + tolerance ? soonest : null;
	}

	return nearestTime(later, end, tolerance);
}

/** Words and a colon before any number: `Working location: Home`, `task: …` (2025, seen by one source); the times of meetings never have them. */
function isSpecial(before: string): boolean {
	return /^[^\p{Nd},，、،]{2,60}[:：]/u.test(before);
}
