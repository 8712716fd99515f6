import {memo} from './memo';

/** An exact moment in UTC, ISO 8601 with `Z`, e.g. `2026-11-23T14:00:00Z`. Zone: UTC, always. */
export type UtcInstant = string;

/** A calendar date without a zone, ISO 8601, e.g. `2026-11-23`. Whose calendar it is on is said by the holder. */
export type PlainDate = string;

/** An IANA time-zone name, e.g. `Europe/Berlin`. */
export type Zone = string;

/** ISO weekday: Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The plain date on which a UTC instant falls in `zone`. */
export const dateIn = /* @__PURE__ */ memo((instant: UtcInstant, zone: Zone): PlainDate => {
	return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
});

/** Minutes after midnight, on the wall clock of `zone`, at which a UTC instant falls. */
export const minuteOfDayIn = /* @__PURE__ */ memo((instant: UtcInstant, zone: Zone): number => {
	const time = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
	return time.hour * 60 + time.minute;
});

/** The UTC instant of a plain date and a minute of its day (wall clock) in `zone`; a gap moves forward, as calendars do. */
export const instantAt = /* @__PURE__ */ memo((date: PlainDate, minuteOfDay: number, zone: Zone): UtcInstant => {
	const midnight = Temporal.PlainDate.from(date).toPlainDateTime().add({minutes: minuteOfDay});
	return midnight.toZonedDateTime(zone).toInstant().toString();
});

/** Whole minutes from `from` to `to`; negative when `to` is earlier. */
export function minutesBetween(from: UtcInstant, to: UtcInstant): number {
	return Math.round((Date.parse(to) - Date.parse(from)) / 60_000);
}

/** `date` plus a number of days (may be negative). */
export const addDays = /* @__PURE__ */ memo((date: PlainDate, days: number): PlainDate => {
	return Temporal.PlainDate.from(date).add({days}).toString();
});

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = /* @__PURE__ */ memo((from: PlainDate, to: PlainDate): number => {
	return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), {largestUnit: 'days'}).days;
});

/** The ISO weekday of a plain date. */
export const weekdayOf = /* @__PURE__ */ memo((date: PlainDate): Weekday => {
	return Temporal.PlainDate.from(date).dayOfWeek as Weekday;
});

/** The first date of the week that holds `date`, for weeks that begin on `weekStart`. */
export function weekOf(date: PlainDate, weekStart: Weekday = 1): PlainDate {
	return addDays(date, -((weekdayOf(date) - weekStart + 7) % 7));
}

/** Tells the time; injected so that rules can be tested at any moment. Returns the present as a UTC instant. */
export type Clock = () => UtcInstant;

/** The clock of this machine. Whole seconds. */
export const systemClock: Clock = () => new Date().toISOString().replace(/\.\d+Z$/, 'Z');
