import type {PlainDate, UtcInstant} from './time';

/** Dates on which no 1-1 is expected: somebody is away, or everybody is (a holiday). They pause the clock. */
export interface Away {
	/** UUID; for one that was seen, made from the event it was seen on, so that it is proposed only once. */
	id: string;
	/** `me`: the owner. `everyone`: a holiday. `person`: the one named. */
	who: 'me' | 'everyone' | 'person';
	/** Person id when `who` is `person`; null otherwise. */
	person: string | null;
	/** First and last date, in the account's zone. */
	from: PlainDate;
	to: PlainDate;
	/** As the person or the calendar says it; may be empty. Private when a person wrote it. */
	reason: string;
	/** `proposed`: seen on the calendar, asked about. Only `accepted` ones pause anything. */
	state: 'proposed' | 'accepted' | 'dismissed';
	updatedAt: UtcInstant;
}

/** An event seen on a page that says that somebody is away: raw facts, no judgement. */
export interface AwaySighting {
	/** `EventIdentity.id`. */
	id: string;
	/** The calendar it is on, lower case; a holiday calendar's address ends in `#holiday@group.v.calendar.google.com`. */
	calendar: string;
	title: string;
	/** `holiday`: on a calendar of holidays. `out-of-office`: its words, or its kind, say so. */
	kind: 'holiday' | 'out-of-office';
	/** First and last date, in the account's zone. */
	from: PlainDate;
	to: PlainDate;
}
