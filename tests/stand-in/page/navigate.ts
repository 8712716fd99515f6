import type {StandInView} from '../model.ts';
import {closeDay} from './day-dialog.ts';
import {draw} from './draw.ts';
import {closeBubble} from './open.ts';
import {options} from './options.ts';
import {closeQuickCreate} from './quick-create.ts';
import {datesOf, hasWeekRows, stepped} from './range.ts';
import {editPathOf, pathOf, routeOf, searchPathOf, settingsPath} from './route.ts';
import {underWay} from './settled.ts';
import {slideFrom} from './slide.ts';
import {record} from './spy.ts';
import {isAside, state, weeksAtOnce} from './state.ts';

/** Goes to a view and a date (account's zone; null: today), as Google does: address first, document a moment later. */
export function go(view: StandInView, date: string | null): void {
	goTo(pathOf(view, date));
}

/** One step of the present view, forward or back. */
export function step(direction: 1 | -1): void {
	go(state.view, stepped(state.view, state.date, direction, options));
}

/** Opens the edit page; null for an empty form. */
export function edit(encodedId: string | null): void {
	goTo(editPathOf(encodedId));
}

/** Shows the events whose titles have what was searched for. */
export function search(query: string): void {
	goTo(searchPathOf(query));
}

/** Opens the settings. */
export function openSettings(): void {
	goTo(settingsPath());
}

/** Goes to an address of the calendar's. */
export function goTo(path: string): void {
	history.pushState(null, '', path);
	follow();
}

/** Draws what the present address asks for. */
export function follow(): void {
	closeBubble();
	closeDay();
	closeQuickCreate();
	record({type: 'navigate', url: location.pathname});
	void underWay(async () => {
		await new Promise(resolve => setTimeout(resolve, 30));
		const before = {...state};
		const wasElsewhere = isAside() || before.query !== null;
		Object.assign(state, routeOf(location, state.view, wasElsewhere ? before.date : options.now.slice(0, 10)), {weeksLoaded: weeksAtOnce, edited: null, findsTime: false});
		const slides = !wasElsewhere && !isAside() && state.query === null && before.view === state.view && !hasWeekRows(state.view) && state.view !== 'year' && state.view !== 'agenda';
		if (!slides) {
			draw();
			return;
		}

		await slideFrom(datesOf(before.view, before.date, options), datesOf(state.view, state.date, options));
	});
}
