import type {EventIdentity} from '@/lib/domain/event';
import {notForUs, read, unreadable, type Reading} from '@/lib/domain/reading';

/** Google shortens well-known calendar domains inside ids (`@m` captured 2019, the others from the API's links). */
const domains: Record<string, string> = {
	m: 'gmail.com',
	g: 'group.calendar.google.com',
	v: 'group.v.calendar.google.com',
	i: 'import.calendar.google.com',
};

/** The tail of a recurring instance: its original start, UTC for timed ones, a date for all-day ones. */
const instanceTail = /^(.+)_(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)Z)?$/;

/** The tail of a series that was split by "this and following". */
const splitTail = /_R\d{8}(?:T\d{6})?$/;

/**
 * Decodes `data-eventid`: unpadded base64 (URL-safe accepted) of `"<event id> <calendar>"`.
 * Tasks and other things that are not events are `notForUs`.
 */
export function readEventId(raw: string): Reading<EventIdentity> {
	// Some of them are base64 by chance.
	if (/^(?:tasks|ttb)_/.test(raw)) {
		return notForUs('a task');
	}

	let text: string;
	try {
		text = atob(raw.replaceAll('-', '+').replaceAll('_', '/'));
	} catch {
		return unreadable('the event id is not base64');
	}

	const space = text.indexOf(' ');
	const id = space < 0 ? text : text.slice(0, space);
	if (!/^[\w-]{3,1024}$/.test(id)) {
		return unreadable('the event id has an unknown form');
	}

	if (id.startsWith('tasks_') || id.startsWith('ttb_')) {
		return notForUs('a task');
	}

	return read({id, ...splitEventId(id), calendar: space < 0 ? '' : expandCalendar(text.slice(space + 1))});
}

/** Splits an event id (calendar left out) into base, lineage and original start. */
export function splitEventId(id: string): Pick<EventIdentity, 'base' | 'lineage' | 'original'> {
	const match = instanceTail.exec(id);
	const original = match ? originalOf(match) : null;
	const base = match && original !== null ? (match[1] ?? id) : id;
	return {base, lineage: base.replace(splitTail, ''), original};
}

/** A UTC instant or a plain date; null when the digits are no date, so that a foreign id ending alike is left whole. */
function originalOf([, , year, month, day, hour, minute, second]: RegExpExecArray): string | null {
	const date = `${year}-${month}-${day}`;
	const instant = hour === undefined ? `${date}T00:00:00Z` : `${date}T${hour}:${minute}:${second}Z`;
	const time = Date.parse(instant);
	if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(date)) {
		return null;
	}

	return hour === undefined ? date : instant;
}

function expandCalendar(short: string): string {
	const match = /^(.*)@([mgvi])$/.exec(short);
	return (match ? `${match[1]}@${domains[match[2] ?? '']}` : short).toLowerCase();
}
