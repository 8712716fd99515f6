import {h} from './node.ts';
import type {VNode} from './node.ts';
import {icon, iconButton} from './icon.ts';
import {filled, headerWords, stepWord, uiWords} from './labels.ts';
import {go, openSettings, step} from './navigate.ts';
import {options} from './options.ts';
import {datesOf} from './range.ts';
import {isSearching, openSearch, searchField} from './search-field.ts';
import {state} from './state.ts';
import {viewMenu} from './view-menu.ts';

/** The bar on top: where, when, and whose calendar. */
export function header(): VNode[] {
	const {account, now} = options;
	const dates = datesOf(state.view, state.date, options, state.weeksLoaded);
	const ui = uiWords();
	const word = stepWord(state.view);
	return [
		h('div', {class: 'brand'},
			iconButton('menu', 'Main menu'),
			h('span', {class: 'logo', 'aria-hidden': 'true'}, String(Number(now.slice(8, 10)))),
			h('span', {class: 'product', role: 'heading', 'aria-level': '1'}, 'Calendar')),
		isSearching() ? searchField() : h('div', {class: 'dates', 'data-active-view': state.view, jscontroller: 'qoxFud'},
			h('button', {type: 'button', class: 'outlined', 'aria-label': ui.today, on: {click: () => go(state.view, null)}}, ui.today),
			iconButton('left', filled(ui.previous, word), () => step(-1)),
			iconButton('right', filled(ui.next, word), () => step(1)),
			h('div', {class: 'range', 'aria-live': 'polite'}, headerWords(state.view, dates, state.date))),
		h('div', {class: 'tools', 'data-keeps-details-open': 'true'},
			iconButton('search', ui.search, openSearch, {jsname: 'KzBUhd'}),
			iconButton('help', 'Support menu'),
			iconButton('settings', 'Settings menu', openSettings),
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
