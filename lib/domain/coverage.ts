import type {Account} from './sighting';
import type {PlainDate, UtcInstant, Weekday, Zone} from './time';

/** An account as remembered: what its page said last, and how its weeks are drawn. */
export interface AccountRecord extends Account {
	/** First day of its weeks, learned from a week view; Monday until then. */
	weekStart: Weekday;
	/** Weekdays its week view does not show (weekends switched off); learned, empty until then. */
	hiddenWeekdays: Weekday[];
	/** Other zones that it was drawn in, each until when, latest first: its owner has travelled, or moved. Left out when there are none. */
	zones?: {zone: Zone; until: UtcInstant}[];
	updatedAt: UtcInstant;
}

/** One date of one account's calendar that was really looked at (law 5). */
export interface CoverageDay {
	account: string;
	/** In the account's zone. */
	date: PlainDate;
	/** The zone it was drawn in: in another it would be other hours. Left out of what was remembered before zones were. */
	zone?: Zone;
	/** The last time it was seen settled, with the owner's own calendar switched on. */
	seenAt: UtcInstant;
	/** The last look at it while another zone was drawn, whose hours may be parts of a date beside it. Left out when there was none. */
	elsewhere?: {zone: Zone; seenAt: UtcInstant};
}
