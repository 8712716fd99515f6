import {browser} from 'wxt/browser';
import {sendMessage} from './messenger';
import type {Protocol, Topic} from './protocol';
import {tellTab} from './tell-tab';

const calendar = 'https://calendar.google.com/*';

/** Tells extension pages and calendar pages that something stored has changed; `by` names the report that changed it. Nobody listening is no failure. */
export async function announce(topics: Topic[], by?: string): Promise<void> {
	const news = by === undefined ? {topics} : {topics, by};
	await Promise.all([
		sendMessage('kept.changed', news).catch(() => undefined),
		tellCalendars({url: calendar}, 'kept.changed', news),
	]);
}

/** Moves the keyboard between the calendar and the panel in the tab in front, when that is a calendar. */
export async function moveFocus(): Promise<void> {
	await tellCalendars({url: calendar, active: true, lastFocusedWindow: true}, 'focus.move');
}

async function tellCalendars<M extends 'kept.changed' | 'focus.move'>(
	which: Parameters<typeof browser.tabs.query>[0],
	type: M,
	data?: Parameters<Protocol[M]>[0],
): Promise<void> {
	const tabs = await browser.tabs.query(which).catch(() => []);
	await Promise.all(tabs.map(({id}) => tellTab(id, type, data)));
}
