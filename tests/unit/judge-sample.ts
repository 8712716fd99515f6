import * as v from 'valibot';
import {readAccount} from '@/lib/calendar/account';
import {readDetails as readShownDetails} from '@/lib/calendar/details';
import {readView} from '@/lib/calendar/view';
import type {Reading} from '@/lib/domain/reading';
import {builtInWords} from '@/lib/locales/page-words/built-in';
import {unreadWords} from '@/lib/locales/unread';
import {locale} from '@/lib/messages/shapes';
import {readDetails} from '@/lib/reading/read-details';
import {readPage} from './read-page';

/** What one reader cannot read of a page. */
export interface Complaint {
	reader: 'account' | 'view' | 'chips' | 'zone' | 'details';
	why: string;
}

/** What looks like a drawn event by any of the marks it has had since 2017. */
const eventLike = '[data-eventchip], [jslog^="35463"]';

/**
 * Everything on a page sample that cannot be read, by the readers as they are now. Stricter than on a living page, where one odd
 * event is left out in silence and what is not found may still come: a sample was taken to show what is there.
 */
export function judgeSample(html: string): Complaint[] {
	const page = new DOMParser().parseFromString(html, 'text/html');
	return [...accountOf(page), ...viewOf(page), ...detailsOf(page)];
}

function accountOf(page: Document): Complaint[] {
	const account = readAccount(page);
	return account.ok ? [] : [{reader: 'account', why: unreadWords(account.why)}];
}

function viewOf(page: Document): Complaint[] {
	const view = readView(page);
	if (!view.ok) {
		// A page without a view is no complaint, unless it draws events.
		return view.expected && page.querySelector(eventLike) === null ? [] : [{reader: 'view', why: view.expected ? 'events are drawn where no view is found' : unreadWords(view.why)}];
	}

	const {sampleHour = '', sampleTaken = ''} = page.documentElement.dataset;
	const hour = Number(sampleHour) || undefined;
	const account = readAccount(page);
	// The zone of the computer that judges is no witness of where the sample was taken.
	const browserZone = account.ok ? account.value.zone : undefined;
	const reading = readPage(page, {hour, browserZone, ...(sampleTaken === '' ? {} : {seenAt: `${sampleTaken}-15T12:00:00Z`})});
	if (!reading.ok) {
		return [];
	}

	const {chips, read, drawn} = reading.value;
	const unread = chips.flatMap(({reading: chip}) => (chip.ok || chip.expected ? [] : [chip.why]));
	return [
		...unread.slice(0, 1).map((why): Complaint => ({reader: 'chips', why: `${unread.length} of ${chips.length}: ${why}`})),
		...read.filter(({part, ok}) => !ok && (part !== 'chips' || unread.length === 0)).map(({part, why}): Complaint => ({reader: part as 'chips' | 'zone', why})),
		...(unread.length === 0 && chips.length > 0 && drawn.days.some(({lost}) => lost) ? [{reader: 'chips', why: 'some events are drawn, but do not say which they are'} as const] : []),
	];
}

function detailsOf(page: Document): Complaint[] {
	const shown = attempt(() => readShownDetails(page, element => isDrawn(element)));
	const account = readAccount(page);
	if (!shown.ok) {
		const bubble = [...page.querySelectorAll('[role="dialog"][data-chips-dialog="true"]')].find(element => isDrawn(element) && element.querySelector('[data-eventid], [jslog^="35389"]') !== null);
		return shown.expected && bubble === undefined ? [] : [{reader: 'details', why: shown.expected ? 'a bubble is drawn and not found' : unreadWords(shown.why)}];
	}

	if (!account.ok) {
		return [];
	}

	const told = {...account.value, locale: v.parse(locale, account.value.locale)};
	const details = readDetails({...shown.value, account: told, seenAt: '2026-11-23T09:00:00Z'}, builtInWords(told.locale));
	const rows = page.querySelectorAll('[role="treeitem"]').length;
	return !details.ok
		? details.expected ? [] : [{reader: 'details', why: details.why}]
		: details.value.guests === null && rows > 0 ? [{reader: 'details', why: `${rows} rows of guests are drawn and not read`}] : [];
}

/** A bubble that was closed stays on the page; of a stylesheet nothing is left on a sample, of inline styles this. */
const isDrawn = (element: Element): boolean =>
	element.closest('[hidden]') === null && !/(?:^|;)\s*(?:display:\s*none|visibility:\s*hidden|opacity:\s*0\s*(?:;|$))/.test(element.closest('[role="dialog"]')?.getAttribute('style') ?? '');

/** A reader never throws; if one does, that is what cannot be read. */
function attempt<T>(work: () => Reading<T>): Reading<T> {
	try {
		return work();
	} catch (error) {
		return {ok: false, why: String(error), expected: false};
	}
}
