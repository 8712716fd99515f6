import {classFor} from '../classes.ts';
import {firstOf, lastOf} from '../parts.ts';
import {instancesBetween} from '../recurrence.ts';
import {draw} from './draw.ts';
import {dayRows, on} from './event-rows.ts';
import {nothingWords} from './labels.ts';
import {h} from './node.ts';
import type {VNode} from './node.ts';
import {options, seed} from './options.ts';
import {datesOf} from './range.ts';
import {underWay} from './settled.ts';
import {state, weeksAtOnce} from './state.ts';

/** Weeks after which the schedule ends, so that an empty one does. */
const enough = 52;

/** The schedule: a group for every day with events, and for today. It has no range of dates of its own. */
export function agenda(): VNode {
	const dates = datesOf('agenda', state.date, options, state.weeksLoaded);
	const found = instancesBetween(state.events, firstOf(dates), lastOf(dates), options.account);
	const days = dates.map(date => ({date, here: on(date, found)})).filter(({date, here}) => here.length > 0 || date === options.now.slice(0, 10));
	return h('div', {role: 'grid', class: 'list', tabindex: '-1'},
		days.length === 0 && h('div', {class: 'list-nothing'}, nothingWords()),
		days.map(({date, here}) => dayRows(date, here)));
}

/** Gets more weeks when somebody comes near the end of the schedule; at once where it does not fill the window. */
export function letScheduleGrow(): void {
	document.addEventListener('scroll', ({target}) => {
		if (target instanceof Element && target.classList.contains(classFor('list', seed))) {
			growSchedule();
		}
	}, {capture: true, passive: true});
}

/** Adds three weeks to the schedule if its end is in sight. */
export function growSchedule(): void {
	const list = document.querySelector(`.${classFor('list', seed)}`);
	if (state.view !== 'agenda' || state.query !== null || !list?.clientHeight || isGrowing || state.weeksLoaded >= enough || list.scrollTop + 1.5 * list.clientHeight < list.scrollHeight) {
		return;
	}

	isGrowing = true;
	void underWay(async () => {
		await new Promise(resolve => setTimeout(resolve, 60));
		isGrowing = false;
		if (state.view === 'agenda') {
			state.weeksLoaded += weeksAtOnce;
			draw();
		}
	});
}

let isGrowing = false;
