import type {Instance} from '../instance.ts';
import {firstOf, lastOf} from '../parts.ts';
import {lastDateOf} from '../recurrence.ts';
import {countWords, dayWords} from './labels.ts';
import {h, spoken} from './node.ts';
import type {VNode} from './node.ts';
import {stackedChip} from './stacked-chip.ts';

/** One week's part of the all-day row. A long event has one chip in every day's cell; only the first is seen. */
export function allDayPart(dates: string[], instances: Instance[]): VNode {
	const allDay = instances.filter(({event}) => event.allDay).filter(each => each.start <= lastOf(dates) && lastDateOf(each) >= firstOf(dates));
	const rows = rowsOf(allDay);
	const height = Math.max(1, ...rows.map(row => row + 1));
	return h('div', {role: 'presentation', class: 'all-day-part', style: {height: `${height}em`}}, dates.map((date, column) => {
		const here = allDay.filter(each => each.start <= date && lastDateOf(each) >= date);
		const label = `all-day-${date}`;
		return h('div', {role: 'gridcell', tabindex: '-1', 'aria-labelledby': label, class: 'all-day-cell'},
			spoken(`${countWords(here.length, 'all day ')}, ${dayWords(date)}`, 'h2', {id: label}),
			h('div', {role: 'presentation', class: 'all-day-chips'}, here.map(each => {
				const copy = each.start < date && column > 0;
				const span = copy ? 1 : dates.filter(other => other >= date && other <= lastDateOf(each)).length;
				return stackedChip(each, {row: rows[allDay.indexOf(each)] ?? 0, column, span, columns: dates.length, copy});
			})));
	}));
}

/** The first free row for each of the events, which are sorted by start. */
function rowsOf(events: Instance[]): number[] {
	const ends: string[] = [];
	return events.map(each => {
		const free = ends.findIndex(end => end < each.start);
		const row = free === -1 ? ends.length : free;
		ends[row] = lastDateOf(each);
		return row;
	});
}
