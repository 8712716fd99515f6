import type {PlainDate, Weekday} from '@/lib/domain/time';
import {weekdayOf} from '@/lib/domain/time';
import {dateOfKey} from './datekey';
import {notForUs, read, unreadable, type Reading} from './reading';
import {selectors} from './selectors';

/** The dated time grid of a day, week or custom-days view. */
export interface TimeGrid {
	grid: Element;
	/** One per shown day and person, in order. */
	columns: Element[];
	/** Shown dates, in order, each once. */
	dates: PlainDate[];
	/** Null unless it is a week view. */
	week: {first: Weekday; shown: Weekday[]} | null;
	/** Calendars the columns say they draw (addresses, lower case); empty when they do not say. */
	principals: string[];
}

/** Reads the visible time grid. While two are mounted (a week slides out, one in) there is nothing to be trusted. */
export function readTimeGrid(root: ParentNode & {body?: HTMLElement}): Reading<TimeGrid> {
	const grids = [...root.querySelectorAll(selectors.grid)];
	const [grid] = grids;
	if (grid === undefined) {
		return notForUs('no dated grid on this page');
	}

	const columns = [...grid.querySelectorAll(selectors.column)];
	if (columns.length === 0) {
		return notForUs('a view without hours');
	}

	if (grids.length > 1) {
		return notForUs('the calendar is still moving between two weeks');
	}

	const keys = columns.map(column => dateOfKey(column.getAttribute('data-datekey')));
	const dates = [...new Set(keys)].toSorted();
	const first = dateOfKey(grid.getAttribute('data-start-date-key'));
	const last = dateOfKey(grid.getAttribute('data-end-date-key'));
	if (dates.includes(null) || first === null || last === null) {
		return unreadable('the columns do not say their dates');
	}

	const shown = dates.filter(date => date !== null);
	if (shown.some(date => date < first || date > last)) {
		return notForUs('the calendar is still moving between two weeks');
	}

	const isWeek = root.body?.getAttribute('data-viewkey') === 'WEEK';
	return read({
		grid,
		columns,
		dates: shown,
		week: isWeek && shown.length >= 5 && shown.length <= 7 ? {first: weekdayOf(first), shown: shown.map(date => weekdayOf(date))} : null,
		principals: [...new Set(columns.flatMap(column => principalsOf(column)))],
	});
}

/** `data-principal-ids` is base64 of calendar ids (seen 2019); anything else is silently no evidence. */
function principalsOf(column: Element): string[] {
	const raw = column.getAttribute('data-principal-ids') ?? '';
	return raw.split(/[\s,]+/).flatMap(part => {
		try {
			const text = atob(part);
			return /^[^\s@]+@[^\s@]+$/.test(text) ? [text.toLowerCase()] : [];
		} catch {
			return [];
		}
	});
}
