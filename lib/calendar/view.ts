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

/**
 * Reads the visible time grid from its dated columns. The grid's own range of dates is a second witness where it is there.
 * While two weeks are mounted (one slides out, one in) there is nothing to be trusted.
 */
export function readTimeGrid(root: ParentNode & {body?: HTMLElement}): Reading<TimeGrid> {
	const columns = [...root.querySelectorAll(selectors.column)];
	const [grid, ...others] = new Set(columns.map(column => column.closest(selectors.grid) ?? column.closest(selectors.main)));
	if (columns.length === 0) {
		return notForUs('a page or a view without hours');
	}

	if (grid === null || grid === undefined) {
		return unreadable('the columns stand in no grid');
	}

	const indexes = new Set(columns.map(column => column.getAttribute('data-column-index')));
	if (others.length > 0 || indexes.size < columns.length) {
		return notForUs('the calendar is still moving between two weeks');
	}

	const dates = [...new Set(columns.map(column => dateOfKey(column.getAttribute('data-datekey'))))].toSorted();
	const shown = dates.filter(date => date !== null);
	if (shown.length < dates.length) {
		return unreadable('the columns do not say their dates');
	}

	const first = dateOfKey(grid.getAttribute('data-start-date-key'));
	const last = dateOfKey(grid.getAttribute('data-end-date-key'));
	if (shown.some(date => (first !== null && date < first) || (last !== null && date > last))) {
		return notForUs('the calendar is still moving between two weeks');
	}

	return read({grid, columns, dates: shown, week: weekOf(root, shown, first), principals: [...new Set(columns.flatMap(column => principalsOf(column)))]});
}

/** Its first weekday is the range's, since weekends may be hidden at either end; without a range only a whole week tells. */
function weekOf({body}: {body?: HTMLElement}, shown: PlainDate[], first: PlainDate | null): TimeGrid['week'] {
	const [earliest] = shown;
	const begin = first ?? (shown.length === 7 ? earliest : undefined);
	return body?.getAttribute('data-viewkey') === 'WEEK' && begin !== undefined && shown.length >= 5 && shown.length <= 7
		? {first: weekdayOf(begin), shown: shown.map(date => weekdayOf(date))}
		: null;
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
