import {isBanner} from '../banner.ts';
import {visibleRange} from '../clock-words.ts';
import {dateKeyOf} from '../date-key.ts';
import {dateWords} from '../date-words.ts';
import type {Instance} from '../instance.ts';
import {lastDateOf} from '../recurrence.ts';
import {shownId} from '../shown-id.ts';
import {spokenText} from '../spoken.ts';
import {wordsFor} from '../words.ts';
import {chipLog} from './chip.ts';
import {coloursOf} from './colour.ts';
import {dayOfWords, dayWords, titleWords} from './labels.ts';
import {go} from './navigate.ts';
import {h} from './node.ts';
import type {VNode} from './node.ts';
import {toggleBubble} from './open.ts';
import {options} from './options.ts';
import {ordered} from './order.ts';
import {state} from './state.ts';

/** One day of the schedule or of the results of a search: its date, and a row for each event. The structure was seen in search results of September 2026. */
export function dayRows(date: string, instances: Instance[]): VNode {
	const isToday = date === options.now.slice(0, 10);
	const {locale} = options.account;
	return h('div', {role: 'rowgroup', class: 'list-day', 'data-datekey': dateKeyOf(date), key: date}, h('div', {role: 'row', class: 'list-row'},
		h('h2', {class: `list-date ${isToday ? 'today' : ''}`}, h('button', {type: 'button', class: 'list-date-button', 'aria-label': dayWords(date), on: {click: () => go('day', date)}},
			h('span', {class: 'list-number', 'aria-hidden': 'true'}, dateWords(date, locale, {day: 'numeric'})),
			h('span', {class: 'list-weekday', 'aria-hidden': 'true'}, dateWords(date, locale, {month: 'short', weekday: 'short'})))),
		h('div', {role: 'presentation', class: 'list-events'}, ordered(instances).map(each => eventRow(each, date)))));
}

/** Instances of a list that are drawn on one date, those of whole days first. */
export function on(date: string, instances: Instance[]): Instance[] {
	return instances
		.filter(each => each.start.slice(0, 10) <= date && lastDateOf(each) >= date)
		.sort((one, other) => Number(isBanner(other)) - Number(isBanner(one)));
}

/** The row has the id, and the button inside it has it once more (where the dot lies is inferred). */
function eventRow(instance: Instance, date: string): VNode {
	const eventid = shownId(instance);
	const colours = coloursOf(instance);
	return h('div', {role: 'presentation', class: `list-event ${colours.past ? 'past' : ''}`, 'data-eventchip': true, 'data-eventid': eventid, jslog: chipLog(instance), key: String(state.generation)},
		h('div', {role: 'gridcell', class: 'list-dot-cell'}, h('div', {class: `list-dot ${colours.fill ? '' : 'list-dot-hollow'}`, style: {'border-color': colours.border}})),
		h('div', {role: 'gridcell', class: 'list-time'}, instance.event.allDay ? wordsFor(options.account.locale).allDay : visibleRange(instance.start, instance.end, options)),
		h('div', {role: 'gridcell', class: 'list-title-cell'}, h('div', {
			role: 'button', tabindex: '0', class: 'list-title', 'data-eventid': eventid, 'aria-label': spokenText(instance, options),
			on: {click: event => toggleBubble(instance.id, event.target)},
		}, `${titleWords(instance)}${partOf(instance, date)}`)));
}

/** ` (Day 1 of 3)` of what is drawn on several dates. */
function partOf(instance: Instance, date: string): string {
	const first = instance.start.slice(0, 10);
	const days = (to: string) => Temporal.PlainDate.from(first).until(to, {largestUnit: 'days'}).days + 1;
	const all = days(lastDateOf(instance));
	return all > 1 ? ` (${dayOfWords(days(date), all)})` : '';
}
