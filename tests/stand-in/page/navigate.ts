import type {StandInView} from '../model.ts';
import {closeBubble} from './open.ts';
import {draw} from './draw.ts';
import {options} from './options.ts';
import {datesOf, stepped} from './range.ts';
import {editPathOf, pathOf, routeOf} from './route.ts';
import {underWay} from './settled.ts';
import {slideFrom} from './slide.ts';
import {record} from './spy.ts';
import {state} from './state.ts';

/** Goes to a view and a date (account's zone; null: today), as Google does: address first, document a moment later. */
export function go(view: StandInView, date: string | null): void {
	history.pushState(null, '', pathOf(view, date));
	follow();
}

/** One step of the present view, forward or back. */
export function step(direction: 1 | -1): void {
	go(state.view, stepped(state.view, state.date, direction));
}

/** Opens the edit page; null for an empty form. */
export function edit(encodedId: string | null): void {
	history.pushState(null, '', editPathOf(encodedId));
	follow();
}

/** Draws what the present address asks for. */
export function follow(): void {
	closeBubble();
	record({type: 'navigate', url: location.pathname});
	void underWay(async () => {
		await new Promise(resolve => setTimeout(resolve, 30));
		const before = {view: state.view, date: state.date, editing: state.editing};
		Object.assign(state, routeOf(location.pathname, state.view, before.editing ? before.date : options.now.slice(0, 10)));
		if (state.editing !== null || before.editing !== null || before.view !== state.view || state.view === 'month') {
			draw();
			return;
		}

		await slideFrom(datesOf(before.view, before.date, options), datesOf(state.view, state.date, options));
	});
}
