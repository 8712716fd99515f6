import type {StandInEvent, StandInView} from '../model.ts';
import {moved, removed} from '../changes.ts';
import type {Instance} from '../instance.ts';
import {instanceById} from '../recurrence.ts';
import {draw} from './draw.ts';
import {drawBubble} from './open.ts';
import {given, options} from './options.ts';
import {go} from './navigate.ts';
import {settled} from './settled.ts';
import {actions, keys, resizes} from './spy.ts';
import {remember, state} from './state.ts';
import {storm} from './storm.ts';
import {change} from './update.ts';

/** What a test can reach in the page as `window.standIn`. */
export const api = {
	/** Every keydown the window received. */
	keys,
	/** What the page did. */
	actions,
	/** How wide its main part was whenever it was told that its room has changed. */
	resizes,
	/** Moves one event (whole id, without calendar) without asking; times in the account's zone. */
	moveEvent(id: string, start: string, end: string): void {
		change(moved(state.events, byId(id), start, end, 'this', options.account.zone));
	},
	/** Deletes one event (whole id, without calendar) without asking. */
	removeEvent(id: string): void {
		change(removed(state.events, byId(id), 'this'));
	},
	/** Takes over other events. `version` is the server's, so that a reload keeps to them. */
	setEvents(events: StandInEvent[], version: string): void {
		given.version = version;
		state.events = events;
		remember();
		draw();
		drawBubble();
	},
	/** Draws everything again: recycled in place, or with new chip nodes. */
	rerender({replace = false} = {}): void {
		if (replace) {
			state.generation++;
		}

		draw();
		drawBubble();
	},
	/** Switches the theme while the page is open. */
	setTheme(theme: 'light' | 'dark'): void {
		state.theme = theme;
		draw();
	},
	/** Goes to a view and a date (account's zone), as its buttons do; without a date to today's. */
	go(view: StandInView, date: string | null = null): void {
		go(view, date);
	},
	/** A storm of drawing; counts as under way until it is over. */
	storm,
	/** Resolves when no navigation, animation or late guest is under way. */
	settled,
};

/** The type of `window.standIn`. */
export type StandInApi = typeof api;

function byId(id: string): Instance {
	const found = instanceById(state.events, id, options.account);
	if (!found) {
		throw new Error(`The stand-in has no event ${id}.`);
	}

	return found;
}
