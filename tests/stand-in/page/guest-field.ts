import type {StandInGuest} from '../model.ts';
import {guestRow} from './guest-rows.ts';
import {iconButton} from './icon.ts';
import {h} from './node.ts';
import type {Child, VNode} from './node.ts';

/** A field for addresses, and the guests so far, each with a button to take it off. `change` gets every new list. */
export function guestField(guests: StandInGuest[], change: (guests: StandInGuest[]) => void, hidden = false): VNode {
	return h('div', {class: 'guest-field'},
		h('input', {role: 'combobox', class: 'edit-input', type: 'text', 'aria-label': 'Guests', 'aria-expanded': 'false', placeholder: 'Add guests', autocomplete: 'off', on: {keydown: event => {
			const field = event.target as HTMLInputElement;
			const email = field.value.trim();
			if ((event as KeyboardEvent).key === 'Enter' && email.includes('@') && !guests.some(guest => guest.email === email)) {
				event.preventDefault();
				field.value = '';
				change([...guests, {email}]);
			}
		}}}),
		guests.length > 0 && h('div', {id: 'xGstLst'}, h('div', {role: 'tree', class: 'guests', 'aria-label': 'Guests invited to this event.'},
			hidden ? [] : guests.map((guest, index) => guestRow(guest, index, true, remove(guest, guests, change))))));
}

function remove(guest: StandInGuest, guests: StandInGuest[], change: (guests: StandInGuest[]) => void): Child {
	return !guest.organizer && iconButton('close', `Remove ${guest.name ?? guest.email}`, () => change(guests.filter(each => each !== guest)), {class: 'icon-button guest-remove'});
}
