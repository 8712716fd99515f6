import type {Instance} from '../instance.ts';
import type {StandInGuest} from '../model.ts';
import {block, row} from './bubble.ts';
import {icon} from './icon.ts';
import {h} from './node.ts';
import type {VNode} from './node.ts';
import {options} from './options.ts';

const tokens = {accepted: 'Attending', declined: 'Not attending', tentative: 'Maybe', 'needs-response': 'Awaiting'};
const counts = {accepted: 'yes', declined: 'no', tentative: 'maybe', 'needs-response': 'awaiting'};

/** The guests in the details: a summary at once, a row for each guest as they arrive. A hidden list has no rows. */
export function guestRows({guests, event}: Instance, shown: number): VNode[] {
	if (guests.length === 0) {
		return [];
	}

	const rooms = guests.filter(({room}) => room);
	return [
		row('people', 'xDetDlgAtt', [block(`${guests.length - rooms.length} guest${guests.length - rooms.length === 1 ? '' : 's'}`, summary(guests))]),
		h('div', {role: 'tree', class: 'guests', 'aria-label': 'Guests'}, event.hiddenGuests ? [] : guests.slice(0, shown).map((guest, index) => guestRow(guest, index, true))),
	];
}

/** One guest: the organiser's row has an id of its own, a group says how many it stands for. `answered` false leaves the answer out. */
export function guestRow(guest: StandInGuest, index: number, answered: boolean): VNode {
	const name = guest.name ?? guest.email;
	const british = options.account.locale === 'en-GB';
	const label = [name, answered && tokens[guest.response ?? 'needs-response'], guest.organizer && (british ? 'Organiser' : 'Organizer'), guest.optional && 'Optional'];
	return h('div', {
		role: 'treeitem', tabindex: '-1', jsname: 'OLRBPb', class: 'guest', id: guest.organizer ? 'xDtlDlgOrg' : null, 'data-id': `g${index + 1}`, 'data-email': guest.email,
		'data-is-expandable': guest.group ? 'true' : null, 'aria-label': label.filter(Boolean).join(', '),
	},
	h('span', {class: `face face-${guest.response ?? 'needs-response'}`, 'aria-hidden': 'true', style: {'background-color': guest.room ? '#5f6368' : faceColour(guest.email)}}, guest.room ? icon('door', 16) : name.slice(0, 1).toUpperCase()),
	h('div', {class: 'guest-words'},
		h('div', {class: 'guest-name'}, h('span', {}, name), Boolean(guest.group) && h('span', {class: 'guest-count'}, ` (${guest.group})`)),
		guest.organizer && h('div', {class: 'guest-role'}, british ? 'Organiser' : 'Organizer')));
}

function summary(guests: StandInGuest[]): string[] {
	return (['accepted', 'declined', 'tentative', 'needs-response'] as const).flatMap(answer => {
		const count = guests.filter(guest => !guest.room && (guest.response ?? 'needs-response') === answer).length;
		return count > 0 ? [`${count} ${counts[answer]}`] : [];
	});
}

function faceColour(email: string): string {
	const hues = ['#1a73e8', '#c5221f', '#188038', '#9334e6', '#b06000', '#007b83', '#b80672'];
	return hues[[...email].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % hues.length]!;
}
