import {longTime} from '../clock-words.ts';
import {dateWords} from '../date-words.ts';
import type {StandInGuest} from '../model.ts';
import {instanceById} from '../recurrence.ts';
import {shownId} from '../shown-id.ts';
import {draw} from './draw.ts';
import {leave, save} from './edit-save.ts';
import {asDraft} from './edit-draft.ts';
import type {Draft} from './edit-draft.ts';
import {editTabs, findTime} from './find-time.ts';
import {guestField} from './guest-field.ts';
import {icon, iconButton} from './icon.ts';
import type {IconName} from './icon.ts';
import {uiWords} from './labels.ts';
import {h} from './node.ts';
import type {Child, VNode} from './node.ts';
import {options} from './options.ts';
import {repeatsWords} from './repeats-words.ts';
import {state} from './state.ts';

/** The edit page of an event (whole id, without calendar), or an empty form for `new`. */
export function editPage(id: string): VNode[] {
	const instance = id === 'new' ? null : instanceById(state.events, id, options.account) ?? null;
	const draft = asDraft(instance, location.search);
	const guests = state.edited ?? draft.guests;
	return [h('div', {
		jsname: 'nB7Rvb', class: 'edit', 'data-is-create': String(!instance), 'data-eventid': instance && shownId(instance), key: id,
		jslog: instance ? `76231; 2:[${JSON.stringify(instance.id)},${JSON.stringify(instance.calendar)}];track:impression` : null,
	},
	h('div', {class: 'edit-top'},
		iconButton('close', 'Cancel event editing', leave, {id: 'xCancelBu'}),
		h('input', {id: 'xTiIn', type: 'text', class: 'edit-title', 'aria-label': 'Title', placeholder: 'Add title', 'data-initial-value': draft.title, value: draft.title}),
		h('button', {type: 'button', id: 'xSaveBu', jsname: 'x8hlje', class: 'save', on: {click: () => void save(instance)}}, uiWords().save)),
	times(draft),
	editTabs(),
	state.findsTime && findTime(draft.start.slice(0, 10)),
	h('div', {class: 'edit-columns', hidden: state.findsTime},
		h('div', {role: 'tabpanel', 'aria-label': 'Event details', jsname: 'PAiuue', class: 'edit-details'},
			field('place', h('div', {id: 'xLocIn'}, h('input', {role: 'combobox', class: 'edit-input', type: 'text', 'aria-label': 'Location', 'aria-expanded': 'false', placeholder: 'Add location', value: draft.location}))),
			field('bell', h('div', {id: 'xNtList', class: 'edit-note'}, 'Notification  10 minutes')),
			field('calendar', h('div', {id: 'xOnCal', class: 'edit-note'}, options.account.name)),
			field('text', h('div', {id: 'xDescIn'}, h('div', {contenteditable: 'true', role: 'textbox', 'aria-multiline': 'true', class: 'edit-description', 'aria-label': 'Description', loose: true}, draft.description)))),
		h('div', {role: 'tabpanel', 'aria-label': 'Guests', class: 'edit-guests'},
			h('h2', {class: 'edit-guests-title'}, 'Guests'),
			guestField(guests, next => {
				state.edited = withOwner(next);
				draw();
			}, instance?.event.hiddenGuests)))),
	];
}

/** Whoever invites somebody is on the list too. */
function withOwner(guests: StandInGuest[]): StandInGuest[] {
	const {email, name} = options.account;
	return guests.length === 0 || guests.some(guest => guest.organizer) ? guests : [{email, name, organizer: true, response: 'accepted'}, ...guests];
}

function times({start, end, allDay}: Draft): VNode {
	const repeats = state.events.find(({id}) => state.editing?.startsWith(id));
	return h('div', {id: 'xDaRaSel', class: 'edit-times'},
		h('div', {id: 'xStDaIn'}, dateInput('Start date', start)),
		!allDay && h('div', {id: 'xStTiIn'}, timeInput('Start time', start)),
		h('span', {class: 'edit-to'}, 'to'),
		!allDay && h('div', {id: 'xEnTiIn'}, timeInput('End time', end)),
		h('div', {id: 'xEnDaIn'}, dateInput('End date', end)),
		h('label', {class: 'edit-all-day'}, h('input', {type: 'checkbox', id: 'xAlDaCbx', checked: allDay}), 'All day'),
		h('div', {role: 'combobox', tabindex: '0', jsname: 'T7keRc', class: 'edit-repeats', 'aria-label': 'Recurrence', 'aria-expanded': 'false'}, (repeats && repeatsWords(repeats, options.account.locale)) ?? 'Does not repeat'));
}

function dateInput(label: string, time: string): VNode {
	const shown = dateWords(time, options.account.locale, {day: 'numeric', month: 'short', year: 'numeric'});
	return h('input', {jsname: 'YPqjbf', class: 'edit-input', type: 'text', 'aria-label': label, 'data-date': time.slice(0, 10).replaceAll('-', ''), value: shown});
}

function timeInput(label: string, time: string): VNode {
	const shown = longTime(time, options);
	return h('input', {role: 'combobox', class: 'edit-input', type: 'text', 'aria-label': label, 'aria-expanded': 'false', 'data-initial-value': shown, value: shown});
}

function field(name: IconName, content: Child): VNode {
	return h('div', {class: 'edit-row'}, h('div', {class: 'edit-icon', 'aria-hidden': 'true'}, icon(name, 20)), h('div', {class: 'edit-field'}, content));
}
