import {hourLabel} from '../clock-words.ts';
import {instancesBetween} from '../recurrence.ts';
import {dayColumns} from './columns.ts';
import {draw} from './draw.ts';
import {h} from './node.ts';
import type {VNode} from './node.ts';
import {options} from './options.ts';
import {state} from './state.ts';

/** The two tabs of the edit page. */
export function editTabs(): VNode {
	return h('div', {role: 'tablist', id: 'xEvtTab', class: 'edit-tabs'}, tab('tabEventDetails', 'Event details', false), tab('tabFindTime', 'Find a time', true));
}

/** The day of the event hour by hour: columns with dates as a calendar's view has them, on a page that is none (that it is a grid is inferred). */
export function findTime(date: string): VNode {
	return h('div', {role: 'tabpanel', 'aria-labelledby': 'tabFindTime', class: 'find-time'},
		h('div', {class: 'hours', 'aria-hidden': 'true'}, Array.from({length: 24}, (_, hour) => h('div', {class: 'hour'}, hour > 0 && h('span', {class: 'hour-label'}, hourLabel(hour, options))))),
		h('div', {role: 'grid', class: 'find-time-day'}, dayColumns([date], instancesBetween(state.events, date, date, options.account))));
}

function tab(id: string, label: string, finds: boolean): VNode {
	const isChosen = state.findsTime === finds;
	return h('button', {type: 'button', role: 'tab', id, class: `edit-tab ${isChosen ? 'chosen' : ''}`, 'aria-selected': String(isChosen), on: {click: () => {
		state.findsTime = finds;
		draw();
	}}}, label);
}
