import {classFor} from '../classes.ts';
import type {StandInView} from '../model.ts';
import {firstOf, lastOf} from '../parts.ts';
import {instancesBetween} from '../recurrence.ts';
import {agenda, growSchedule} from './agenda.ts';
import {drawDay} from './day-dialog.ts';
import {drawer} from './drawer.ts';
import {editPage} from './edit-page.ts';
import {header} from './header.ts';
import {countWords, rangeWords, uiWords} from './labels.ts';
import {monthGrid} from './month-grid.ts';
import {h, spoken} from './node.ts';
import type {VNode} from './node.ts';
import {isCompanion, options, seed} from './options.ts';
import {patchChildren} from './patch.ts';
import {drawQuickCreate} from './quick-create.ts';
import {datesOf, hasWeekRows} from './range.ts';
import {rail} from './rail.ts';
import {results} from './results.ts';
import {scrollNewGrid} from './scroll.ts';
import {settingsPage} from './settings-page.ts';
import {isAside, state} from './state.ts';
import {yearGrid} from './year-grid.ts';
import {timeGrid} from './time-grid.ts';

const viewKeys: Record<StandInView, string> = {day: 'DAY', week: 'WEEK', customday: 'CUSTOM_DAYS', customweek: 'CUSTOM_WEEKS', month: 'MONTH', year: 'YEAR', agenda: 'AGENDA'};
/** Seen of month and week; the others are inferred. */
const periodTypes: Record<StandInView, string> = {day: 'day', week: 'week', customday: 'custom_days', customweek: 'custom_weeks', month: 'month', year: 'year', agenda: 'agenda'};

/** Draws the whole page but its dialogs. `weeks`: during a slide, both ranges of dates from left to right. */
export function draw(weeks?: string[][]): void {
	const isEditing = state.editing !== null;
	const {body, documentElement: root} = document;
	root.classList.toggle(classFor('dark', seed), state.theme === 'dark');
	document.querySelector('meta[name="theme-color"]')?.setAttribute('content', state.theme === 'dark' ? '#1B1B1B' : '#F8FAFD');
	body.dataset.viewfamily = isEditing ? 'EVENT_EDIT' : 'EVENT';
	if (!isAside()) {
		body.dataset.viewkey = viewKeys[state.view];
	}

	patchChildren(part('#gb'), isAside() || isCompanion ? [] : header());
	patchChildren(part('#stand-in-drawer'), isAside() || isCompanion ? [] : drawer());
	patchChildren(part('#stand-in-rail'), isCompanion ? [] : rail());
	patchChildren(part('#YPCqFe'), isEditing ? editPage(state.editing ?? 'new') : [state.settings ? settingsPage() : main(weeks)]);
	drawDay();
	drawQuickCreate();
	document.title = `Google Calendar - ${titleOfPage()}`;
	scrollNewGrid();
	growSchedule();
	root.dataset.standInReady = '';
}

function titleOfPage(): string {
	if (state.editing !== null) {
		return 'Event details';
	}

	return state.settings ? 'Settings' : state.query === null ? rangeWords(state.view, datesOf(state.view, state.date, options), state.date) : uiWords().search;
}

function main(weeks?: string[][]): VNode {
	const dates = datesOf(state.view, state.date, options, state.weeksLoaded);
	const count = instancesBetween(state.events, firstOf(dates), lastOf(dates), options.account).length;
	const heading = state.query === null ? `${rangeWords(state.view, dates, state.date)}, ${countWords(count)}` : `${uiWords().search}: ${state.query}`;
	return h('div', {role: 'main', class: 'main', tabindex: '-1', jscontroller: 'nyRCIb', 'data-period-type': periodTypes[state.view], 'data-mouse-wheel': hasWeekRows(state.view) ? 'true' : null},
		spoken(heading, 'h1', {tabindex: '-1'}),
		h('div', {class: 'spoken', 'data-view-heading': heading}, heading),
		content(dates, weeks));
}

function content(dates: string[], weeks?: string[][]): VNode {
	if (state.query !== null) {
		return results(state.query);
	}

	switch (state.view) {
		case 'month': case 'customweek': return monthGrid(dates);
		case 'year': return yearGrid();
		case 'agenda': return agenda();
		default: return timeGrid(dates, weeks ?? [dates]);
	}
}

function part(selector: string): Element {
	const found = document.querySelector(selector);
	if (!found) {
		throw new Error(`The stand-in's page has no ${selector}.`);
	}

	return found;
}
