import {read, type Reading} from '@/lib/domain/reading';
import {dateOfKey} from './datekey';
import type {PageView} from './page-view';
import * as selectors from './selectors';
import {unreadable} from './unread';
import {readYear} from './year';

/** Reads the dialog with the events of one day that the year view opens; `data-date-key`, with hyphens, says the day (2024). Without one it is the year. */
export function readDayDialog(document: Document): Reading<PageView> {
	const element = [...document.querySelectorAll(selectors.dayDialog)].find(dialog => dialog.querySelector(selectors.chip) !== null);
	const date = dateOfKey(element?.getAttribute('data-date-key') ?? null);
	return element === undefined ? readYear(document)
		: date === null ? unreadable('day')
			: read({kind: 'dialog', grid: element, columns: [], days: [{element, date}], weekBegins: null});
}
