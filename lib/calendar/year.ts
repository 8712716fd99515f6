import {read, type Reading} from '@/lib/domain/reading';
import type {PageView} from './page-view';
import * as selectors from './selectors';
import {notForUs} from './unread';

/** Reads which year the year view shows, from its first small month. It draws no events, so all that is told are its first and its last day. */
export function readYear(document: Document): Reading<PageView> {
	const element = document.querySelector(selectors.smallMonth);
	const year = /^\d{4}/.exec(element?.getAttribute('data-month') ?? '')?.[0];
	return element === null || year === undefined ? notForUs
		: read({kind: 'year', grid: element, columns: [], days: ['01-01', '12-31'].map(day => ({element, date: `${year}-${day}`})), weekBegins: null});
}
