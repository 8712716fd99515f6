import {read, type Reading} from '@/lib/domain/reading';
import {dateOfKey} from './datekey';
import type {PageView, ShownDay} from './page-view';
import * as selectors from './selectors';
import {moving, unreadable} from './unread';

/**
 * Reads the rows of the month and custom-weeks views; null when there are none. A row's cells have no dates of their own (October 2024):
 * its dates stand beside them, in the same order. In the schedule it is the other way round: its rows stand in what says the date.
 */
export function readWeekRows(main: Element): Reading<PageView> | null {
	const [grid, second] = [...main.querySelectorAll(selectors.grid)].filter(element => element.querySelector('[role="row"] [data-datekey]') !== null);
	if (grid === undefined) {
		return null;
	}

	if (second !== undefined) {
		return moving;
	}

	const days: ShownDay[] = [];
	for (const row of grid.querySelectorAll('[role="row"]')) {
		const cells = row.querySelectorAll(selectors.cell);
		const dates = new Set([...row.querySelectorAll('[data-datekey]')].map(element => dateOfKey(element.getAttribute('data-datekey'))));
		if (cells.length > 0 && (dates.size !== cells.length || dates.has(null))) {
			return unreadable('rows');
		}

		[...dates].forEach((date, index) => {
			const element = cells[index];
			if (element !== undefined && date !== null) {
				days.push({element, date});
			}
		});
	}

	return days.length === 0 ? null
		: new Set(days.map(({date}) => date)).size < days.length ? moving
			: read({kind: 'rows', grid, columns: [], days, weekBegins: null});
}
