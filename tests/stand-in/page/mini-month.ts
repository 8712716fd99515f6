import {dateWords} from '../date-words.ts';
import {go} from './navigate.ts';
import {h} from './node.ts';
import type {VNode} from './node.ts';
import {options} from './options.ts';
import {datesOf} from './range.ts';
import {smallMonth} from './small-month.ts';
import {state} from './state.ts';

/** The small month of the drawer. */
export function miniMonth(): VNode {
	const marksDates = state.view === 'day' || state.view === 'week' || state.view === 'customday' || state.view === 'customweek';
	return h('div', {id: 'drawerMiniMonthNavigator', class: 'mini'},
		h('div', {class: 'mini-head'}, dateWords(state.date, options.account.locale, {month: 'long', year: 'numeric'})),
		smallMonth(state.date, new Set(marksDates ? datesOf(state.view, state.date, options) : []), date => go(state.view, date)));
}
