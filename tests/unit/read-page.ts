import * as v from 'valibot';
import {readAccount} from '@/lib/calendar/account';
import {takeDown} from '@/lib/calendar/chips';
import {drawnView} from '@/lib/calendar/drawn-view';
import {readView as readShownView} from '@/lib/calendar/view';
import type {DrawnView} from '@/lib/domain/drawn';
import type {Reading} from '@/lib/domain/reading';
import {builtInWords} from '@/lib/locales/page-words/built-in';
import {locale} from '@/lib/messages/shapes';
import {readView, type ReadView} from '@/lib/reading/read-view';

/** How a page is looked at. */
export interface PageLook {
	/** Height of an hour, which a test's document does not lay out. CSS pixels. */
	hour?: number;
	quiet?: boolean;
	rested?: boolean;
	browserZone?: string;
	/** UTC. */
	seenAt?: string;
}

/** Everything that the two rings make of a page together: what is drawn, then what it says. Reason instead when there is nothing to read. */
export function readPage(document: Document, {hour = 40, quiet = true, rested = true, browserZone, seenAt = '2026-11-23T09:00:00Z'}: PageLook = {}): Reading<ReadView & {drawn: DrawnView}> {
	const account = readAccount(document);
	const view = readShownView(document);
	if (!account.ok || !view.ok) {
		return account.ok ? view as Reading<never> : account;
	}

	const told = {...account.value, locale: v.parse(locale, account.value.locale)};
	const {chips} = takeDown(view.value);
	const drawn = {...drawnView(view.value, chips, view.value.kind === 'columns' ? hour : null), report: 'test', account: told, quiet, rested, seenAt};
	if (browserZone !== undefined) {
		drawn.browserZone = browserZone;
	}

	return {ok: true, value: {...readView(drawn, builtInWords(told.locale)), drawn}};
}
