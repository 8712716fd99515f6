import {pressClosed} from './listen.ts';
import {openQuickCreate} from './quick-create.ts';
import {hourHeight} from './scale.ts';
import {isAside} from './state.ts';

/** What a press on an empty place of a day's column does: a new event of an hour, from the half hour under the pointer. */
export function placeAt(date: string, event: Event): void {
	const {target} = event;
	if (!(event instanceof MouseEvent) || !(target instanceof Element) || pressClosed() || isAside()) {
		return;
	}

	const column = target.closest('[data-column-index][data-datekey]');
	if (column && !target.closest('[data-eventchip]')) {
		const minutes = Math.max(0, Math.min(46, Math.floor(((event.clientY - column.getBoundingClientRect().top) / hourHeight) * 2))) * 30;
		const start = Temporal.PlainDateTime.from(`${date}T00:00`).add({minutes});
		openQuickCreate(start.toString({smallestUnit: 'minute'}), start.add({hours: 1}).toString({smallestUnit: 'minute'}), false, event);
	}
}

/** What a press on an empty place of a day of the month does: a new event of all day. */
export function placeOn(date: string, event: Event): void {
	if (event instanceof MouseEvent && !pressClosed()) {
		openQuickCreate(date, Temporal.PlainDate.from(date).add({days: 1}).toString(), true, event);
	}
}
