import {classFor} from '../classes.ts';
import {firstOf, lastOf} from '../parts.ts';
import {instancesBetween} from '../recurrence.ts';
import {drawer} from './drawer.ts';
import {editPage} from './edit-page.ts';
import {header} from './header.ts';
import {countWords, rangeWords} from './labels.ts';
import {monthGrid} from './month-grid.ts';
import {h, spoken} from './node.ts';
import type {VNode} from './node.ts';
import {options, seed} from './options.ts';
import {patchChildren} from './patch.ts';
import {datesOf} from './range.ts';
import {rail} from './rail.ts';
import {scrollNewGrid} from './scroll.ts';
import {state} from './state.ts';
import {timeGrid} from './time-grid.ts';

const viewKeys = {day: 'DAY', week: 'WEEK', customday: 'CUSTOM_DAYS', month: 'MONTH'};

/** Draws the whole page but its dialogs. `weeks`: during a slide, both ranges of dates from left to right. */
export function draw(weeks?: string[][]): void {
	const isEditing = state.editing !== null;
	const {body, documentElement: root} = document;
	root.classList.toggle(classFor('dark', seed), state.theme === 'dark');
	document.querySelector('meta[name="theme-color"]')?.setAttribute('content', state.theme === 'dark' ? '#1B1B1B' : '#F8FAFD');
	body.dataset.viewfamily = isEditing ? 'EVENT_EDIT' : 'EVENT';
	if (!isEditing) {
		body.dataset.viewkey = viewKeys[state.view];
	}

	patchChildren(part('#gb'), isEditing ? [] : header());
	patchChildren(part('#stand-in-drawer'), isEditing ? [] : drawer());
	patchChildren(part('#stand-in-rail'), rail());
	patchChildren(part('#YPCqFe'), isEditing ? editPage(state.editing ?? 'new') : [main(weeks)]);
	const dates = datesOf(state.view, state.date, options);
	document.title = `Google Calendar - ${isEditing ? 'Event details' : rangeWords(state.view, dates, state.date)}`;
	scrollNewGrid();
	root.dataset.standInReady = '';
}

function main(weeks?: string[][]): VNode {
	const dates = datesOf(state.view, state.date, options);
	const count = instancesBetween(state.events, firstOf(dates), lastOf(dates), options.account).length;
	const heading = `${rangeWords(state.view, dates, state.date)}, ${countWords(count)}`;
	return h('div', {role: 'main', class: 'main', tabindex: '-1', jscontroller: 'nyRCIb', 'data-period-type': state.view === 'customday' ? 'custom_days' : state.view},
		spoken(heading, 'h1', {tabindex: '-1'}),
		h('div', {class: 'spoken', 'data-view-heading': heading}, heading),
		state.view === 'month' ? monthGrid(dates) : timeGrid(dates, weeks ?? [dates]));
}

function part(selector: string): Element {
	const found = document.querySelector(selector);
	if (!found) {
		throw new Error(`The stand-in's page has no ${selector}.`);
	}

	return found;
}
