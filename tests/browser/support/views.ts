import type {Page} from '@playwright/test';
import {datesOf} from '../../stand-in/page/range.ts';
import type {LocalDate, StandInView} from '../../stand-in/model.ts';
import {expect} from './extension.ts';
import type {KeptBrowser} from './kept-browser.ts';

/** A view's address for one date. */
export function addressOf(view: StandInView, date: LocalDate, place = 0): string {
	return `/calendar/u/${place}/r/${view}/${date.split('-').map(Number).join('/')}`;
}

/** Waits until Kept has read and painted what is on show; of views with dates, `range` (`<first>/<last>`) says which. */
export async function untilRead(page: Page, range: string | RegExp = /./): Promise<void> {
	await expect(page.locator('html')).toHaveAttribute('data-kept-ready', range);
}

/** What `data-kept-ready` says of a view with a grid around a date, as the stand-in is set up now. */
export function rangeOf({calendar}: KeptBrowser, view: StandInView, date: LocalDate): string {
	const dates = datesOf(view, date, calendar!.site.options);
	return `${dates[0]}/${dates.at(-1)}`;
}

/** Loads a view of the calendar anew, with the options that are served now, and waits until Kept has read it. */
export async function load(kept: KeptBrowser, page: Page, view: StandInView, date: LocalDate): Promise<void> {
	await page.goto(`https://calendar.google.com${addressOf(view, date)}`);
	await untilRead(page, view === 'agenda' ? /./ : rangeOf(kept, view, date));
}

/** Goes to a view within the page, as its buttons do, and waits until Kept has read it. */
export async function goTo(kept: KeptBrowser, page: Page, view: StandInView, date: LocalDate): Promise<void> {
	await page.evaluate(async ([name, day]) => {
		window.standIn.go(name, day);
		await window.standIn.settled();
	}, [view, date] as const);
	await untilRead(page, view === 'agenda' ? /./ : rangeOf(kept, view, date));
}
