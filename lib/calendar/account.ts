import type {Account} from '@/lib/domain/sighting';
import {read, unreadable, type Reading} from '@/lib/domain/reading';
import {selectors} from './selectors';

const address = /[^\s()<>,;:"]+@[^\s()<>,;:"]+\.[^\s()<>,;:".]+/;

/**
 * Whose calendar this is, from `#xUserInfo` (seen 2025-09), the address also from the account button.
 * Without an address or a valid zone nothing can be said about anybody's promises, so both are required.
 */
export function readAccount(root: ParentNode): Reading<Account> {
	const text = (selector: string): string => root.querySelector(selector)?.textContent?.trim() ?? '';
	const label = root.querySelector(selectors.accountButton)?.getAttribute('aria-label') ?? '';
	const email = (address.exec(text(selectors.accountEmail)) ?? address.exec(label))?.[0];
	if (email === undefined) {
		return unreadable('the page does not say whose calendar it is');
	}

	const zone = text(selectors.accountZone);
	if (!isZone(zone)) {
		return unreadable('the page does not say its time zone');
	}

	return read({
		email: email.toLowerCase(),
		name: text(selectors.accountName),
		zone,
		locale: localeOf(text(selectors.accountLocale) || documentLanguage(root)),
	});
}

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

function documentLanguage(root: ParentNode): string {
	return root instanceof Document ? root.documentElement.lang : '';
}
