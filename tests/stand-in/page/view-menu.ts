import type {StandInView} from '../model.ts';
import {draw} from './draw.ts';
import {caret} from './header.ts';
import {uiWords} from './labels.ts';
import {go} from './navigate.ts';
import {h} from './node.ts';
import type {VNode} from './node.ts';
import {options} from './options.ts';
import {state} from './state.ts';

const {day, week, month, year, schedule} = uiWords();
const views: {view: StandInView; key: string; label: string; letter: string}[] = [
	{view: 'day', key: 'day', label: day, letter: 'D'},
	{view: 'week', key: 'week', label: week, letter: 'W'},
	{view: 'month', key: 'month', label: month, letter: 'M'},
	{view: 'year', key: 'year', label: year, letter: 'Y'},
	{view: 'agenda', key: 'agenda', label: schedule, letter: 'A'},
	{view: 'customday', key: 'custom_days', label: `${options.customDays} days`, letter: 'X'},
	// The real page offers either days or weeks, whichever its settings say; its name for the latter is inferred.
	{view: 'customweek', key: 'custom_weeks', label: `${options.customWeeks} weeks`, letter: ''},
];

let isOpen = false;

/** The button with the present view's name, and its menu. */
export function viewMenu(): VNode {
	return h('div', {class: 'view-menu'},
		h('button', {type: 'button', class: 'outlined', 'aria-haspopup': 'menu', 'aria-expanded': String(isOpen), on: {click: () => toggle(!isOpen)}},
			views.find(({view}) => view === state.view)?.label, caret()),
		isOpen && h('ul', {role: 'menu', class: 'menu'}, views.map(({view, key, label, letter}) =>
			h('li', {role: 'menuitemradio', tabindex: '0', class: 'menu-item', 'data-viewkey': key, 'aria-checked': String(view === state.view), on: {click: () => choose(view)}},
				label, h('span', {class: 'menu-key', 'aria-hidden': 'true'}, letter)))));
}

function choose(view: StandInView): void {
	isOpen = false;
	go(view, state.date);
}

function toggle(open: boolean): void {
	isOpen = open;
	draw();
}
