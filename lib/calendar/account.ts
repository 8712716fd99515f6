import type {Account} from '@/lib/domain/sighting';
import {read, unreadable, type Reading} from '@/lib/domain/reading';
import * as selectors from './selectors';

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
		return unreadable('the page does not say whose calendar it is');
	}

	const [name, zone, language] = [text(selectors.accountName), text(selectors.accountZone), text(selectors.accountLocale) || root.documentElement.lang];
	const print = [email, name, zone, language].join('\n');
	if (last.print === print) {
		return last.reading;
	}

	const reading = isZone(zone)
		? read({email: email.toLowerCase(), name, zone, locale: localeOf(language)})
		: unreadable('the page does not say its time zone');
	last = {print, reading};
	return reading;
}

/** The last reading: asking the browser whether a zone exists costs more than reading the rest of the page, and a page rarely changes hands. */
let last: {print: string; reading: Reading<Account>} = {print: '', reading: unreadable('')};

function isZone(zone: string): boolean {
	try {
		return new Intl.DateTimeFormat('en', {timeZone: zone}).resolvedOptions().timeZone !== '' && zone !== '';
	} catch {
		return false;
	}
}

/** Google writes `en_GB`; falls back to English when the language is unknown to the browser. */
function localeOf(text: string): string {
	try {
		return Intl.getCanonicalLocales(text.replaceAll('_', '-'))[0] ?? 'en';
	} catch {
		return 'en';
	}
}
