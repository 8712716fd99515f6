import {readFile} from 'node:fs/promises';
import type {Page} from '@playwright/test';
import {expect, test} from './support/extension.ts';
import type {KeptBrowser} from './support/kept-browser.ts';
import {ana, robin} from './support/scenario.ts';
import {anas, calendar, openEvent, openStory} from './support/story.ts';

/** Nobody's name, address or title; `Robin` alone is also a word of the calendar's address. */
const secrets = [ana.name, ana.email, robin.email, robin.name, 'Sousa', 'Kofi', 'Mei Tanaka', 'Dentist', 'tooling', ...calendar.map(({id}) => id)];

const among = (text: string): string[] => secrets.filter(secret => text.includes(secret));

/** The options page, allowed to look into the clipboard: a test has to see what was put there. */
async function openOptions(kept: KeptBrowser): Promise<Page> {
	await kept.context.grantPermissions(['clipboard-read', 'clipboard-write']);
	return kept.openOptions();
}

const clipboard = async (options: Page): Promise<string> => options.evaluate(async () => navigator.clipboard.readText());

test('the options say that all is well, and copy it as a report that names nobody', async ({kept}) => {
	const page = await openStory(kept);
	await openEvent(page, anas);
	const options = await openOptions(kept);
	const health = options.getByRole('region', {name: 'Health'});
	await expect(health.getByText('Everything Kept reads in Google Calendar can be read.')).toBeVisible();
	await expect(health.getByRole('listitem').filter({hasText: 'Events on the calendar'})).toContainText(/Works · \d+ of \d+ events/);

	await health.getByText('See the report').click();
	await expect(health.getByText('Kept report. It holds no names')).toBeVisible();
	await health.getByRole('button', {name: 'Copy report'}).click();
	await expect(options.getByText('The report is in your clipboard.')).toBeVisible();
	const report = await clipboard(options);
	expect(report).toMatch(/Events on the calendar: works; found \d+ of \d+ events; last worked .+Z; never paused/);
	expect(among(report)).toEqual([]);
	expect(kept.records).toEqual({requests: [], errors: []});
});

test('a page sample has everything but what is private, from the calendar looked at last', async ({kept}) => {
	const options = await openOptions(kept);
	const health = options.getByRole('region', {name: 'Health'});
	const copy = health.getByRole('button', {name: 'Copy page sample'});
	await copy.click();
	await expect(health.getByRole('status')).toContainText('Google Calendar is not open in any tab');

	const page = await openStory(kept);
	await kept.openCalendar('/calendar/u/0/r/month');
	await page.bringToFront();
	await openEvent(page, anas);
	const drawn = await page.locator('[data-eventchip]').count();
	await options.bringToFront();
	await copy.click();
	await expect(options.getByText('The page sample is in your clipboard.')).toBeVisible();
	await expect(health.getByRole('status')).toContainText(/Taken from “.*”, the calendar tab you looked at last, of 2 that are open/);

	const sample = await clipboard(options);
	expect(sample.match(/data-eventchip=""/g)).toHaveLength(drawn);
	expect(sample).toMatch(/^<html data-sample-taken="\d{4}-\d\d" data-sample-hour="[\d.]+"/);
	expect(sample).toContain('id="xDetDlg"');
	expect(sample).toContain(robin.zone);
	expect(sample).not.toMatch(/<script|<style|kept-/);
	expect(among(sample)).toEqual([]);

	await health.getByText('See the sample').click();
	await expect(health.getByRole('textbox', {name: 'Page sample'})).toHaveValue(sample);
	const [download] = await Promise.all([options.waitForEvent('download'), health.getByRole('button', {name: 'Save as file'}).click()]);
	expect(download.suggestedFilename()).toMatch(/^calendar-page-\d{4}-\d\d-\d\d\.html$/);
	expect(await readFile(await download.path(), 'utf8')).toBe(sample);
	expect(kept.records).toEqual({requests: [], errors: []});
});
