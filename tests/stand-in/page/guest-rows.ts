import {rowsShown} from '../guest-list.ts';
import type {Instance} from '../instance.ts';
import type {StandInGuest} from '../model.ts';
import {wordsFor} from '../words.ts';
import {block, row} from './bubble.ts';
import {icon} from './icon.ts';
import {countWords, uiWords} from './labels.ts';
import {h} from './node.ts';
import type {Child, VNode} from './node.ts';
import {options} from './options.ts';

const isEnglish = options.account.locale.startsWith('en');
const {answers} = wordsFor(options.account.locale);
const {yes, no, maybe} = uiWords();
/** How a row says an answer; in languages other than English inferred, as everything about rows in them. */
const tokens = isEnglish ? {accepted: 'Attending', declined: 'Not attending', tentative: 'Maybe', 'needs-response': 'Awaiting'} : answers;
const counts = isEnglish ? {accepted: 'yes', declined: 'no', tentative: 'maybe', 'needs-response': 'awaiting'} : {accepted: yes, declined: no, tentative: maybe, 'needs-response': answers['needs-response']};

/** The guests in the details: a summary at once, a row for each guest as they arrive. A hidden list has no rows, a long one not all of them. `stale` are the rows of the event before, as long as they stay. */
export function guestRows(instance: Instance, shown: number, stale: StandInGuest[] | null): VNode[] {
	const {guests} = instance;
	if (guests.length === 0 && !stale) {
		return [];
	}

	const people = guests.filter(({room}) => !room).length;
	const rows = stale ?? rowsShown(instance).slice(0, shown);
	return [
		row('people', 'xDetDlgAtt', [block(countWords(people, 'guests'), summary(guests))]),
		h('div', {role: 'tree', class: 'guests', 'aria-label': 'Guests'}, rows.map((guest, index) => guestRow(guest, index, true))),
	];
}

/** One guest: the organiser's row has an id of its own, a group says how many it stands for. `answered` false leaves the answer out. */
export function guestRow(guest: StandInGuest, index: number, answered: boolean, button: Child = null): VNode {
	const name = guest.name ?? guest.email;
	const ui = uiWords();
	const label = [name, answered && tokens[guest.response ?? 'needs-response'], guest.organizer && ui.organizer, guest.optional && ui.optional];
	return h('div', {
		role: 'treeitem', tabindex: '-1', jsname: 'OLRBPb', class: 'guest', id: guest.organizer ? 'xDtlDlgOrg' : null, 'data-id': `g${index + 1}`, 'data-email': guest.email,
		'data-is-expandable': guest.group ? 'true' : null, 'aria-label': label.filter(Boolean).join(', '),
	},
	h('span', {class: `face face-${guest.response ?? 'needs-response'}`, 'aria-hidden': 'true', style: {'background-color': guest.room ? '#5f6368' : faceColour(guest.email)}}, guest.room ? icon('door', 16) : name.slice(0, 1).toUpperCase()),
	h('div', {class: 'guest-words'},
		h('div', {class: 'guest-name'}, h('span', {}, name), Boolean(guest.group) && h('span', {class: 'guest-count'}, ` (${guest.group})`)),
		(guest.organizer || guest.optional) && h('div', {class: 'guest-role'}, guest.organizer ? ui.organizer : ui.optional)),
	button);
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
