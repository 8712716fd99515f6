import {isBanner} from '../banner.ts';
import type {Instance} from '../instance.ts';
import {firstOf, lastOf} from '../parts.ts';
import {lastDateOf} from '../recurrence.ts';
import {rowsOf} from '../stack-rows.ts';
import {countWords, dayWords} from './labels.ts';
import {h, spoken} from './node.ts';
import type {VNode} from './node.ts';
import {ordered} from './order.ts';
import {stackedChip} from './stacked-chip.ts';

/** One week's part of the all-day row. A long event has one chip in every day's cell; only the first is seen. */
export function allDayPart(dates: string[], instances: Instance[]): VNode {
	const chips = instances
		.map(instance => ({instance, first: instance.start.slice(0, 10), last: lastDateOf(instance)}))
		.filter(({instance, first, last}) => isBanner(instance) && first <= lastOf(dates) && last >= firstOf(dates));
	const rows = rowsOf(chips);
	const height = Math.max(1, ...rows.map(row => row + 1));
	return h('div', {role: 'presentation', class: 'all-day-part', style: {height: `${height}em`}}, dates.map((date, column) => {
		const here = chips.filter(({first, last}) => first <= date && last >= date);
		const label = `all-day-${date}`;
		return h('div', {role: 'gridcell', tabindex: '-1', 'aria-labelledby': label, class: 'all-day-cell'},
			spoken(`${countWords(here.length, 'allDayEvents')}, ${dayWords(date)}`, 'h2', {id: label}),
			h('div', {role: 'presentation', class: 'all-day-chips'}, ordered(here.map(chip => {
				const {instance, first, last} = chip;
				const copy = first < date && column > 0;
				const span = copy ? 1 : dates.filter(other => other >= date && other <= last).length;
				return stackedChip(instance, {row: rows[chips.indexOf(chip)] ?? 0, column, span, columns: dates.length, copy, continues: first < firstOf(dates) || last > lastOf(dates)});
			}))));
	}));
}
