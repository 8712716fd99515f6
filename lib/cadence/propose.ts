import {bookUrl, eventUrl} from '@/lib/cadence/book';
import {counts} from '@/lib/cadence/standing';
import type {Subject} from '@/lib/cadence/subject';
import type {Slot} from '@/lib/cadence/usual';
import type {World} from '@/lib/cadence/world';
import type {Action} from '@/lib/domain/finding';
import type {Occurrence} from '@/lib/domain/occurrence';
import {addDays, dateIn, instantAt, weekdayOf} from '@/lib/domain/time';
import type {PlainDate, UtcInstant} from '@/lib/domain/time';
import {absenceWords, occurrenceWords, plainTitle} from '@/lib/locales/findings';

/**
 * When to propose a 1-1: the usual slot on `wanted` when that is still to come, else in the first week in which it is.
 * On a day that already holds a 1-1 with the same person, the next weekday without one. UTC instant, always in the future.
 */
export function nextSlot(world: World, subject: Subject, slot: Slot, wanted: PlainDate): UtcInstant {
	const {zone} = subject.account;
	const now = Date.parse(world.now);
	const at = (date: PlainDate): UtcInstant => instantAt(date, slot.startMinute, zone);
	const past = subject.meetings.findLastIndex(({occurrence}) => Date.parse(occurrence.start) <= now);
	const taken = new Set(subject.meetings
		.slice(past + 1)
		.filter(meeting => counts(meeting))
		.map(({occurrence}) => dateIn(occurrence.start, zone)));

	let date = wanted;
	const today = dateIn(world.now, zone);
	if (date < today) date = addDays(today, (slot.weekday - weekdayOf(today) + 7) % 7);
	if (Date.parse(at(date)) <= now) date = addDays(date, 7);
	const suits = (day: PlainDate): boolean => !taken.has(day) && (weekdayOf(day) < 6 || weekdayOf(day) === slot.weekday);
	const free = [0, 1, 2, 3, 4, 5, 6].map(days => addDays(date, days)).find(suits);
	return at(free ?? date);
}

/** The action that opens Google's form with a 1-1 for this person, in the account it belongs to. */
export function bookAction(subject: Subject, {start, minutes}: {start: UtcInstant; minutes: number}, title: string): Extract<Action, {type: 'book' | 'open'}> {
	const {account, person, name} = subject;
	const url = bookUrl({
		title: title === '' ? plainTitle(name) : title,
		guest: person.emails[0] ?? '',
		start,
		minutes,
		zone: account.zone,
		account: account.email,
	});
	return {type: 'book', label: absenceWords.book, url};
}

/** The action that shows an occurrence in Google Calendar. */
export function openAction(occurrence: Occurrence): Extract<Action, {type: 'book' | 'open'}> {
	return {type: 'open', label: occurrenceWords.open, url: eventUrl(occurrence)};
}
