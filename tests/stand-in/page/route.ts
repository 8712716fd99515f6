import type {StandInView} from '../model.ts';
import {idShown} from '../shown-id.ts';

/** What an address asks for. */
export interface Route {
	view: StandInView;
	/** Plain date in the account's zone. */
	date: string;
	/** Whole id on the edit page, `new` for an empty form, else null. */
	editing: string | null;
	/** What is searched for; null when nothing is. */
	query: string | null;
	/** Are the settings shown? */
	settings: boolean;
}

const views: StandInView[] = ['day', 'week', 'customday', 'customweek', 'month', 'year', 'agenda'];

/** Reads `/calendar[/u/<n>]/r[/<view>[/Y/M/D]]`, `/r/eventedit[/<id>]`, `/r/search?q=` and `/r/settings`; what is left out comes from the arguments. */
export function routeOf({pathname, search}: Pick<Location, 'pathname' | 'search'>, view: StandInView, date: string): Route {
	const [name, ...rest] = (pathname.split(/\/r(?:\/|$)/)[1] ?? '').split('/').filter(Boolean);
	const plain = {view, date, editing: null, query: null, settings: false};
	switch (name) {
		case 'eventedit': return {...plain, editing: rest[0] ? idShown(decodeURIComponent(rest[0])) : 'new'};
		case 'search': return {...plain, query: new URLSearchParams(search).get('q') ?? ''};
		case 'settings': return {...plain, settings: true};
		default: break;
	}

	const known = views.find(each => each === name);
	const numbers = rest.map(Number);
	const asked = numbers.length === 3 && numbers.every(Number.isInteger) ? numbers.map(part => String(part).padStart(2, '0')).join('-') : date;
	return {...plain, view: known ?? view, date: asked};
}

/** The address of a view, in the account slot (`/u/<n>`) the page is in; `date` null for today's. */
export function pathOf(view: StandInView, date: string | null): string {
	const day = date ? `/${date.split('-').map(Number).join('/')}` : '';
	return `${base()}/r/${view}${day}${besides()}`;
}

/** The address of the edit page; null for an empty form. */
export function editPathOf(encodedId: string | null): string {
	return `${base()}/r/eventedit${encodedId ? `/${encodedId}` : ''}`;
}

/** The address of the results of a search. */
export function searchPathOf(query: string): string {
	return `${base()}/r/search?q=${encodeURIComponent(query)}`;
}

/** The address of the settings. */
export function settingsPath(): string {
	return `${base()}/r/settings`;
}

/** `/calendar` or `/calendar/u/<n>`, as in the present address. */
function base(): string {
	return /^\/calendar(?:\/u\/\d+)?/.exec(location.pathname)?.[0] ?? '/calendar/u/0';
}

/** The calendar at the side of another page stays that. */
function besides(): string {
	return new URLSearchParams(location.search).has('companion') ? '?companion' : '';
}
