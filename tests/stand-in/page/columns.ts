import {isBanner} from '../banner.ts';
import {dateKeyOf} from '../date-key.ts';
import type {Instance} from '../instance.ts';
import {lanesOf} from '../overlap.ts';
import {hourAndMinute} from '../parts.ts';
import {lastDateOf} from '../recurrence.ts';
import {timedChip} from './chip.ts';
import {placeAt} from './empty-place.ts';
import {countWords, dayWords, titleWords} from './labels.ts';
import {h, spoken} from './node.ts';
import type {VNode} from './node.ts';
import {options} from './options.ts';
import {ordered} from './order.ts';
import {present} from './quick-create.ts';
import type {Placing} from './quick-create.ts';
import {heightsOf, hourHeight, minutesOn} from './scale.ts';

/** The days' columns of the time grid: one cell a date, with its chips. */
export function dayColumns(dates: string[], instances: Instance[]): VNode[] {
	const placing = present();
	return dates.map((date, index) => {
		const chips = instances.filter(each => !isBanner(each) && each.start.slice(0, 10) <= date && lastDateOf(each) >= date);
		const lanes = lanesOf(chips.map(chip => withLeast(minutesOn(chip, date))));
		return h('div', {
			role: 'gridcell', tabindex: '-1', class: 'column', 'data-column-index': index, 'data-datekey': dateKeyOf(date),
			'data-principal-ids': btoa(options.account.email).replaceAll('=', ''), 'data-dragsource-type': '8',
			on: {click: event => placeAt(date, event)},
		},
		spoken(`${countWords(chips.length)}, ${dayWords(date)}`, 'h2'),
		h('div', {role: 'presentation', class: 'column-chips'}, ordered(chips.map((chip, at) => timedChip(chip, date, lanes[at]!)))),
		placing && !placing.allDay && placing.start.slice(0, 10) === date && placeholder(placing, date),
		date === options.now.slice(0, 10) && nowLine());
	});
}

/** Chips take room for a quarter of an hour however short they are, so that the next one stands beside and not on them. */
function withLeast({start, end}: {start: number; end: number}): {start: number; end: number} {
	return {start, end: Math.max(end, start + 15)};
}

/** Where the event that is being written would go. Nothing of the page says it is one. */
function placeholder({start, end}: Placing, date: string): VNode {
	return h('div', {class: 'placeholder', 'aria-hidden': 'true', style: heightsOf(minutesOn({start, end}, date))}, titleWords({title: ''}));
}

function nowLine(): VNode {
	const {hour, minute} = hourAndMinute(options.now);
	return h('div', {class: 'now', 'aria-hidden': 'true', style: {top: `${Math.round((hour + minute / 60) * hourHeight)}px`}}, h('div', {class: 'now-dot'}));
}
