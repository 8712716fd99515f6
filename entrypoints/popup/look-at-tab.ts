import {browser} from 'wxt/browser';
import type {OccurrenceKey} from '@/lib/domain/event';
import type {Protocol} from '@/lib/messages/protocol';

/** What the calendar tab the popup belongs to is to Kept. */
export interface SeenTab {
	tabId: number | undefined;
	/** A calendar whose page does not answer: it was open before Kept was installed or updated. */
	unseen: boolean;
	/** The event that is open there. */
	occurrence: OccurrenceKey | null;
}

/** Asks the calendar tab which event is open. Its address is only visible to us when it is a calendar. */
export async function lookAtTab(): Promise<SeenTab> {
	const tab = await calendarTab();
	if (tab?.id === undefined) {
		return {tabId: undefined, unseen: false, occurrence: null};
	}

	// Through the promise interface: the messenger's own leaves an absent listener behind as an error of ours.
	const message = {id: Date.now(), type: 'page.current', timestamp: Date.now()};
	const answer = await browser.tabs.sendMessage(tab.id, message, {frameId: 0}).catch(() => null) as Answer | null;
	return answer === null || !('res' in answer)
		? {tabId: tab.id, unseen: true, occurrence: null}
		: {tabId: tab.id, unseen: false, occurrence: answer.res?.occurrence ?? null};
}

/** How the messenger wraps what a listener answers. */
interface Answer {
	res?: ReturnType<Protocol['page.current']>;
}

/** The tab under the popup; where a browser shows popups in a tab of their own, the calendar looked at last. */
async function calendarTab() {
	if (await browser.tabs.getCurrent() === undefined) {
		const [active] = await browser.tabs.query({active: true, currentWindow: true});
		return active?.url?.startsWith('https://calendar.google.com/') ? active : undefined;
	}

	const calendars = await browser.tabs.query({url: 'https://calendar.google.com/*'});
	return calendars.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
}
