import {dateKeyOf} from '../date-key.ts';
import {dateWords} from '../date-words.ts';
import type {Instance} from '../instance.ts';
import {firstOf, lastOf} from '../parts.ts';
import {instancesBetween, lastDateOf} from '../recurrence.ts';
import {countWords, dayWords} from './labels.ts';
import {go} from './navigate.ts';
import {h, spoken} from './node.ts';
import type {VNode} from './node.ts';
import {options} from './options.ts';
import {stackedChip} from './stacked-chip.ts';
import {state} from './state.ts';

/** The grid of the month view: a row a week, cells without a date key of their own. */
export function monthGrid(dates: string[]): VNode {
	const columns = options.weekends ? 7 : 5;
	const weeks = Array.from({length: dates.length / columns}, (_, week) => dates.slice(week * columns, (week + 1) * columns));
	// Chips a day's cell has room for.
	const room = weeks.length > 5 ? 3 : 4;
	const found = instancesBetween(state.events, firstOf(dates), lastOf(dates), options.account);
	return h('div', {
		role: 'grid', class: 'grid month', 'data-start-date-key': dateKeyOf(firstOf(dates)), 'data-end-date-key': dateKeyOf(lastOf(dates)),
		'data-is-column-view-context': 'false', 'data-chip-rows': room, 'data-chip-offset-top': '26',
	},
	h('div', {role: 'row', class: 'month-head'}, firstOf(weeks).map(date => h('div', {role: 'columnheader', class: 'month-weekday'}, dateWords(date, options.account.locale, {weekday: 'short'})))),
	weeks.map(week => weekRow(week, found, room)));
}

function weekRow(week: string[], found: Instance[], room: number): VNode {
	return h('div', {role: 'row', class: 'month-week'},
		h('div', {jsname: 'GkYald', class: 'month-ground'}, week.map(date => h('div', {jsname: 'LF4U9b', class: 'month-cell', 'data-datekey': dateKeyOf(date)}))),
		week.map(date => h('h2', {jsname: 'KpB2Ud', class: `month-day ${date === options.now.slice(0, 10) ? 'today' : ''}`, 'data-datekey': dateKeyOf(date)}, h('span', {class: 'month-number'}, String(Number(date.slice(8)))))),
		h('div', {role: 'presentation', class: 'month-chips'}, week.map((date, column) => {
			const here = found.filter(each => each.start.slice(0, 10) <= date && lastDateOf(each) >= date)
				.sort((one, other) => Number(other.event.allDay ?? false) - Number(one.event.allDay ?? false));
			return h('div', {role: 'gridcell', tabindex: '-1'},
				spoken(`${countWords(here.length)}, ${dayWords(date)}`, 'h2'),
				h('div', {role: 'presentation'}, here.slice(0, room).map((each, row) => {
					const copy = each.start.slice(0, 10) < date && column > 0;
					const span = copy ? 1 : week.filter(other => other >= date && other <= lastDateOf(each)).length;
					return stackedChip(each, {row, column, span, columns: week.length, copy});
				})),
				here.length > room && h('button', {
					type: 'button', class: 'month-more', style: {left: `${(column * 100) / week.length}%`, width: `${100 / week.length}%`, top: `${room}em`},
					on: {click: () => go('day', date)},
				}, h('span', {class: 'month-more-words'}, `${here.length - room} more`)));
		})));
}
