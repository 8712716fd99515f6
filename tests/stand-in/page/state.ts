import type {StandInEvent, StandInGuest} from '../model.ts';
import {given, options} from './options.ts';
import {routeOf} from './route.ts';
import type {Route} from './route.ts';

/** Everything the page knows. Changed in place, then drawn by `draw()`. What the address asks for is followed a moment later. */
export interface State extends Route {
	events: StandInEvent[];
	/** Counts up to force new chip nodes instead of recycled ones. */
	generation: number;
	/** By how many places chips are turned in the document, so that they take each other's nodes. */
	turn: number;
	/** Weeks of the schedule that were loaded. */
	weeksLoaded: number;
	theme: 'light' | 'dark';
	/** Does the edit page show the hours of its day instead of the details? */
	findsTime: boolean;
	/** Guests of the event on the edit page, once they were changed there; null before. */
	edited: StandInGuest[] | null;
	/** Width of the time grid's columns when the page was last told that its room has changed, CSS pixels; null before. */
	room: number | null;
}

/** Weeks the schedule begins with, and gets more of when somebody scrolls to the end of them. */
export const weeksAtOnce = 3;

/** The page's one state. */
export const state: State = {
	...routeOf(location, options.view, options.now.slice(0, 10)),
	events: remembered() ?? given.events,
	generation: 0,
	turn: 0,
	weeksLoaded: weeksAtOnce,
	theme: options.theme,
	findsTime: false,
	edited: null,
	room: null,
};

/** Is something else than a calendar's view shown? */
export function isAside(): boolean {
	return state.editing !== null || state.settings;
}

/** Keeps the present events for a reload of this tab, until the test gives others. */
export function remember(): void {
	sessionStorage.setItem('stand-in', JSON.stringify({version: given.version, events: state.events}));
}

function remembered(): StandInEvent[] | null {
	const kept = JSON.parse(sessionStorage.getItem('stand-in') ?? 'null') as {version: string; events: StandInEvent[]} | null;
	return kept?.version === given.version ? kept.events : null;
}
