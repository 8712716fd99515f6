import {isBanner} from '../banner.ts';
import {dateKeyOf} from '../date-key.ts';
import {dateWords} from '../date-words.ts';
import type {Instance} from '../instance.ts';
import {firstOf, lastOf} from '../parts.ts';
import {instancesBetween, lastDateOf} from '../recurrence.ts';
import {rowsOf} from '../stack-rows.ts';
import {placeOn} from './empty-place.ts';
import {countWords, dayNumber, dayWords, filled, uiWords} from './labels.ts';
import {go} from './navigate.ts';
import {h, spoken} from './node.ts';
import type {VNode} from './node.ts';
import {options} from './options.ts';
import {ordered} from './order.ts';
import {stackedChip} from './stacked-chip.ts';
import {state} from './state.ts';

/** The grid of the month, and of two to four weeks: a row a week, cells without a date key of their own. */
export function monthGrid(dates: string[]): VNode {
	const columns = options.weekends ? 7 : 5;
	const weeks = Array.from({length: dates.length / columns}, (_, week) => dates.slice(week * columns, (week + 1) * columns));
	// Chips a day's cell has room for, by the number of weeks.
	const room = [0, 0, 13, 8, 5, 4, 3][weeks.length] ?? 3;
	const found = instancesBetween(state.events, firstOf(dates), lastOf(dates), options.account);
	return h('div', {
		role: 'grid', class: 'grid month', 'data-start-date-key': dateKeyOf(firstOf(dates)), 'data-end-date-key': dateKeyOf(lastOf(dates)),
		'data-is-column-view-context': 'false', 'data-chip-rows': room, 'data-chip-offset-top': '26',
	},
	h('div', {role: 'row', class: 'month-head'}, firstOf(weeks).map(date => h('div', {role: 'columnheader', class: 'month-weekday'}, dateWords(date, options.account.locale, {weekday: 'short'})))),
	weeks.map(week => weekRow(week, found, room)));
}

function weekRow(week: string[], found: Instance[], room: number): VNode {
	const chips = found
		.map(instance => ({instance, first: instance.start.slice(0, 10), last: lastShown(instance)}))
		.filter(({first, last}) => first <= lastOf(week) && last >= firstOf(week))
		.sort((one, other) => Number(isBanner(other.instance)) - Number(isBanner(one.instance)));
	const rows = rowsOf(chips);
	return h('div', {role: 'row', class: 'month-week'},
		h('div', {jsname: 'GkYald', class: 'month-ground'}, week.map(date => h('div', {jsname: 'LF4U9b', class: 'month-cell', 'data-datekey': dateKeyOf(date)}))),
		week.map(date => h('h2', {jsname: 'KpB2Ud', class: `month-day ${date === options.now.slice(0, 10) ? 'today' : ''}`, 'data-datekey': dateKeyOf(date)}, h('span', {class: 'month-number'}, dayNumber(date)))),
		h('div', {role: 'presentation', class: 'month-chips'}, week.map((date, column) => {
			const here = chips.filter(({first, last}) => first <= date && last >= date);
			const shown = here.filter(chip => (rows[chips.indexOf(chip)] ?? 0) < room);
			return h('div', {role: 'gridcell', tabindex: '-1', class: 'month-day-cell', on: {click: event => placeOn(date, event)}},
				spoken(`${countWords(here.length)}, ${dayWords(date)}`, 'h2'),
				h('div', {role: 'presentation'}, ordered(shown.map(chip => {
					const {instance, first, last} = chip;
					const copy = first < date && column > 0;
					const span = copy ? 1 : week.filter(other => other >= date && other <= last).length;
					return stackedChip(instance, {row: rows[chips.indexOf(chip)] ?? 0, column, span, columns: week.length, copy, continues: first < firstOf(week) || last > lastOf(week)});
				}))),
				here.length > shown.length && h('button', {
					type: 'button', class: 'month-more', style: {left: `${(column * 100) / week.length}%`, width: `${100 / week.length}%`, top: `${room}em`},
					on: {click: () => go('day', date)},
				}, h('span', {class: 'month-more-words'}, filled(uiWords().more, here.length - shown.length))));
		})));
}

/** The last date a chip lies on: one that runs over midnight without lasting a day stays on its first (inferred). */
function lastShown(instance: Instance): string {
	return isBanner(instance) ? lastDateOf(instance) : instance.start.slice(0, 10);
}
