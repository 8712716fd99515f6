import {keyOfDate} from '@/lib/calendar/datekey';
import * as selectors from '@/lib/calendar/selectors';
import type {RibbonDay} from '@/lib/domain/mark';
import {put} from './marks';

/**
 * Puts the state of each date on its cell in the month and in the year, and takes others away: `data-kept-runway` on what the stylesheet
 * draws the ribbon on, the words on what says the date. Idempotent, and keyed by the date the node bears right now (law 8).
 */
export function paintRibbon(root: ParentNode, days: RibbonDay[]): void {
	const byDate = new Map(days.flatMap(day => [[keyOfDate(day.date), day], [day.date.replaceAll('-', ''), day]]));
	for (const cell of root.querySelectorAll(`${selectors.rowDay}, ${selectors.smallDay}`)) {
		const date = cell.getAttribute('data-datekey') ?? cell.getAttribute('data-date') ?? '';
		// A small month shows some days of the months around it once more.
		const isOwn = date.startsWith(cell.closest(selectors.smallMonth)?.getAttribute('data-month')?.slice(0, 6) ?? '');
		const day = isOwn ? byDate.get(date) : undefined;
		if (day !== undefined || cell.hasAttribute('data-kept-label')) {
			put(cell, 'data-kept-runway', cell.localName === 'h2' ? null : day?.state ?? null, day?.label ?? null);
		}
	}
}
