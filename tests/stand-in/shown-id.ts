import {decodeEventId, encodeEventId} from './event-id.ts';
import type {Instance} from './instance.ts';

/** What is written into `data-eventid` for an instance. Tasks are no events and have ids of two sorts: plain `tasks_…`, and `ttb_` with what an event would have. */
export function shownId({id, calendar, event}: Pick<Instance, 'id' | 'calendar' | 'event'>): string {
	if (event.type !== 'task') {
		return encodeEventId(id, calendar);
	}

	return id.startsWith('tasks_') ? id : `ttb_${encodeEventId(id, calendar)}`;
}

/** The instance's whole id (without calendar) behind a `data-eventid`. */
export function idShown(text: string): string {
	return text.startsWith('tasks_') ? text : decodeEventId(text.replace(/^ttb_/, ''));
}
