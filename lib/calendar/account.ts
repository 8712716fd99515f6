import type {Account} from '@/lib/domain/sighting';
import {read, type Reading} from '@/lib/domain/reading';
import * as selectors from './selectors';
import {unreadable} from './unread';

const address = /[^\s()<>,;:"]+@[^\s()<>,;:"]+\.[^\s()<>,;:".]+/;

/**
 * Whose calendar this is, from `#xUserInfo` (seen 2025-09), the address also from the account button.
 * Without an address or a valid zone nothing can be said about anybody's promises, so both are required.
 */
export function readAccount(root: Document): Reading<Account> {
	const text = (selector: string): string => root.querySelector(selector)?.textContent?.trim() ?? '';
	const label = (): string => root.querySelector(selectors.accountButton)?.getAttribute('aria-label') ?? '';
	const email = (address.exec(text(selectors.accountEmail)) ?? address.exec(label()))?.[0];
	if (email === undefined) {
		return unreadable('whose');
	}

	// Google writes `en_GB`.
	const [name, zone, locale] = [text(selectors.accountName), text(selectors.accountZone), (text(selectors.accountLocale) || root.documentElement.lang).replaceAll('_', '-')];
	const print = [email, name, zone, locale].join('\n');
	if (last.print === print) {
		return last.reading;
	}

	const reading = isZone(zone) ? read({email: email.toLowerCase(), name, zone, locale}) : unreadable('zone');
	last = {print, reading};
	return reading;
}

/** The last reading: asking the browser whether a zone exists costs more than reading the rest of the page, and a page rarely changes hands. */
let last: {print: string; reading: Reading<Account>} = {print: '', reading: unreadable('whose')};

function isZone(zone: string): boolean {
	try {
		return Boolean(new Intl.DateTimeFormat('en', {timeZone: zone}));
	} catch {
		return false;
	}
}
