import type {World} from '@/lib/cadence/world';
import {weekDates} from '@/lib/cadence/weeks';
import type {WeekNumber} from '@/lib/cadence/weeks';
import type {AccountRecord} from '@/lib/domain/coverage';
import {dateIn, instantAt} from '@/lib/domain/time';
import type {PlainDate, UtcInstant, Zone} from '@/lib/domain/time';

/** Which whole weeks of one account were looked at. */
export interface SeenDays {
	/** When the days of a week were looked at, the earliest and the latest of these looks; null unless every shown day counts. */
	week: (week: WeekNumber) => {first: UtcInstant; last: UtcInstant} | null;
	/** The last date looked at, in whatever zone; null when none was. */
	until: PlainDate | null;
}

/** A look far ahead says little about what was booked since: it counts when it was made about then, or lately. */
const aheadDays = 7;
const latelyDays = 14;
const dayLength = 86_400_000;

/** What was found of a world once is asked for again by several rules. */
const known = new WeakMap<World, Map<string, SeenDays>>();

/** The seen days of `account`. A week counts when each day that its week view shows was seen, not too long before. */
export function seenDays(world: World, account: AccountRecord): SeenDays {
	const all = known.get(world) ?? new Map<string, SeenDays>();
	known.set(world, all);
	const days = all.get(account.email) ?? readDays(world, account);
	all.set(account.email, days);
	return days;
}

type Look = UtcInstant | undefined;

/** The later of two looks; the only one when there is one. */
function later(one: Look, two: Look): Look {
	return one === undefined || (two !== undefined && Date.parse(two) > Date.parse(one)) ? two : one;
}

/**
 * When all hours of a date were looked at, at home or while the calendar was drawn in another zone, where they are parts of two dates.
 * Of the latest look at each hour the earliest; undefined when not all hours were looked at.
 */
function lookAt(date: PlainDate, zone: Zone, home: Look, elsewhere: Map<Zone, Map<PlainDate, UtcInstant>>): Look {
	let best = home;
	for (const [other, dates] of elsewhere) {
		const one = later(home, dates.get(dateIn(instantAt(date, 0, zone), other)));
		const two = later(home, dates.get(dateIn(instantAt(date, 1439, zone), other)));
		if (one !== undefined && two !== undefined) best = later(best, Date.parse(one) < Date.parse(two) ? one : two);
	}
	return best;
}

function readDays(world: World, account: AccountRecord): SeenDays {
	const lately = Date.parse(world.now) - latelyDays * dayLength;
	const seen = new Map<PlainDate, UtcInstant>();
	const elsewhere = new Map<Zone, Map<PlainDate, UtcInstant>>();
	let until: PlainDate | null = null;
	for (const day of world.coverage) {
		if (day.account !== account.email) continue;
		if (until === null || day.date > until) until = day.date;
		const looks = [{zone: day.zone ?? account.zone, seenAt: day.seenAt}, ...(day.elsewhere === undefined ? [] : [day.elsewhere])];
		for (const {zone, seenAt} of looks) {
			if (zone === account.zone) seen.set(day.date, seenAt);
			else elsewhere.set(zone, (elsewhere.get(zone) ?? new Map<PlainDate, UtcInstant>()).set(day.date, seenAt));
		}
	}

	const counts = (date: PlainDate, seenAt: number): boolean =>
		seenAt >= lately || seenAt >= Date.parse(`${date}T00:00:00Z`) - aheadDays * dayLength;
	const looks = (week: WeekNumber): ReturnType<SeenDays['week']> => {
		let first: UtcInstant | null = null;
		let last: UtcInstant | null = null;
		for (const date of weekDates(week, account.weekStart, account.hiddenWeekdays)) {
			const seenAt = lookAt(date, account.zone, seen.get(date), elsewhere);
			if (seenAt === undefined || !counts(date, Date.parse(seenAt))) return null;
			if (first === null || Date.parse(seenAt) < Date.parse(first)) first = seenAt;
			if (last === null || Date.parse(seenAt) > Date.parse(last)) last = seenAt;
		}
		return first === null || last === null ? null : {first, last};
	};
	const kept = new Map<WeekNumber, ReturnType<SeenDays['week']>>();
	return {
		until,
		week: week => {
			const known = kept.get(week);
			if (known !== undefined) return known;
			const made = looks(week);
			kept.set(week, made);
			return made;
		},
	};
}
