import {browser} from 'wxt/browser';
import type {BackgroundMessage} from './client';

/** What the browser says about who sent a message. */
export interface Sender {
	id?: string | undefined;
	/** URL of the sending frame. */
	url?: string | undefined;
	/** Origin of the sending frame; older Firefox leaves it out. */
	origin?: string | undefined;
	/** 0 is a tab's top frame. Left out for pages that are in no tab. */
	frameId?: number | undefined;
	tab?: {id?: number | undefined} | undefined;
}

const calendar = 'https://calendar.google.com';

/** Schemes of extension pages. */
const schemes = ['chrome-extension:', 'moz-extension:'];

/**
 * May this sender ask this? `page.*` is only for our content script in the top frame of a calendar tab,
 * everything else only for our own pages: what a page's script may not read, its content script need not ask for.
 */
export function maySend(message: BackgroundMessage, sender: Sender): boolean {
	if (sender.id !== browser.runtime.id) {
		return false;
	}

	return message.startsWith('page.') ? isCalendarPage(sender) : isOwnPage(sender);
}

function isCalendarPage({url, origin, frameId, tab}: Sender): boolean {
	return tab !== undefined && frameId === 0 && originOf(url) === calendar && (origin === undefined || origin === calendar);
}

/**
 * The panel's frame has a URL whose host changes with every session (`use_dynamic_url`), so beside our fixed
 * address any extension page with our own id counts: the browser sets the id, and no other extension has it.
 */
function isOwnPage({url, origin}: Sender): boolean {
	const own = originOf(browser.runtime.getURL('/'));
	const isExtension = (one: string | null): boolean => one !== null && (one === own || schemes.some(scheme => one.startsWith(`${scheme}//`)));
	return isExtension(originOf(url)) && (origin === undefined || isExtension(origin));
}

/** `URL.origin` is "null" for extension schemes in some engines, so it is put together by hand. */
function originOf(url: string | undefined): string | null {
	const parsed = url === undefined ? null : URL.parse(url);
	return parsed ? `${parsed.protocol}//${parsed.host}` : null;
}
