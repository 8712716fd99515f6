import {browser} from 'wxt/browser';
import type {Protocol} from '@/lib/messages/protocol';
import type {CalendarTab} from '@/lib/state/diagnostics';

/** Tabs with a calendar, the one looked at last first. Their addresses are visible to us because they are calendars. */
export async function calendarTabs(): Promise<CalendarTab[]> {
	const tabs = await browser.tabs.query({url: 'https://calendar.google.com/*'});
	return tabs
		.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))
		.flatMap(({id, title = ''}) => (id === undefined ? [] : {id, title}));
}

type Page = Awaited<ReturnType<Protocol['page.sample']>>;

/** The page of a tab as it stands; null when Kept does not run there. Through the promise interface, as in `tell-tab.ts`. */
export async function askPage(tab: number): Promise<Page | null> {
	const message = {id: Date.now(), type: 'page.sample', timestamp: Date.now()};
	const answer = await browser.tabs.sendMessage(tab, message, {frameId: 0}).catch(() => undefined) as {res?: Page; err?: unknown} | undefined | null;
	if (answer?.err !== undefined) {
		throw new Error('the page could not be read');
	}

	return answer?.res ?? null;
}
