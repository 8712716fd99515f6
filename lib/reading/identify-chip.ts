import type {EventIdentity} from '@/lib/domain/event';
import type {DrawnChip} from '@/lib/domain/drawn';
import {readEventId} from './event-id';
import {notForUs, unreadable, type Reading} from '@/lib/domain/reading';

/** Calendars that Google fills itself: holidays, birthdays of contacts, weather (`…#holiday@group.v.calendar.google.com`). */
const googlesOwn = /#[\w.]+@group\.v\.calendar\.google\.com$/;

/** Which event a chip is of. Not for us: tasks, birthdays and holidays. Unreadable when the chip's own nodes name different events. */
export function identifyChip({raw, torn}: Pick<DrawnChip, 'raw' | 'torn'>): Reading<EventIdentity> {
	const identity = readEventId(raw);
	if (!identity.ok) {
		return identity;
	}

	if (torn) {
		return unreadable('the nodes of one chip name different events');
	}

	return googlesOwn.test(identity.value.calendar) ? notForUs('a birthday or a holiday') : identity;
}
