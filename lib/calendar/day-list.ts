import {read, type Reading} from '@/lib/domain/reading';
import {dateOfKey} from './datekey';
import type {PageView} from './page-view';
import * as selectors from './selectors';
import {unreadable} from './unread';

/** Reads the schedule and search results: a group of rows for each day with events (2026); null when there are none. */
export function readDayList(main: Element, viewkey: string): Reading<PageView> | null {
	const groups = [...main.querySelectorAll(selectors.dayGroup)];
	const [group] = groups;
	if (group === undefined) {
		return null;
	}

	const days = groups.map(element => ({element, date: dateOfKey(element.getAttribute('data-datekey')) ?? ''}));
	// A schedule runs forward; whatever does not is a list of another kind, which proves no absence.
	const runs = days.every(({date}, index) => index === 0 || date > (days[index - 1]?.date ?? ''));
	const isSearch = viewkey !== 'AGENDA' || !runs || /\/search\b/.test(main.ownerDocument.location.pathname);
	return days.some(({date}) => date === '')
		? unreadable('groups')
		: read({kind: isSearch ? 'search' : 'schedule', grid: group.parentElement ?? main, columns: [], days, weekBegins: null});
}
