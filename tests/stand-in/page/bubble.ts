import {bubbleRange} from '../clock-words.ts';
import {dateRange, weekdayDate} from '../date-words.ts';
import {encodeEventId} from '../event-id.ts';
import type {Instance} from '../instance.ts';
import {lastDateOf} from '../recurrence.ts';
import {coloursOf} from './colour.ts';
import {deleteByHand} from './by-hand.ts';
import {goingFooter} from './going.ts';
import {guestRows} from './guest-rows.ts';
import {icon, iconButton} from './icon.ts';
import type {IconName} from './icon.ts';
import {edit} from './navigate.ts';
import {h, spoken} from './node.ts';
import type {Child, Style, VNode} from './node.ts';
import {closeBubble} from './open.ts';
import {options} from './options.ts';
import {repeatsWords} from './repeats-words.ts';

/** The details of one event, with as many guest rows as have arrived. */
export function bubble(instance: Instance, guestsShown: number, look: Style): VNode {
	const eventid = encodeEventId(instance.id, instance.calendar);
	const {event} = instance;
	return h('div', {
		role: 'dialog', 'data-chips-dialog': 'true', jsname: 'ssXDle', jscontroller: 'dIQ6id', 'aria-labelledby': 'rAECCd', 'data-layout-mode': 'bubble',
		'data-allow-wheel-scroll': 'false', 'aria-modal': 'true', tabindex: '-1', class: 'bubble', style: look, loose: true,
	},
	h('div', {tabindex: '0', 'aria-hidden': 'true', class: 'focus-trap'}),
	h('div', {tabindex: '0', 'aria-hidden': 'true', class: 'focus-trap'}),
	h('span', {jsslot: true, jsname: 'bN97Pc', class: 'bubble-slot'}, h('div', {
		id: 'xDetDlg', 'data-keyboardactiontype': '0;1', 'data-origin': '2', 'data-eventid': eventid, 'data-actions-expanded': 'false', class: 'details',
		jslog: `35389; 2:[${JSON.stringify(instance.id)},${JSON.stringify(instance.calendar)},0];1:[${JSON.stringify(instance.calendar)},1];track:impression`,
	}, h('div', {class: 'details-column'},
		h('div', {class: 'details-bar'},
			h('div', {class: 'details-edit'},
				iconButton('edit', 'Edit event', () => edit(eventid), {jsname: 'DyVDA', 'data-use-native-focus-logic': 'true'}),
				iconButton('delete', 'Delete event', () => void deleteByHand(instance), {jsname: 'VkLyEc'}),
				iconButton('more', 'Options', undefined, {'aria-haspopup': 'menu'})),
			iconButton('close', 'Close', closeBubble, {id: 'xDetDlgCloseBu', jsname: 'LgbsSe'})),
		h('div', {class: 'details-rows', jsname: 'sV9x3c'},
			whenRow(instance),
			event.location && row('place', 'xDetDlgLoc', [spoken('Location:', 'span'), block(event.location)], {'data-text': event.location}),
			guestRows(instance, guestsShown),
			event.description && row('text', 'xDetDlgDesc', [spoken('Description:', 'span'), h('div', {}, event.description)]),
			row('bell', 'xDetDlgNot', [block('10 minutes before')]),
			row('calendar', 'xDetDlgCal', [block(calendarName(instance))], {'data-text': `${calendarName(instance)} – ${instance.calendar}`})),
		instance.response && goingFooter(instance)))));
}

/** One row: an icon and its content. */
export function row(name: IconName | null, id: string, content: Child[], given: Record<string, string> = {}): VNode {
	return h('div', {class: 'row'},
		h('div', {'aria-hidden': 'true', class: 'row-icon'}, name && icon(name, 20)),
		h('div', {class: 'row-content', id, ...given}, content));
}

/** A row's large line and the small ones under it. */
export function block(line: Child, small: string[] = []): VNode {
	return h('div', {class: 'row-block'}, h('div', {class: 'row-line'}, line), small.length > 0 && h('div', {class: 'row-small row-small-second'}, small.map(words => h('div', {}, words))));
}

function whenRow(instance: Instance): VNode {
	const {locale} = options.account;
	const {start, end, event} = instance;
	const repeats = repeatsWords(event, locale);
	const isOneDay = start.slice(0, 10) === lastDateOf(instance);
	const day = isOneDay ? weekdayDate(start, locale, options.now.slice(0, 4)) : dateRange(start.slice(0, 10), lastDateOf(instance), locale);
	return h('div', {class: 'row'},
		h('div', {'aria-hidden': 'true', class: 'row-icon'}, h('div', {class: 'row-colour', style: {'background-color': coloursOf({...instance, response: null, end: '9999'}).border}})),
		h('div', {class: 'row-content', id: 'xDetDlgWhen'}, h('div', {class: 'row-block'},
			h('div', {class: 'row-line'}, h('span', {role: 'heading', 'aria-level': '1', id: 'rAECCd', class: 'details-title'}, instance.title)),
			h('div', {class: 'row-small row-small-second'}, day, !event.allDay && [h('span', {class: 'separator'}, '⋅'), h('span', {}, bubbleRange(start, end, options))]),
			repeats && h('div', {class: 'row-small repeats'}, repeats))));
}

function calendarName({calendar, event}: Instance): string {
	return calendar === options.account.email ? options.account.name : event.calendarName ?? calendar;
}
