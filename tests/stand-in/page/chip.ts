import {timeWords, visibleRange} from '../clock-words.ts';
import type {Instance} from '../instance.ts';
import {percent} from '../overlap.ts';
import type {Lane} from '../overlap.ts';
import {shownId} from '../shown-id.ts';
import {spokenText} from '../spoken.ts';
import {coloursOf} from './colour.ts';
import {titleWords} from './labels.ts';
import {h, spoken} from './node.ts';
import type {VNode} from './node.ts';
import {options} from './options.ts';
import {toggleBubble} from './open.ts';
import {heightsOf, hourHeight, minutesOn} from './scale.ts';
import {state} from './state.ts';

/** A chip in a day's column: itself the button, placed by inline geometry, with a handle that has the same id. */
export function timedChip(instance: Instance, date: string, lane: Lane): VNode {
	const {start, end} = minutesOn(instance, date);
	const colours = coloursOf(instance);
	const eventid = shownId(instance);
	const look = colours.fill ? 'filled' : 'hollow';
	return h('div', {
		role: 'button', 'data-eventchip': true, 'data-opens-details': 'true', tabindex: '0', 'data-eventid': eventid,
		'data-keyboardactiontype': '0;1', 'data-focusable': true, jscontroller: 'NAKBTc', jslog: chipLog(instance), 'data-dragsource-type': '2',
		class: `chip chip-base chip-press ${look} ${end - start < 30 ? 'tiny' : ''} ${colours.past || colours.pale ? 'dark-words' : ''} ${colours.past ? 'past' : ''} ${instance.response === 'tentative' ? 'hatched' : ''}`,
		style: {
			...heightsOf({start, end}),
			left: `calc(${percent(lane.left)} + 0px)`,
			width: `calc(${percent(lane.width)} + 0px)`,
			'z-index': String(Math.min(9, 4 + lane.depth)),
			'background-color': colours.fill,
			'border-color': colours.border,
		},
		on: {click: event => toggleBubble(instance.id, event.target)},
		key: String(state.generation),
	},
	colours.stripe && h('div', {class: 'stripe', 'aria-hidden': 'true'}, h('div', {class: 'stripe-colour', style: {'background-color': colours.stripe}})),
	spoken(spokenText(instance, options)),
	h('div', {'aria-hidden': 'true', class: 'chip-body', style: {color: colours.words}}, h('div', {class: 'chip-lines'}, lines(instance, end - start))),
	h('div', {'aria-hidden': 'true', class: 'chip-resize', 'data-eventid': eventid, 'data-dragsource-type': '3', jscontroller: 'G9NlD'}));
}

/** The impression log of a chip, which names the event and, unless it is a task, its calendar once more. */
export function chipLog({id, calendar, event}: Instance): string {
	return `35463; 2:[${JSON.stringify(id)},null,null,6];${event.type === 'task' ? '' : `1:[${JSON.stringify(calendar)},1];`}track:impression,click,dblclick; mutable:true`;
}

/** One line up to 45 minutes: title, start, place. More: a line for each. */
function lines(instance: Instance, minutes: number): VNode[] {
	const title = h('span', {class: 'chip-title'}, titleWords(instance));
	const {location} = instance.event;
	if (minutes <= 45) {
		const time = h('span', {class: 'chip-time'}, timeWords(instance.start, options), location && [comma(), location]);
		return [h('div', {class: 'chip-line single', style: {'max-height': '15px'}}, h('span', {class: 'chip-title-wrap'}, title, comma(), time))];
	}

	const titleLines = Math.max(1, Math.floor(((minutes * hourHeight) / 60 - 20) / 15));
	return [
		h('div', {class: 'chip-line', style: {'max-height': `${titleLines * 15}px`}}, h('span', {class: 'chip-title-wrap'}, title)),
		h('div', {class: 'chip-line chip-time-line'}, visibleRange(instance.start, instance.end, options)),
		h('div', {class: 'chip-line chip-place-line'}, location),
	];
}

function comma(): VNode {
	return h('span', {class: 'chip-comma'}, ',\u{A0}');
}
