import {toLines} from '@/lib/domain/chip-lines';
import type {DrawnChip, DrawnView} from '@/lib/domain/drawn';
import {printOf, stackedChip} from './chip-parts';
import {hasLostChips} from './lost-chips';
import type {PageView} from './page-view';
import * as selectors from './selectors';

/** Everything of a view that is to be told, but whose calendar it is and when it was seen. `hour`: height of an hour in CSS pixels. */
export function drawnView(view: PageView, chips: DrawnChip[], hour: number | null): Omit<DrawnView, 'report' | 'account' | 'quiet' | 'rested' | 'seenAt'> {
	const {kind, grid, days, columns, weekBegins} = view;
	const raws = new Set(chips.map(({raw}) => raw));
	return {
		kind,
		days: days.map(({date, element}) => ({date, heading: element.querySelector('h2')?.textContent ?? '', more: kind === 'rows' && hasMore(element), lost: hasLostChips(element, view)})),
		chips,
		beside: kind === 'columns' ? toLines(allDayChips(grid).filter(({raw}) => !raws.has(raw))).split('\n') : [],
		hour,
		corner: columns.length === 0 ? '' : cornerOf(grid),
		weekBegins,
		principals: [...new Set(columns.flatMap(column => column.getAttribute('data-principal-ids') ?? []))],
		browserZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
	};
}

/** The chips of the all-day row; its cells stand in the order of the columns, and say no dates (2026). */
function allDayChips(grid: Element): DrawnChip[] {
	const cells = [...grid.querySelectorAll(`${selectors.cell}:not([data-column-index])`)];
	return [...grid.querySelectorAll(selectors.allDayChip)].map(chip => stackedChip(chip, printOf(chip), cells.findIndex(cell => cell.contains(chip))));
}

/** A button in a day's cell that is no event's leads to those that are not drawn ("3 more"). */
function hasMore(cell: Element): boolean {
	return [...cell.querySelectorAll('button, [role="button"]')].some(button => button.closest(selectors.chip) === null);
}

/** The text of whatever stands in the grid before its first day header: the offsets of the zones it is drawn in. */
function cornerOf(grid: Element): string {
	let text = '';
	for (let element = grid.querySelector('[role="columnheader"]'); element !== null && element !== grid; element = element.parentElement) {
		for (let before = element.previousElementSibling; before !== null; before = before.previousElementSibling) {
			text += before.querySelector(selectors.anyColumn) === null ? before.textContent : '';
		}
	}

	return text.slice(0, 500);
}
