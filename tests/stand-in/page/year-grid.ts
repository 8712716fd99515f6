import {dateWords} from '../date-words.ts';
import {openDay} from './day-dialog.ts';
import {go} from './navigate.ts';
import {h} from './node.ts';
import type {VNode} from './node.ts';
import {options} from './options.ts';
import {smallMonth} from './small-month.ts';
import {state} from './state.ts';

/** The year: twelve small months without a single chip. A day opens its events in a dialog. */
export function yearGrid(): VNode {
	const months = Array.from({length: 12}, (_, index) => `${state.date.slice(0, 4)}-${String(index + 1).padStart(2, '0')}-01`);
	return h('div', {role: 'presentation', class: 'year'}, months.map(first => {
		const name = dateWords(first, options.account.locale, {month: 'long'});
		return h('div', {class: 'year-month'},
			h('h2', {class: 'year-name'}, h('button', {type: 'button', class: 'year-name-button', on: {click: () => go('month', first)}}, name)),
			smallMonth(first, new Set(), (date, event) => openDay(date, event.target), {'aria-label': name}));
	}));
}
