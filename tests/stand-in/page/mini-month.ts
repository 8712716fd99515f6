import {dateWords} from '../date-words.ts';
import {firstOf} from '../parts.ts';
import {go} from './navigate.ts';
import {h} from './node.ts';
import type {VNode} from './node.ts';
import {options} from './options.ts';
import {datesOf, weekBegin} from './range.ts';
import {state} from './state.ts';

/** The small month of the drawer. */
export function miniMonth(): VNode {
	const {account: {locale}, weekStart, now} = options;
	const begin = weekBegin(Temporal.PlainDate.from(state.date).with({day: 1}), weekStart);
	const dates = Array.from({length: 42}, (_, index) => begin.add({days: index}).toString());
	const shown = new Set(datesOf(state.view, state.date, options));
	const weeks = Array.from({length: 6}, (_, week) => dates.slice(week * 7, week * 7 + 7));
	return h('div', {id: 'drawerMiniMonthNavigator', class: 'mini'},
		h('div', {class: 'mini-head'}, dateWords(state.date, locale, {month: 'long', year: 'numeric'})),
		h('table', {role: 'grid', class: 'mini-table', 'data-month': `${state.date.slice(0, 7).replace('-', '')}01`},
			h('thead', {}, h('tr', {}, firstOf(weeks).map(date => h('th', {class: 'mini-weekday'}, dateWords(date, locale, {weekday: 'narrow'}))))),
			h('tbody', {}, weeks.map(week => h('tr', {}, week.map(date => {
				const look = [date === now.slice(0, 10) && 'today', date.slice(0, 7) !== state.date.slice(0, 7) && 'mini-other', state.view !== 'month' && shown.has(date) && 'mini-shown'];
				return h('td', {class: `mini-cell ${look.filter(Boolean).join(' ')}`, 'data-date': date.replaceAll('-', '')},
					h('button', {type: 'button', tabindex: '-1', class: 'mini-day', 'aria-label': dateWords(date, locale, {day: 'numeric', month: 'long'}), on: {click: () => go(state.view, date)}}, String(Number(date.slice(8)))));
			}))))));
}
