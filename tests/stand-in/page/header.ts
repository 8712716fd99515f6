import {h} from './node.ts';
import type {VNode} from './node.ts';
import {icon, iconButton} from './icon.ts';
import {headerWords, stepWord} from './labels.ts';
import {go, step} from './navigate.ts';
import {options} from './options.ts';
import {datesOf} from './range.ts';
import {state} from './state.ts';
import {viewMenu} from './view-menu.ts';

/** The bar on top: where, when, and whose calendar. */
export function header(): VNode[] {
	const {account, now} = options;
	const dates = datesOf(state.view, state.date, options);
	const word = stepWord(state.view);
	return [
		h('div', {class: 'brand'},
			iconButton('menu', 'Main menu'),
			h('span', {class: 'logo', 'aria-hidden': 'true'}, String(Number(now.slice(8, 10)))),
			h('span', {class: 'product', role: 'heading', 'aria-level': '1'}, 'Calendar')),
		h('div', {class: 'dates', 'data-active-view': state.view, jscontroller: 'qoxFud'},
			h('button', {type: 'button', class: 'outlined', 'aria-label': 'Today', on: {click: () => go(state.view, null)}}, 'Today'),
			iconButton('left', `Previous ${word}`, () => step(-1)),
			iconButton('right', `Next ${word}`, () => step(1)),
			h('div', {class: 'range', 'aria-live': 'polite'}, headerWords(state.view, dates, state.date))),
		h('div', {class: 'tools', 'data-keeps-details-open': 'true'},
			iconButton('search', 'Search', undefined, {jsname: 'KzBUhd'}),
			iconButton('help', 'Support menu'),
			iconButton('settings', 'Settings menu'),
			viewMenu(),
			iconButton('apps', 'Google apps'),
			h('a', {
				class: 'avatar', href: '#', role: 'button', 'aria-label': `Google Account: ${account.name}  \n(${account.email})`,
				on: {click: event => event.preventDefault()},
			}, account.name.slice(0, 1))),
	];
}

/** A small arrow, for buttons that open something. */
export function caret(): VNode {
	return icon('down', 18);
}
