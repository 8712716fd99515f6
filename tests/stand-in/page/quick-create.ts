import {encodeEventId} from '../event-id.ts';
import type {StandInGuest} from '../model.ts';
import {asDialog} from './dialog.ts';
import {draw} from './draw.ts';
import {closeBubble} from './open.ts';
import {options} from './options.ts';
import {patchChildren} from './patch.ts';
import {besidePoint} from './place.ts';
import {quickForm} from './quick-form.ts';
import {record} from './spy.ts';
import {state} from './state.ts';
import {change} from './update.ts';

/** A new event that somebody is writing in the small dialog; times in the account's zone. */
export interface Placing {
	start: string;
	end: string;
	allDay: boolean;
	/** Id the event will have; the dialog wears it from the start. */
	id: string;
	tab: 'event' | 'task';
	guests: StandInGuest[];
}

let placing: Placing | null = null;
let look = {};
const holder = document.createElement('div');

/** What is being written, for the grid to show where it would go; null when nothing is. */
export function present(): Placing | null {
	return placing;
}

/** Opens the dialog of a new event where somebody pressed an empty place. Times in the account's zone. */
export function openQuickCreate(start: string, end: string, allDay: boolean, press: {clientX: number; clientY: number}): void {
	closeBubble();
	placing = {start, end, allDay, id: crypto.randomUUID().replaceAll('-', '').slice(0, 26), tab: 'event', guests: []};
	look = {...besidePoint(press), opacity: '1', transform: 'none'};
	draw();
	holder.querySelector('input')?.focus({preventScroll: true});
}

/** Closes it without saving; says whether it was open. */
export function closeQuickCreate(): boolean {
	const wasOpen = placing !== null;
	placing = null;
	if (wasOpen) {
		draw();
	}

	return wasOpen;
}

/** Is this node inside that dialog? */
export function isInQuickCreate(node: Node): boolean {
	return placing !== null && holder.contains(node);
}

/** Draws the dialog again. It carries the id of the event to be, and no details. */
export function drawQuickCreate(): void {
	if (!placing) {
		holder.remove();
		return;
	}

	document.querySelector('#yDmH0d')?.append(holder);
	patchChildren(holder, [asDialog({'aria-label': 'Create', class: 'bubble quick', style: look, key: placing.id}, quickForm(placing, encodeEventId(placing.id, options.account.email)))]);
}

/** Changes what is being written. */
export function alter(changed: Partial<Placing>): void {
	placing = placing && {...placing, ...changed};
	drawQuickCreate();
}

/** Saves it under the title in the field. */
export function saveQuickCreate(): void {
	if (!placing) {
		return;
	}

	const {id, start, end, allDay, guests, tab} = placing;
	const title = holder.querySelector('input')?.value ?? '';
	const {account} = options;
	const invited: StandInGuest[] = guests.length > 0 ? [{email: account.email, name: account.name, organizer: true, response: 'accepted'}, ...guests] : [];
	record({type: 'create', start, end});
	placing = null;
	change([...state.events, {id: tab === 'task' ? `tasks_${id}` : id, type: tab === 'task' ? 'task' : undefined, title, start, end, allDay, guests: invited}], tab === 'task' ? 'Task saved' : 'Event saved');
}
