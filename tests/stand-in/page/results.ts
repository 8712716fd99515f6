import {instancesBetween, lastDateOf} from '../recurrence.ts';
import {dayRows, on} from './event-rows.ts';
import {nothingWords} from './labels.ts';
import {h} from './node.ts';
import type {VNode} from './node.ts';
import {options} from './options.ts';
import {state} from './state.ts';

/** Months around today in which is searched. */
const reach = 12;

/** What was found: the events with the words in their titles, from the earliest on, in the rows of the schedule. */
export function results(query: string): VNode {
	const today = Temporal.PlainDate.from(options.now.slice(0, 10));
	const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
	const found = instancesBetween(state.events, today.subtract({months: reach}).toString(), today.add({months: reach}).toString(), options.account)
		.filter(({title}) => words.length > 0 && words.every(word => title.toLocaleLowerCase().includes(word)));
	const dates = [...new Set(found.flatMap(each => daysOf(each.start.slice(0, 10), lastDateOf(each))))].sort();
	return h('div', {role: 'grid', class: 'list results', tabindex: '-1'},
		dates.length === 0 && h('div', {class: 'list-nothing'}, nothingWords()),
		dates.map(date => dayRows(date, on(date, found))));
}

function daysOf(first: string, last: string): string[] {
	const start = Temporal.PlainDate.from(first);
	return Array.from({length: start.until(last, {largestUnit: 'days'}).days + 1}, (_, index) => start.add({days: index}).toString());
}
