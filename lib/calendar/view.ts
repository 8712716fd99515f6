import type {Reading} from '@/lib/domain/reading';
import {readColumns} from './columns';
import {readDayDialog} from './day-dialog';
import {readDayList} from './day-list';
import type {PageView} from './page-view';
import * as selectors from './selectors';
import {moving, notForUs, unreadable} from './unread';
import {readWeekRows} from './week-rows';

export type {PageView, ShownDay, TimeGrid} from './page-view';

/**
 * Reads which view is on the page and its days. A page without events (settings) or one on its way to another
 * is no failure; one whose days do not say their dates is.
 */
export function readView(document: Document): Reading<PageView> {
	const main = document.querySelector(selectors.main);
	if (main === null) {
		return document.querySelector(selectors.anyColumn) === null ? notForUs : unreadable('stray');
	}

	// The one that comes stands beside the one that goes.
	for (let other = main.nextElementSibling; other !== null; other = other.nextElementSibling) {
		if (other.matches(selectors.main)) {
			return moving;
		}
	}

	const viewkey = document.body.getAttribute('data-viewkey') ?? '';
	return viewkey === 'YEAR' ? readDayDialog(document)
		: readColumns(main, viewkey) ?? readDayList(main, viewkey) ?? readWeekRows(main) ?? strays(main);
}

/** Events that stand in no view: Google has changed something. Without any, it is a page like the settings. */
function strays(main: Element): Reading<PageView> {
	return main.querySelector(selectors.chip) === null ? notForUs : unreadable('events');
}
