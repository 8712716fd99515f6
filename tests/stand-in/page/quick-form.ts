import {bubbleRange} from '../clock-words.ts';
import {weekdayDate} from '../date-words.ts';
import {guestField} from './guest-field.ts';
import {iconButton} from './icon.ts';
import {uiWords} from './labels.ts';
import {goTo} from './navigate.ts';
import {h} from './node.ts';
import type {VNode} from './node.ts';
import {options} from './options.ts';
import {alter, closeQuickCreate, saveQuickCreate} from './quick-create.ts';
import type {Placing} from './quick-create.ts';
import {editPathOf} from './route.ts';

/** The fields of a new event, as in a meeting extension's selectors of 2026: title, two tabs, guests, rows that are folded away, the way to the edit page. */
export function quickForm(placing: Placing, eventid: string): VNode {
	const {start, end, allDay, id, tab, guests} = placing;
	const ui = uiWords();
	const day = weekdayDate(start, options.account.locale);
	return h('div', {jsname: 'SF0uGd', class: 'quick-form', 'data-eventid': eventid, 'data-loggingid': id},
		h('div', {class: 'details-bar'}, iconButton('close', ui.close, () => void closeQuickCreate())),
		h('div', {class: 'quick-rows', 'data-bubble-scrollable-root': 'true'},
			h('div', {jsname: 'GYcwYe', class: 'quick-title-row'}, h('input', {type: 'text', class: 'edit-title', 'aria-label': 'Add title', placeholder: 'Add title', on: {keydown: event => {
				if ((event as KeyboardEvent).key === 'Enter') {
					saveQuickCreate();
				}
			}}})),
			h('div', {role: 'tablist', class: 'quick-tabs'}, tabButton('tabEvent', 'Event', 'event', tab), tabButton('tabTask', 'Task', 'task', tab)),
			h('div', {role: 'tabpanel', 'aria-labelledby': tab === 'event' ? 'tabEvent' : 'tabTask', class: 'quick-panel'},
				h('div', {class: 'quick-when'}, day, !allDay && [h('span', {class: 'separator'}, '⋅'), bubbleRange(start, end, options)]),
				tab === 'event' && [
					guestField(guests, next => alter({guests: next})),
					...['location', 'description', 'calendar'].map(name => h('span', {'data-key': name, class: 'quick-folded', tabindex: '0'}, folded[name])),
				])),
		h('div', {class: 'quick-foot'},
			tab === 'event' && h('button', {type: 'button', class: 'text-button', jsname: 'rhPddf', on: {click: () => more(placing)}}, 'More options'),
			h('button', {type: 'button', class: 'text-button strong', jsname: 'x8hlje', on: {click: saveQuickCreate}}, ui.save)));
}

const folded: Record<string, string> = {location: 'Add location', description: 'Add description', calendar: options.account.name};

function tabButton(id: string, label: string, name: Placing['tab'], present: Placing['tab']): VNode {
	return h('button', {type: 'button', role: 'tab', id, class: `quick-tab ${name === present ? 'chosen' : ''}`, 'aria-selected': String(name === present), on: {click: () => alter({tab: name})}}, label);
}

/** The edit page with what was written so far. */
function more({start, end, guests}: Placing): void {
	const title = document.querySelector<HTMLInputElement>('[jsname="GYcwYe"] input')?.value ?? '';
	const asked = new URLSearchParams({text: title, dates: [start, end].map(time => time.replaceAll(/[-:]/g, '') + (time.length > 10 ? '00' : '')).join('/')});
	for (const {email} of guests) {
		asked.append('add', email);
	}

	goTo(`${editPathOf(null)}?${asked.toString()}`);
}
