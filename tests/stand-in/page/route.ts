import type {StandInView} from '../model.ts';
import {decodeEventId} from '../event-id.ts';

/** What an address asks for. */
export interface Route {
	view: StandInView;
	/** Plain date in the account's zone. */
	date: string;
	/** Whole id on the edit page, `new` for an empty form, else null. */
	editing: string | null;
}

const views: StandInView[] = ['day', 'week', 'customday', 'month'];

/** Reads `/calendar[/u/<n>]/r[/<view>[/Y/M/D]]` and `/r/eventedit[/<id>]`; what is left out comes from the arguments. */
export function routeOf(path: string, view: StandInView, date: string): Route {
	const [name, ...rest] = (path.split(/\/r(?:\/|$)/)[1] ?? '').split('/').filter(Boolean);
	if (name === 'eventedit') {
		return {view, date, editing: rest[0] ? decodeEventId(decodeURIComponent(rest[0])) : 'new'};
	}

	const known = views.find(each => each === name);
	const numbers = rest.map(Number);
	const asked = numbers.length === 3 && numbers.every(Number.isInteger) ? numbers.map(part => String(part).padStart(2, '0')).join('-') : date;
	return {view: known ?? view, date: asked, editing: null};
}

/** The address of a view, in the account slot (`/u/<n>`) the page is in; `date` null for today's. */
export function pathOf(view: StandInView, date: string | null): string {
	const day = date ? `/${date.split('-').map(Number).join('/')}` : '';
	return `${base()}/r/${view}${day}`;
}

/** The address of the edit page; null for an empty form. */
export function editPathOf(encodedId: string | null): string {
	return `${base()}/r/eventedit${encodedId ? `/${encodedId}` : ''}`;
}

/** `/calendar` or `/calendar/u/<n>`, as in the present address. */
function base(): string {
	return /^\/calendar(?:\/u\/\d+)?/.exec(location.pathname)?.[0] ?? '/calendar/u/0';
}
