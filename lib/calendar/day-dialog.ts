import {notForUs, read, unreadable, type Reading} from '@/lib/domain/reading';
import {dateOfKey} from './datekey';
import type {PageView} from './page-view';
import {selectors} from './selectors';

/** Reads the dialog with the events of one day that the year view opens; `data-date-key`, with hyphens, says the day (2024). */
export function readDayDialog(document: Document): Reading<PageView> {
	const element = [...document.querySelectorAll(selectors.dayDialog)].find(dialog => dialog.querySelector(selectors.chip) !== null);
	const date = dateOfKey(element?.getAttribute('data-date-key') ?? null);
	return element === undefined ? notForUs('the year view draws no events')
		: date === null ? unreadable('the day that is open does not say its date')
			: read({kind: 'dialog', grid: element, columns: [], days: [{element, date}], weekBegins: null});
}
