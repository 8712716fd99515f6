import type {Response} from '@/lib/domain/event';
import {occurrenceKeyOf} from '@/lib/domain/event';
import {compactText, dayIn, instantText, momentIn, type Day, type Moment} from './zones.ts';

/** Somebody the manager holds 1-1s with, as they really are. */
export interface Human {
	name: string;
	/** Now; addresses they had before are in `before`. */
	email: string;
	before: string[];
	zone: string;
	/** Weeks from one 1-1 to the next; null for somebody who merely has a chat now and then. */
	every: 1 | 2 | 4 | null;
	/** Are their 1-1s booked one by one, instead of as a series? */
	books: boolean;
	/** From when on they are no longer there; null while they are. */
	left: Moment | null;
	/** Until when nothing of the like happens to their series again. */
	calmUntil: Moment;
}

/** One of the manager's accounts. */
export interface OwnAccount {
	email: string;
	name: string;
	locale: string;
	/** Where its owner lives; `zone` is what its calendar is set to now. */
	home: string;
	zone: string;
	/** All zones it ever was set to. */
	zones: Set<string>;
	firstWeekday: 1 | 7;
	weekends: boolean;
	/** Are declined events shown? */
	showsDeclined: boolean;
	/** Until when its own calendar is switched off. */
	offUntil: Moment;
}

/** One event, or one part of a recurring one: all that bears the same base id. */
export interface Series {
	account: OwnAccount;
	/** The calendar it stands on: the account's own, or another one of it. */
	calendar: string;
	base: string;
	lineage: string;
	title: string;
	/** The one it is held with; null for everything that is no 1-1. */
	with: Human | null;
	/** Others that are invited, of events that are no 1-1. */
	team: string[];
	room: boolean;
	organizer: 'owner' | 'other';
	kind: 'regular' | 'career' | 'first' | 'single' | 'noise';
	/** Weeks; 0 for a single event. */
	every: number;
	zone: string;
	events: Occasion[];
}

/** One dated event, as it really is. */
export interface Occasion {
	series: Series;
	/** Its key, as Kept names it. */
	key: string;
	id: string;
	/** The start that its id names; null for a single event. */
	original: Moment | null;
	start: Moment;
	end: Moment;
	exists: boolean;
	/** It went with the rest of its series: another took its place, or none is wanted any more. */
	cut: boolean;
	mine: Response;
	theirs: Response;
	/** Somebody else was invited to this one alone. */
	third: boolean;
	/** As it was last drawn on a page that could be believed; null while it never was. */
	drawn: Drawn | null;
	/** Where it was drawn first. */
	first: Moment | null;
	/** The other person's answer as last seen in its details, when, and to which time it was given. */
	answered: {at: Moment; response: Response; start: Moment} | null;
}

/** One event as a page drew it. */
export interface Drawn {
	at: Moment;
	start: Moment;
	end: Moment;
	mine: Response;
	title: string;
	/** Only ever drawn on a colleague's calendar, so that the owner's own cannot lack it. */
	isCopy: boolean;
}

/** When a series is held. */
export interface Slot {
	/** The first date, in its zone. */
	from: Day;
	/** Weekdays on which it is held besides that of the first date, as days after it; `[0]` for most. */
	days: number[];
	/** After midnight, in its zone. */
	startMinute: number;
	minutes: number;
	/** No date after this one. */
	until: Day;
}

/** Everything on the manager's calendars. */
export class Calendar {
	readonly series: Series[] = [];
	readonly #byKey = new Map<string, Occasion>();

	/** An event by its key; undefined for one that never was. */
	byKey(key: string): Occasion | undefined {
		return this.#byKey.get(key);
	}

	/** Puts a series on the calendar, or a single event when it repeats every 0 weeks. */
	add(about: Omit<Series, 'events'>, slot: Slot): Series {
		const series: Series = {...about, events: []};
		this.series.push(series);
		this.schedule(series, slot);
		return series;
	}

	/** Writes the dates of a series. */
	schedule(series: Series, {from, days, startMinute, minutes, until}: Slot): void {
		for (let week = 0; from + week * 7 <= until && (week === 0 || series.every > 0); week += series.every || 1) {
			for (const later of days) {
				const start = momentIn(series.zone, from + week * 7 + later, startMinute);
				this.#write(series, start, start + minutes * 60_000);
			}
		}
	}

	#write(series: Series, start: Moment, end: Moment): void {
		const original = series.every === 0 ? null : start;
		const {account, base} = series;
		const key = occurrenceKeyOf(account.email, {base, original: original === null ? null : instantText(original)});
		const before = this.#byKey.get(key);
		// Put back by hand where it was: the same event again, as it was planned.
		const occasion: Occasion = {
			series, key, original, start, end, exists: true, cut: false, mine: 'accepted', theirs: 'needs-response', third: false,
			id: original === null ? base : `${base}_${compactText(original)}`,
			drawn: before?.drawn ?? null, first: before?.first ?? null, answered: before?.answered ?? null,
		};
		if (before !== undefined) {
			before.drawn = null;
		}

		series.events.push(occasion);
		this.#byKey.set(key, occasion);
	}

	/** All 1-1s with somebody that are on a calendar, whoever declined. */
	with(human: Human): Occasion[] {
		return this.series.flatMap(series => series.with === human ? series.events.filter(({exists, third}) => exists && !third) : []);
	}

	/** Where a series is held at a moment: its next date, else its last one. */
	slotOf(series: Series, at: Moment): {weekdayFrom: Day; startMinute: number; minutes: number} | null {
		const event = series.events.find(({original, exists}) => exists && (original ?? 0) > at) ?? series.events.findLast(({exists}) => exists);
		if (event === undefined) {
			return null;
		}

		const planned = event.original ?? event.start;
		const date = dayIn(series.zone, planned);
		const startMinute = Math.round((planned - momentIn(series.zone, date, 0)) / 60_000);
		return {weekdayFrom: date, startMinute, minutes: Math.round((event.end - event.start) / 60_000)};
	}
}

/** Neither of the two said no. */
export const stands = ({exists, mine, theirs}: Occasion): boolean => exists && mine !== 'declined' && theirs !== 'declined';

/** Where it was planned first: by its id, else where it was drawn first. */
export const plannedOf = ({original, first, start}: Occasion): Moment => original ?? first ?? start;
