import type {StandInEvent, StandInView} from '../model.ts';
import {given, options} from './options.ts';
import {routeOf} from './route.ts';

/** Everything the page knows. Changed in place, then drawn by `draw()`. */
export interface State {
	events: StandInEvent[];
	/** What is drawn; follows the address a moment later. */
	view: StandInView;
	/** A date inside the drawn range, in the account's zone. */
	date: string;
	/** Whole id of the event on the edit page; `new` for an empty form; null while a calendar is shown. */
	editing: string | null;
	/** Counts up to force new chip nodes instead of recycled ones. */
	generation: number;
	theme: 'light' | 'dark';
}

const first = routeOf(location.pathname, options.view, options.now.slice(0, 10));

/** The page's one state. */
export const state: State = {
	events: remembered() ?? given.events,
	view: first.view,
	date: first.date,
	editing: first.editing,
	generation: 0,
	theme: options.theme,
};

/** Keeps the present events for a reload of this tab, until the test gives others. */
export function remember(): void {
	sessionStorage.setItem('stand-in', JSON.stringify({version: given.version, events: state.events}));
}

function remembered(): StandInEvent[] | null {
	const kept = JSON.parse(sessionStorage.getItem('stand-in') ?? 'null') as {version: string; events: StandInEvent[]} | null;
	return kept?.version === given.version ? kept.events : null;
}
