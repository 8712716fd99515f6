import {notForUs, type Reading} from '@/lib/domain/reading';
import {readColumns} from './columns';
import {readDayDialog} from './day-dialog';
import {readDayList} from './day-list';
import {moving, type PageView} from './page-view';
import {selectors} from './selectors';
import {readWeekRows} from './week-rows';

export type {PageView, ShownDay, TimeGrid} from './page-view';

/**
 * Reads which view is on the page and its days. A view without events (year, settings) or one on its way to another
 * is no failure; one whose days do not say their dates is.
 */
export function readView(document: Document): Reading<PageView> {
	const mains = document.querySelectorAll(selectors.main);
	const [main] = mains;
	if (main === undefined) {
		return notForUs('a page without a calendar');
	}

	if (mains.length > 1) {
		return notForUs(moving);
	}

	const viewkey = document.body.getAttribute('data-viewkey') ?? '';
	return viewkey === 'YEAR' ? readDayDialog(document)
		: readColumns(main, viewkey) ?? readWeekRows(main) ?? readDayList(main, viewkey) ?? notForUs('a page or a view without events');
}
