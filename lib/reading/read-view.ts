import {fromLines} from '@/lib/domain/chip-lines';
import type {DrawnView, Painting} from '@/lib/domain/drawn';
import {notForUs, read, unreadable, type Reading} from '@/lib/domain/reading';
import type {View} from '@/lib/domain/sighting';
import {addDays, dateIn, weekdayOf, type PlainDate} from '@/lib/domain/time';
import type {PageWords} from '@/lib/domain/words';
import {dayPeriodsOf} from './day-periods';
import {readEventId} from './event-id';
import {readOffsetLabels} from './offset-label';
import {readAway} from './read-away';
import {readChips, type ReadChip} from './read-chips';
import {sightingOf} from './sight';
import type {TimedChip} from './timed-chip';
import {wholeDays} from './whole-days';
import {checkZone} from './zone-check';
import {ZoneClock} from './zone-clock';

/** A view with everything that could be made of it, and what the reading of its texts has to say of itself. */
export interface ReadView {
	view: View;
	chips: ReadChip[];
	read: Painting['read'];
	/** Is the owner's own calendar seen to be drawn, so that what is absent is absent? */
	proven: boolean;
}

/** Makes of a drawn view what two witnesses agree on (law 4), and absence only where everything could be seen (law 5). */
export function readView(drawn: DrawnView, words: PageWords): ReadView {
	const {account, seenAt} = drawn;
	const clock = clockOf(account.zone);
	const dates = [...new Set(drawn.days.map(({date}) => date))].toSorted();
	const context = {locale: account.locale, periods: dayPeriodsOf(account.locale), words, dates};
	const chips = readChips(drawn, {...context, planned: original => clock.wallOf(original)});
	const known = oneEach(chips.flatMap(({reading}) => reading.ok ? [reading.value] : []));
	const principals = drawn.principals.flatMap(raw => addressesIn(raw));
	const calendars = new Set([...known.map(({identity}) => identity.calendar), ...(drawn.rested ? principals : [])].filter(calendar => calendar !== ''));
	const zoneCheck = checkZone({chips: known, labels: readOffsetLabels(drawn.corner), dates: zoneDates(dates, seenAt, clock), browser: clockOf(drawn.browserZone)}, clock);
	const unnamed = new Set(chips.filter(({drawn: {torn}, identity, reading}) => torn || (identity === null && !reading.ok && !reading.expected)).map(({date}) => date));
	return {
		view: {
			account,
			dates,
			whole: wholeDays(drawn).filter(date => !unnamed.has(date)),
			week: weekOf(drawn, dates),
			present: [...new Set([...chips.flatMap(({identity}) => identity?.id ?? []), ...fromLines(drawn.beside.join('\n')).flatMap(({raw}) => idOf(raw))])],
			unread: chips.flatMap(({identity, date, reading}) => identity === null || reading.ok || reading.expected ? [] : {...identity, date}),
			calendars: [...calendars],
			zoneCheck,
			changed: known.map(chip => sightingOf(chip, clock)),
			away: readAway(drawn, chips, context),
			seenAt,
		},
		chips,
		read: [
			partOf('chips', chipsRead(drawn, chips), `${chips.filter(({reading}) => reading.ok).length} of ${chips.length} events`),
			partOf('zone', zoneCheck === 'disagrees' ? unreadable('the page is drawn in another time zone than it names') : zoneCheck === 'agrees' ? read(null) : notForUs(''), ''),
		],
		proven: principals.length === 0 || calendars.has(account.email),
	};
}

/** One odd event is left out and nothing more; when many cannot be read it is the page that has changed. */
function chipsRead({days}: DrawnView, chips: ReadChip[]): Reading<null> {
	if (chips.length === 0 && days.some(({lost}) => lost)) {
		return unreadable('events are drawn, but do not say which they are');
	}

	const failures = chips.flatMap(({reading}) => reading.ok || reading.expected ? [] : [reading.why]);
	const counts = [...Map.groupBy(failures, why => why)].toSorted(([, one], [, two]) => two.length - one.length);
	return failures.length * 4 > chips.length ? unreadable(counts[0]?.[0] ?? '') : read(null);
}

const partOf = (part: 'chips' | 'zone', reading: Reading<null>, found: string): Painting['read'][number] =>
	({part, ok: reading.ok || reading.expected, found, why: reading.ok || reading.expected ? '' : reading.why});

/** An event drawn twice in one view (copied, or half recycled) is believed where all its chips say the same, and nowhere else. */
function oneEach(chips: TimedChip[]): TimedChip[] {
	const said = new Map<string, TimedChip | null>();
	for (const chip of chips) {
		const key = `${chip.identity.calendar} ${chip.identity.id}`;
		const other = said.get(key);
		const agrees = other === undefined || (other !== null && saysSame(other, chip));
		said.set(key, agrees ? chip : null);
	}

	return [...said.values()].filter(chip => chip !== null);
}

const saysSame = (one: TimedChip, two: TimedChip): boolean =>
	one.date === two.date && one.startMinute === two.startMinute && one.endMinute === two.endMinute && one.title === two.title && one.response === two.response;

/** Its first weekday is the range's, since weekends may be hidden at either end; without a range only a whole week tells. */
function weekOf({weekBegins, kind}: DrawnView, dates: PlainDate[]): View['week'] {
	return kind === 'columns' && weekBegins !== null && dates.length >= 5 && dates.length <= 7
		? {first: weekdayOf(weekBegins), shown: dates.map(date => weekdayOf(date))}
		: null;
}

/** The offsets in the grid may be those of its first midnight, of its days, or of today. */
function zoneDates(dates: PlainDate[], seenAt: string, {zone}: ZoneClock): PlainDate[] {
	const [first, last] = [dates[0], dates.at(-1)];
	return first === undefined || last === undefined ? [] : [addDays(first, -1), first, last, dateIn(seenAt, zone)];
}

/** `data-principal-ids` is base64 of calendar ids (seen 2019); anything else is silently no evidence. */
function addressesIn(raw: string): string[] {
	return raw.split(/[\s,]+/).flatMap(part => {
		try {
			const text = atob(part);
			return /^[^\s@]+@[^\s@]+$/.test(text) ? [text.toLowerCase()] : [];
		} catch {
			return [];
		}
	});
}

function idOf(raw: string): string[] {
	const identity = readEventId(raw);
	return identity.ok ? [identity.value.id] : [];
}

const clocks = new Map<string, ZoneClock>();

/** A zone's clock, kept: it remembers the offsets of the days it was asked for. */
export function clockOf(zone: string): ZoneClock {
	let clock = clocks.get(zone);
	if (clock === undefined) {
		clock = new ZoneClock(zone);
		clocks.set(zone, clock);
	}

	return clock;
}
