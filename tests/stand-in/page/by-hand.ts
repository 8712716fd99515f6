import {moved, removed} from '../changes.ts';
import type {Scope} from '../changes.ts';
import type {Instance} from '../instance.ts';
import {ask} from './ask.ts';
import {closeBubble} from './open.ts';
import {options} from './options.ts';
import {record} from './spy.ts';
import {state} from './state.ts';
import {change} from './update.ts';

/** Moves an event as a person does: with the question which of a series, and whether to tell the guests. Times in the account's zone. */
export async function moveByHand(instance: Instance, start: string, end: string): Promise<boolean> {
	const scope = await askScope(instance, 'Edit recurring event');
	if (!scope || !await askGuests(instance, 'Would you like to send updates to existing Google Calendar guests?')) {
		return false;
	}

	record({type: 'move', id: instance.id, start, end});
	change(moved(state.events, instance, start, end, scope, options.account.zone), 'Event saved');
	return true;
}

/** Deletes an event as a person does. */
export async function deleteByHand(instance: Instance): Promise<void> {
	closeBubble();
	const scope = await askScope(instance, 'Delete recurring event');
	if (scope && await askGuests(instance, 'Would you like to let the guests know that this event was cancelled?')) {
		record({type: 'delete', id: instance.id});
		change(removed(state.events, instance, scope), 'Event deleted');
	}
}

/** Which events of a series: `this` for a single event, null when cancelled. */
export async function askScope({event}: Instance, title: string): Promise<Scope | null> {
	if (!event.series) {
		return 'this';
	}

	const choices = [{value: 'this', label: 'This event'}, {value: 'following', label: 'This and following events'}, {value: 'all', label: 'All events'}];
	return await ask({title, choices, yes: 'OK', no: 'Cancel'}) as Scope | null;
}

/** Asks whether to write to the guests; whatever the answer, the change goes on. */
export async function askGuests({guests}: Pick<Instance, 'guests'>, text: string): Promise<boolean> {
	if (guests.some(({email}) => email !== options.account.email)) {
		await ask({title: 'Send emails?', text, yes: 'Send', no: 'Don\'t send'});
	}

	return true;
}
