import {bubbleRange, longTime} from '../clock-words.ts';
import {dateRange, longDate, weekdayDate} from '../date-words.ts';
import type {Instance} from '../instance.ts';
import type {StandInGuest} from '../model.ts';
import {lastDateOf} from '../recurrence.ts';
import {shownId} from '../shown-id.ts';
import {wordsFor} from '../words.ts';
import {coloursOf} from './colour.ts';
import {deleteByHand} from './by-hand.ts';
import {asDialog} from './dialog.ts';
import {goingFooter} from './going.ts';
import {guestRows} from './guest-rows.ts';
import {icon, iconButton} from './icon.ts';
import type {IconName} from './icon.ts';
import {titleWords, uiWords} from './labels.ts';
import {edit} from './navigate.ts';
import {h, spoken} from './node.ts';
import type {Child, Style, VNode} from './node.ts';
import {closeBubble} from './open.ts';
import {options} from './options.ts';
import {repeatsWords} from './repeats-words.ts';
import {taskDetails} from './task-details.ts';

/** The details of one event, with as many guest rows as have arrived; or those of a task, which have no `#xDetDlg`. `stale` are guests of the event before. */
export function bubble(instance: Instance, guestsShown: number, look: Style, stale: StandInGuest[] | null): VNode {
	return asDialog({'aria-labelledby': 'rAECCd', class: 'bubble', style: look}, instance.event.type === 'task' ? taskDetails(instance) : details(instance, guestsShown, stale));
}

function details(instance: Instance, guestsShown: number, stale: StandInGuest[] | null): VNode {
	const eventid = shownId(instance);
	const {event} = instance;
	const ui = uiWords();
	return h('div', {
		id: 'xDetDlg', 'data-keyboardactiontype': '0;1', 'data-origin': '2', 'data-eventid': eventid, 'data-actions-expanded': 'false', class: 'details',
		jslog: `35389; 2:[${JSON.stringify(instance.id)},${JSON.stringify(instance.calendar)},0];1:[${JSON.stringify(instance.calendar)},1];track:impression`,
	}, h('div', {class: 'details-column'},
		h('div', {class: 'details-bar'},
			h('div', {class: 'details-edit'},
				iconButton('edit', ui.edit, () => edit(eventid), {jsname: 'DyVDA', 'data-use-native-focus-logic': 'true'}),
				iconButton('delete', ui.delete, () => void deleteByHand(instance), {jsname: 'VkLyEc'}),
				iconButton('more', 'Options', undefined, {'aria-haspopup': 'menu'})),
			iconButton('close', ui.close, () => void closeBubble(), {id: 'xDetDlgCloseBu', jsname: 'LgbsSe'})),
		h('div', {class: 'details-rows', jsname: 'sV9x3c'},
			whenRow(instance),
			event.location && row('place', 'xDetDlgLoc', [spoken(wordsFor(options.account.locale).labels[1].trim(), 'span'), block(event.location)], {'data-text': event.location}),
			guestRows(instance, guestsShown, stale),
			event.description && row('text', 'xDetDlgDesc', [spoken('Description:', 'span'), h('div', {}, event.description)]),
			row('bell', 'xDetDlgNot', [block('10 minutes before')]),
			row('calendar', 'xDetDlgCal', [block(calendarName(instance))], {'data-text': `${calendarName(instance)} – ${instance.calendar}`})),
		instance.response && goingFooter(instance)));
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

/** The row with the title and the time. */
export function whenRow(instance: Instance): VNode {
	const {locale} = options.account;
	const {event} = instance;
	const repeats = repeatsWords(event, locale);
	return h('div', {class: 'row'},
		h('div', {'aria-hidden': 'true', class: 'row-icon'}, h('div', {class: 'row-colour', style: {'background-color': coloursOf({...instance, response: null, end: '9999'}).border}})),
		h('div', {class: 'row-content', id: 'xDetDlgWhen'}, h('div', {class: 'row-block'},
			h('div', {class: 'row-line'}, h('span', {role: 'heading', 'aria-level': '1', id: 'rAECCd', class: 'details-title'}, titleWords(instance))),
			h('div', {class: 'row-small row-small-second'}, when(instance)),
			repeats && h('div', {class: 'row-small repeats'}, repeats))));
}

/** Date and times on one day; over midnight both dates with their times; of all-day events the dates. */
function when(instance: Instance): Child {
	const {locale} = options.account;
	const {start, end, event} = instance;
	if (start.slice(0, 10) === lastDateOf(instance)) {
		return [weekdayDate(start, locale, options.now.slice(0, 4)), !event.allDay && [h('span', {class: 'separator'}, '⋅'), h('span', {}, bubbleRange(start, end, options))]];
	}

	if (event.allDay) {
		return dateRange(start, lastDateOf(instance), locale);
	}

	return [start, end].map(time => `${longDate(time, locale)}, ${longTime(time, options)}`).join(' – ');
}

function calendarName({calendar, event}: Instance): string {
	return calendar === options.account.email ? options.account.name : event.calendarName ?? calendar;
}
