import type {StandInView} from '../model.ts';
import {firstOf, lastOf} from '../parts.ts';
import {instancesBetween} from '../recurrence.ts';
import {agenda} from './agenda.ts';
import {countWords, rangeWords, uiWords} from './labels.ts';
import {monthGrid} from './month-grid.ts';
import {h, spoken} from './node.ts';
import type {VNode} from './node.ts';
import {options} from './options.ts';
import {datesOf, hasWeekRows} from './range.ts';
import {results} from './results.ts';
import {state} from './state.ts';
import {timeGrid} from './time-grid.ts';
import {yearGrid} from './year-grid.ts';

/** Seen of month and week; the others are inferred. */
const periodTypes: Record<StandInView, string> = {day: 'day', week: 'week', customday: 'custom_days', customweek: 'custom_weeks', month: 'month', year: 'year', agenda: 'agenda'};

/** The main part while a calendar or the results of a search are shown: a heading for those who listen, and the view. */
export function mainPart(weeks?: string[][]): VNode {
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
