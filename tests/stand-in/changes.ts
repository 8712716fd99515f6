import {compact} from './event-id.ts';
import {startOn} from './instance.ts';
import type {Instance} from './instance.ts';
import type {LocalDateTime, StandInChange, StandInEvent, StandInResponse} from './model.ts';

/** Which events of a series a change is for. */
export type Scope = 'this' | 'following' | 'all';

/** The events after one was moved to `start` and `end` (account's zone). `zone` is the account's. */
export function moved(events: StandInEvent[], instance: Instance, start: LocalDateTime, end: LocalDateTime, scope: Scope, zone: string): StandInEvent[] {
	const {event, planned} = instance;
	if (!planned || !event.series) {
		return replaced(events, event, {...event, start, end});
	}

	if (scope === 'this') {
		return replaced(events, event, withChange(event, planned, {start, end}));
	}

	const shift = Temporal.PlainDate.from(instance.start.slice(0, 10)).until(start.slice(0, 10), {largestUnit: 'days'}).days;
	const on = event.series.on?.map(day => ((day - 1 + shift + 70) % 7) + 1);
	if (scope === 'all') {
		const first = `${Temporal.PlainDate.from(event.start.slice(0, 10)).add({days: shift}).toString()}T${start.slice(11)}`;
		return replaced(events, event, {...event, start: first, end: endAfter(first, start, end), series: {...event.series, on, changes: {}}});
	}

	const before = cut(event, planned);
	const original = Temporal.PlainDateTime.from(startOn(event, planned)).toZonedDateTime(zone).toInstant().toString();
	const id = `${event.id.replace(/_R\d{8}T\d{6}$/, '')}_R${compact(original).slice(0, -1)}`;
	const after = {...event, id, start, end, series: {...event.series, on, changes: {}}};
	return events.flatMap(each => (each === event ? [before, after] : [each]));
}

/** The events after one was deleted. */
export function removed(events: StandInEvent[], {event, planned}: Instance, scope: Scope): StandInEvent[] {
	if (!planned || scope === 'all') {
		return events.filter(each => each !== event);
	}

	return replaced(events, event, scope === 'this' ? withChange(event, planned, {cancelled: true}) : cut(event, planned));
}

/** The events after the owner answered one of them. */
export function answered(events: StandInEvent[], {event, planned}: Instance, response: StandInResponse): StandInEvent[] {
	return replaced(events, event, planned ? withChange(event, planned, {response}) : {...event, response});
}

/** The events after one was given another title or another guest list. */
export function rewritten(events: StandInEvent[], {event, planned}: Instance, change: Pick<StandInChange, 'title' | 'guests'>, scope: Scope): StandInEvent[] {
	return replaced(events, event, planned && scope === 'this' ? withChange(event, planned, change) : {...event, ...change});
}

function replaced(events: StandInEvent[], old: StandInEvent, next: StandInEvent): StandInEvent[] {
	return events.map(each => (each === old ? next : each));
}

function withChange(event: StandInEvent, planned: string, change: StandInChange): StandInEvent {
	const changes = event.series?.changes ?? {};
	return {...event, series: {...event.series!, changes: {...changes, [planned]: {...changes[planned], ...change}}}};
}

/** A series that ends the day before `planned`. */
function cut(event: StandInEvent, planned: string): StandInEvent {
	return {...event, series: {...event.series!, until: Temporal.PlainDate.from(planned).subtract({days: 1}).toString()}};
}

function endAfter(first: string, start: string, end: string): string {
	const length = Temporal.PlainDateTime.from(start).until(end);
	return Temporal.PlainDateTime.from(first).add(length).toString({smallestUnit: 'minute'});
}
