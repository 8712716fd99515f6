import {ownColour, taskColour} from './colour.ts';
import {caret} from './header.ts';
import {icon} from './icon.ts';
import {miniMonth} from './mini-month.ts';
import {edit} from './navigate.ts';
import {h} from './node.ts';
import type {VNode} from './node.ts';
import {options} from './options.ts';
import {state} from './state.ts';

/** The column on the left: create, a small month, a search for people and the calendars that are switched on. */
export function drawer(): VNode[] {
	const others = [...new Set(state.events.filter(each => each.calendar && each.calendar !== options.account.email).map(each => each.calendarName ?? each.calendar))];
	return [
		h('button', {type: 'button', class: 'create', on: {click: () => edit(null)}}, icon('plus'), 'Create', caret()),
		miniMonth(),
		h('div', {role: 'search', class: 'people-search'}, icon('people', 20), h('input', {class: 'people-input', 'aria-label': 'Search for people', placeholder: 'Meet with…', type: 'text'})),
		h('div', {jsname: 'Hostde', class: 'calendars'},
			h('h2', {class: 'calendars-title'}, 'My calendars', icon('up', 18)),
			calendar(options.account.name, ownColour),
			calendar('Tasks', taskColour),
			others.length > 0 && [
				h('h2', {class: 'calendars-title'}, 'Other calendars', icon('up', 18)),
				others.map(name => calendar(String(name), 'rgb(11, 128, 67)')),
			]),
	];
}

function calendar(name: string, colour: string): VNode {
	return h('label', {class: 'calendar'},
		h('input', {type: 'checkbox', checked: true, class: 'calendar-box', 'aria-label': name, style: {'accent-color': colour}}), h('span', {class: 'calendar-name'}, name));
}
