/** Milliseconds since 1970, UTC. */
export type Moment = number;

/** Days since 1 January 1970, on whosever calendar. */
export type Day = number;

/** Milliseconds. */
export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

const from = Date.UTC(2025, 0, 1);
const to = Date.UTC(2032, 0, 1);

const known = new Map<string, {since: Moment; offset: number}[]>();

/** What the browser's own tables say; a long way from the code under test. */
function offsetNow(format: Intl.DateTimeFormat, at: Moment): number {
	const parts = Object.fromEntries(format.formatToParts(at).map(({type, value}) => [type, Number(value)]));
	const {year = 0, month = 1, day: date = 1, hour: hours = 0, minute: minutes = 0, second = 0} = parts;
	return Date.UTC(year, month - 1, date, hours % 24, minutes, second) - at;
}

/** The offsets of a zone from UTC over the years, each from the moment it began. */
function offsetsOf(zone: string): {since: Moment; offset: number}[] {
	const format = new Intl.DateTimeFormat('en-GB', {
		timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
	});
	const offsets = [{since: Number.NEGATIVE_INFINITY, offset: offsetNow(format, from)}];
	for (let at = from; at < to; at += day) {
		const before = offsets.at(-1)?.offset;
		if (offsetNow(format, at + day) === before) {
			continue;
		}

		let [low, high] = [at, at + day];
		while (high - low > minute) {
			const middle = Math.floor((low + high) / 2 / minute) * minute;
			[low, high] = offsetNow(format, middle) === before ? [middle, high] : [low, middle];
		}

		offsets.push({since: high, offset: offsetNow(format, high)});
	}

	return offsets.reverse();
}

/** Milliseconds by which a zone's clocks are ahead of UTC. */
export function offsetAt(zone: string, at: Moment): number {
	let offsets = known.get(zone);
	if (offsets === undefined) {
		offsets = offsetsOf(zone);
		known.set(zone, offsets);
	}

	return offsets.find(({since}) => since <= at)?.offset ?? 0;
}

/** The date of a moment on the calendars of a zone. */
export const dayIn = (zone: string, at: Moment): Day => Math.floor((at + offsetAt(zone, at)) / day);

/** The moment at which the clocks of a zone show so many minutes after midnight of a date; one that they skip is so much later. */
export function momentIn(zone: string, date: Day, minutes: number): Moment {
	const wall = date * day + minutes * minute;
	const before = wall - offsetAt(zone, wall - day);
	const after = wall - offsetAt(zone, wall + day);
	return before + offsetAt(zone, before) === wall ? before : after + offsetAt(zone, after) === wall ? after : before;
}

/** Monday is 1, Sunday is 7. */
export const weekdayOf = (date: Day): number => (date + 3) % 7 + 1;

/** The first day of the week that holds a date. */
export const weekOf = (date: Day, first = 1): Day => date - (weekdayOf(date) - first + 7) % 7;

/** `2026-11-23`. */
export const dateText = (date: Day): string => new Date(date * day).toISOString().slice(0, 10);

/** The day that a text such as `2026-11-23` names. */
export const dayOf = (text: string): Day => Date.parse(`${text}T00:00:00Z`) / day;

/** `2026-11-23T14:00:00Z`. */
export const instantText = (at: Moment): string => new Date(at).toISOString().replace('.000Z', 'Z');

/** `20261123T140000Z`, as in event ids. */
export const compactText = (at: Moment): string => instantText(at).replaceAll(/[-:]/g, '');
