import {hourLabel, timeWords} from '../clock-words.ts';
import {dateKeyOf} from '../date-key.ts';
import {dateWords} from '../date-words.ts';
import {firstOf, lastOf} from '../parts.ts';
import {instancesBetween} from '../recurrence.ts';
import {allDayPart} from './all-day.ts';
import {dayColumns} from './columns.ts';
import {dayNumber, dayWords} from './labels.ts';
import {go} from './navigate.ts';
import {h} from './node.ts';
import type {Style, VNode} from './node.ts';
import {options} from './options.ts';
import {state} from './state.ts';

/** The grid of day, week and four days. `weeks` is the drawn range, and during a slide the one it replaces too, from left to right. */
export function timeGrid(dates: string[], weeks: string[][]): VNode {
	// The first column keeps 8 px clear of the hours, below its heading.
	const widthOf = (room: number | null): Style => ({width: room === null ? `${weeks.length * 100}%` : `${weeks.length * room}px`});
	const [width, headWidth] = [widthOf(state.room), widthOf(state.room && state.room - 8)];
	const parts = weeks.map(week => ({week, found: instancesBetween(state.events, firstOf(week), lastOf(week), options.account)}));
	return h('div', {
		role: 'grid', class: 'grid', 'data-start-date-key': dateKeyOf(firstOf(dates)), 'data-end-date-key': dateKeyOf(lastOf(dates)),
		'data-is-column-view-context': 'true',
	},
	h('div', {role: 'presentation', class: 'grid-head'},
		zones.map(zone => h('div', {class: 'zone', 'aria-hidden': 'true'}, offsetLabel(zone, firstOf(dates)))),
		h('div', {class: 'window'},
			h('div', {role: 'row', class: 'track', style: headWidth}, weeks.map(week => week.map(dayHead))),
			h('div', {role: 'row', class: 'track all-day', style: headWidth}, parts.map(({week, found}) => allDayPart(week, found))))),
	h('div', {role: 'presentation', class: 'scroller', tabindex: '-1'},
		zones.map(zone => h('div', {role: 'presentation', class: 'hours', 'aria-hidden': 'true'}, Array.from({length: 24}, (_, hour) =>
			h('div', {class: 'hour'}, hour > 0 && h('span', {class: 'hour-label'}, zone === options.account.zone ? hourLabel(hour, options) : timeIn(zone, firstOf(dates), hour)))))),
		h('div', {class: 'window columns'},
			h('div', {role: 'row', class: 'track', 'data-dragsource-type': '4', style: width}, parts.map(({week, found}) => dayColumns(week, found))))));
}

function dayHead(date: string): VNode {
	const isToday = date === options.now.slice(0, 10);
	const {locale} = options.account;
	return h('div', {role: 'columnheader', class: `day-head ${isToday ? 'today' : ''}`},
		h('h2', {class: 'day-name', 'data-datekey': dateKeyOf(date)},
			h('span', {class: 'weekday', 'aria-hidden': 'true'}, dateWords(date, locale, {weekday: 'short'})),
			h('button', {class: 'day-number', 'data-datekey': dateKeyOf(date), 'aria-label': dayWords(date), on: {click: () => go('day', date)}}, dayNumber(date))));
}

/** Zones that have a column of hours: the account's is nearest to the days. */
const zones = [...(options.secondZone ? [options.secondZone] : []), options.account.zone];

/** The time in another zone when it is some hour in the account's. */
function timeIn(zone: string, date: string, hour: number): string {
	const there = Temporal.PlainDate.from(date).toZonedDateTime({timeZone: options.account.zone, plainTime: {hour}}).withTimeZone(zone);
	return timeWords(there.toPlainDateTime().toString({smallestUnit: 'minute'}), options);
}

/** `GMT+01`, `GMT+05:45`: a zone's offset on the first drawn date (that it is not today's is inferred). */
function offsetLabel(zone: string, date: string): string {
	const {offset} = Temporal.PlainDate.from(date).toZonedDateTime({timeZone: zone, plainTime: '12:00'});
	return `GMT${offset.replace(/:00$/, '')}`;
}
