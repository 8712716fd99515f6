import type {AwaySighting} from '@/lib/domain/away';
import type {DrawnChip, DrawnView} from '@/lib/domain/drawn';
import {fromLines} from '@/lib/domain/chip-lines';
import {read} from '@/lib/domain/reading';
import type {PlainDate} from '@/lib/domain/time';
import type {PageWords} from '@/lib/domain/words';
import {namedAnswer} from './answer';
import {saysAway} from './away-title';
import {readClockTimes} from './clock-text';
import {dateTail, rangeSaid, type DateRange} from './date-range';
import type {DayPeriods} from './day-periods';
import {asciiDigits} from './digits';
import {readEventId} from './event-id';
import type {ReadChip} from './read-chips';
import {cutAround, fieldsOf, type SpokenParts} from './spoken-text';
import type {TimedChip} from './timed-chip';

/** What absences are read with. */
export interface AwayContext {
	/** BCP 47 language of the page. */
	locale: string;
	periods: DayPeriods;
	words: PageWords;
	/** Dates on show, ascending. */
	dates: PlainDate[];
}

/** One chip of an event on a date. `day`: what was made of it as a timed event of one day. */
interface Piece {
	drawn: DrawnChip;
	date: PlainDate;
	day: TimedChip | null;
}

const holidays = /#holiday@group\.v\.calendar\.google\.com$/;

/** A human's own calendar: theirs is the absence. Shared calendars say of nobody that it is theirs. */
const aHumans = /^[^\s@#]+@(?!(?:group|group\.v|import|resource)\.calendar\.google\.com$)[^\s@]+$/;

/** Who is out for fewer hours of a day can still meet on it. Minutes. */
const mostOfADay = 6 * 60;

/** "Title (Day 1 of 3)": the schedule counts the days of a long event. */
const dayCount = /\s*[(（][^()（）]*\p{Nd}[^()（）]*\p{Nd}[^()（）]*[)）]\s*$/u;

/**
 * Holidays and absences of a view: events that say so by their calendar or title, with dates on which the spoken text and the places agree (law 4).
 * A view that was still busy, and a search, tell none.
 */
export function readAway(drawn: DrawnView, chips: ReadChip[], context: AwayContext): AwaySighting[] {
	if (!drawn.quiet || drawn.kind === 'search') {
		return [];
	}

	const beside = fromLines(drawn.beside.join('\n')).map((chip): Piece => ({drawn: chip, date: drawn.days[chip.day]?.date ?? '', day: null}));
	const drawnInDays = chips.map(({drawn: chip, date, reading}): Piece => ({drawn: chip, date, day: reading.ok ? reading.value : null}));
	const found = [...Map.groupBy([...drawnInDays, ...beside], piece => piece.drawn.raw)].flatMap(([raw, pieces]) => readEvent(raw, pieces, context));
	return [...new Map(found.map(one => [`${one.calendar} ${one.id}`, one])).values()];
}

function readEvent(raw: string, pieces: Piece[], context: AwayContext): AwaySighting[] {
	const [first] = pieces;
	const identity = first?.day ? read(first.day.identity) : readEventId(raw);
	if (first === undefined || !identity.ok || pieces.some(({drawn, date}) => drawn.torn || date === '' || drawn.spoken !== first.drawn.spoken)) {
		return [];
	}

	const {id, calendar} = identity.value;
	const title = first.drawn.spoken.includes(first.drawn.title) ? first.drawn.title : first.drawn.title.replace(dayCount, '');
	const kind = holidays.test(calendar) ? 'holiday' : aHumans.test(calendar) && saysAway(title, context.locale) ? 'out-of-office' : null;
	const [cut] = kind === null ? [] : cutAround(first.drawn.spoken, title);
	if (kind === null || cut === undefined || namedAnswer(fieldsOf(cut.after).slice(2), context.words) === 'declined') {
		return [];
	}

	const range = datesOf(cut, pieces, context);
	return range === null ? [] : [{id, calendar, title, kind, ...range}];
}

/** The dates of an event by one way to cut its text; null where they are not sure, or it takes too little of its day. */
function datesOf({before, after}: SpokenParts, pieces: Piece[], {locale, periods, dates}: AwayContext): DateRange | null {
	const [only] = pieces;
	const drawnDates = {placed: [...new Set(pieces.map(({date}) => date))].toSorted(), shown: dates};
	if (readClockTimes(before, periods).length === 0) {
		return rangeSaid(dateTail(after), drawnDates, locale);
	}

	if (pieces.length === 1 && only !== undefined && only.day !== null) {
		return only.day.endMinute - only.day.startMinute >= mostOfADay ? {from: only.date, to: only.date} : null;
	}

	// Both dates and both times stand before the title of an event that goes over midnight.
	const text = asciiDigits(before);
	const times = text.match(clock) ?? [];
	const range = times.length === 2 ? rangeSaid(text.replaceAll(clock, ' '), drawnDates, locale) : null;
	return range !== null && range.from < range.to && isLong(range, times.map(time => minuteOf(time, periods))) ? range : null;
}

/** A time of day with its minutes, or with a word that makes it one in English. */
const clock = /(?<!\d)\d{1,2}(?:[:.：h時]\d\d(?!\d)(?:\s?[ap]\.?m\b\.?)?|\s?[ap]\.?m\b\.?)/giu;

/** Without a word beside it, a time is one of 24 hours: a page of twelve writes the word. Minutes after midnight. */
function minuteOf(time: string, periods: DayPeriods): number {
	const [read] = readClockTimes(time, periods);
	return read === undefined ? NaN : read.told === 'word' ? read.meanings[0] ?? NaN : read.in24;
}

/** From one evening to the next morning is no absence. */
function isLong({from, to}: DateRange, [start = NaN, end = NaN]: number[]): boolean {
	return Date.parse(to) - Date.parse(from) > 86_400_000 || (start <= 720 && end >= 720);
}
