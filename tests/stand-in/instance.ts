import {compact} from './event-id.ts';
import type {LocalDate, LocalDateTime, StandInAccount, StandInChange, StandInEvent, StandInGuest, StandInResponse} from './model.ts';

/** One dated event, ready to be drawn. */
export interface Instance {
	/** Whole id, with the suffix of an instance; without the calendar. */
	id: string;
	event: StandInEvent;
	/** Date (account's zone) it was first planned for; null for a single event. */
	planned: LocalDate | null;
	title: string;
	/** Drawn start and end (exclusive) in the account's zone; plain dates for all-day ones. */
	start: LocalDateTime | LocalDate;
	end: LocalDateTime | LocalDate;
	calendar: string;
	guests: StandInGuest[];
	/** The owner's answer; null when the owner is not a guest. */
	response: StandInResponse | null;
}

/** One dated event made of an event and what was changed on that date. `planned` is null for single events. */
export function makeInstance(event: StandInEvent, planned: LocalDate | null, account: StandInAccount): Instance {
	const change: StandInChange = (planned && event.series?.changes?.[planned]) || {};
	const start = change.start ?? startOn(event, planned);
	const guests = (change.guests ?? event.guests ?? []).map(guest => ({...guest, response: change.responses?.[guest.email] ?? guest.response}));
	const own = guests.find(guest => guest.email === account.email);
	const response = change.response ?? event.response ?? own?.response ?? (own ? 'needs-response' : null);
	if (own && response) {
		own.response = response;
	}

	return {
		id: planned ? `${event.id}_${suffixOf(event, planned, account.zone)}` : event.id,
		event,
		planned,
		title: change.title ?? event.title,
		start,
		end: change.end ?? endFrom(event, start),
		calendar: event.calendar ?? account.email,
		guests,
		response,
	};
}

/** The start a series plans for one date; the event's own start for a single event. */
export function startOn(event: StandInEvent, planned: LocalDate | null): LocalDateTime | LocalDate {
	if (!planned) {
		return event.start;
	}

	return event.allDay ? planned : `${planned}T${event.start.split('T')[1]}`;
}

/** Suffix of an instance's id: the planned start in UTC, or the plain date for all-day ones. */
function suffixOf(event: StandInEvent, planned: LocalDate, zone: string): string {
	if (event.allDay) {
		return compact(planned);
	}

	return compact(Temporal.PlainDateTime.from(startOn(event, planned)).toZonedDateTime(zone).toInstant().toString());
}

/** The end that gives an instance starting at `start` the event's usual length on the wall clock. */
function endFrom(event: StandInEvent, start: string): string {
	if (event.allDay) {
		const days = Temporal.PlainDate.from(event.start).until(event.end, {largestUnit: 'days'}).days;
		return Temporal.PlainDate.from(start).add({days}).toString();
	}

	const length = Temporal.PlainDateTime.from(event.start).until(event.end, {largestUnit: 'minutes'});
	return Temporal.PlainDateTime.from(start).add(length).toString({smallestUnit: 'minute'});
}
