import type {PlainDate, UtcInstant, Zone} from '@/lib/domain/time';

const day = 86_400_000;

/** The zone's offset around one moment: a number of milliseconds when it is the same all day, null on a day the clock changes. */
type DayOffset = number | null;

/**
 * Turns wall-clock times of one zone into UTC instants and back. A page has hundreds of events on few dates, and
 * asking `Temporal` for each costs more than reading the page; so the zone is asked twice a date and the rest is
 * arithmetic. On a day the clock changes every time is asked for.
 */
export class ZoneClock {
	readonly #offsets = new Map<number, DayOffset>();

	constructor(readonly zone: Zone) {}

	/** The UTC instant at which a wall clock shows `minute` minutes after midnight of `date`; in a gap, the moment after it. */
	instantOf(date: PlainDate, minute: number): UtcInstant {
		const wall = Date.parse(`${date}T00:00:00Z`) + minute * 60_000;
		// The date's own offset is looked up a day to either side of it, since its UTC day is not its own.
		const offset = this.#offsetOf(Math.floor(wall / day));
		const instant = offset === null
			? Temporal.PlainDate.from(date).toPlainDateTime().add({minutes: minute}).toZonedDateTime(this.zone).epochMilliseconds
			: wall - offset;
		return `${new Date(instant).toISOString().slice(0, 19)}Z`;
	}

	/** Minutes since 1970 on the wall clock at a UTC instant. */
	wallMinutesAt(instant: UtcInstant): number {
		const utc = Date.parse(instant);
		const offset = this.#offsetOf(Math.floor(utc / day)) ?? this.#askOffset(utc);
		return (utc + offset) / 60_000;
	}

	/** Date and minutes after midnight on the wall clock at a UTC instant; null for a plain date or nothing. */
	wallOf(instant: UtcInstant | null): {date: PlainDate; minute: number} | null {
		if (instant === null || !instant.endsWith('Z')) {
			return null;
		}

		const minutes = this.wallMinutesAt(instant);
		const days = Math.floor(minutes / 1440);
		return {date: new Date(days * day).toISOString().slice(0, 10), minute: minutes - days * 1440};
	}

	/** Offset from UTC at noon of a date, in minutes. */
	offsetOn(date: PlainDate): number {
		const noon = Date.parse(`${date}T12:00:00Z`);
		return (this.#offsetOf(Math.floor(noon / day)) ?? this.#askOffset(noon)) / 60_000;
	}

	#offsetOf(dayNumber: number): DayOffset {
		let offset = this.#offsets.get(dayNumber);
		if (offset === undefined) {
			const before = this.#askOffset((dayNumber - 1) * day);
			offset = before === this.#askOffset((dayNumber + 2) * day) ? before : null;
			this.#offsets.set(dayNumber, offset);
		}

		return offset;
	}

	#askOffset(utc: number): number {
		return Temporal.Instant.fromEpochMilliseconds(utc).toZonedDateTimeISO(this.zone).offsetNanoseconds / 1_000_000;
	}
}
