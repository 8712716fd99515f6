import {read, type Reading} from '@/lib/domain/reading';
import {dateOfKey} from './datekey';
import type {PageView} from './page-view';
import * as selectors from './selectors';
import {moving, unreadable} from './unread';

/**
 * Reads the time grid from its dated columns; null when there are none. The grid's own range of dates is a second witness where it
 * is there. While two ranges are mounted there is nothing to be trusted.
 */
export function readColumns(main: Element, viewkey: string): Reading<PageView> | null {
	const all = main.querySelectorAll(selectors.anyColumn);
	const columns = [...all].filter(column => column.hasAttribute('data-datekey'));
	const [column] = columns;
	if (column === undefined) {
		return all.length === 0 ? null : unreadable('columns');
	}

	const grid = column.closest(selectors.grid) ?? main;
	const indexes = new Set(columns.map(element => element.getAttribute('data-column-index')));
	if (indexes.size < columns.length || !columns.every(element => grid.contains(element))) {
		return moving;
	}

	const days = columns.map(element => ({element, date: dateOfKey(element.getAttribute('data-datekey')) ?? ''}));
	if (columns.length < all.length || days.some(({date}) => date === '')) {
		return unreadable('columns');
	}

	const first = dateOfKey(grid.getAttribute('data-start-date-key'));
	const last = dateOfKey(grid.getAttribute('data-end-date-key'));
	if (days.some(({date}) => (first !== null && date < first) || (last !== null && date > last))) {
		return moving;
	}

	// Weekends may be hidden at either end of a week; without the range's first date only a whole week tells where it begins.
	const begins = first ?? (columns.length === 7 ? days[0]?.date ?? null : null);
	return read({kind: 'columns', grid, columns, days, weekBegins: viewkey === 'WEEK' ? begins : null});
}
