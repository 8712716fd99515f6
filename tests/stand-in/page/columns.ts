import {dateKeyOf} from '../date-key.ts';
import type {Instance} from '../instance.ts';
import {lanesOf} from '../overlap.ts';
import {hourAndMinute} from '../parts.ts';
import {lastDateOf} from '../recurrence.ts';
import {hourHeight, minutesOn, timedChip} from './chip.ts';
import {countWords, dayWords} from './labels.ts';
import {h, spoken} from './node.ts';
import type {VNode} from './node.ts';
import {options} from './options.ts';

/** The days' columns of the time grid: one cell a date, with its chips. */
export function dayColumns(dates: string[], instances: Instance[]): VNode[] {
	return dates.map((date, index) => {
		const chips = instances.filter(each => !each.event.allDay && each.start.slice(0, 10) <= date && lastDateOf(each) >= date);
		const lanes = lanesOf(chips.map(chip => minutesOn(chip, date)));
		return h('div', {
			role: 'gridcell', tabindex: '-1', class: 'column', 'data-column-index': index, 'data-datekey': dateKeyOf(date),
			'data-principal-ids': btoa(options.account.email).replaceAll('=', ''), 'data-dragsource-type': '8',
		},
		spoken(`${countWords(chips.length)}, ${dayWords(date)}`, 'h2'),
		h('div', {role: 'presentation', class: 'column-chips'}, chips.map((chip, at) => timedChip(chip, date, lanes[at]!))),
		date === options.now.slice(0, 10) && nowLine());
	});
}

function nowLine(): VNode {
	const {hour, minute} = hourAndMinute(options.now);
	return h('div', {class: 'now', 'aria-hidden': 'true', style: {top: `${Math.round((hour + minute / 60) * hourHeight)}px`}}, h('div', {class: 'now-dot'}));
}
