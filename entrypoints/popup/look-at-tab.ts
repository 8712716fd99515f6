import {browser} from 'wxt/browser';
import type {OccurrenceKey} from '@/lib/domain/event';
import {sendMessage} from '@/lib/messages/messenger';

/** What the active tab is to Kept. */
export interface SeenTab {
	tabId: number | undefined;
	/** A calendar whose page does not answer: it was open before Kept was installed or updated. */
	unseen: boolean;
	/** The event that is open there. */
	occurrence: OccurrenceKey | null;
}

/** Asks the active tab, if it is a calendar, which event is open. Its address is only visible to us when it is one. */
export async function lookAtTab(): Promise<SeenTab> {
	const [tab] = await browser.tabs.query({active: true, currentWindow: true});
	if (tab?.id === undefined || !tab.url?.startsWith('https://calendar.google.com/')) {
		return {tabId: undefined, unseen: false, occurrence: null};
	}

	try {
		const current = await sendMessage('page.current', undefined, {tabId: tab.id, frameId: 0});
		return {tabId: tab.id, unseen: false, occurrence: current?.occurrence ?? null};
	} catch {
		return {tabId: tab.id, unseen: true, occurrence: null};
	}
}
