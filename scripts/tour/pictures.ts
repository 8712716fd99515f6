import {mkdirSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import type {BrowserContext, FrameLocator, Page} from '@playwright/test';
import type {StandInHandle} from '../../tests/stand-in/playwright.ts';
import {root} from './browser.ts';
import {closeMeeting, openMeeting, openWeek} from './calendar.ts';

const folder = join(root, '.output', 'tour');

/** Takes every picture of the tour, and says where each is and what it shows. */
export async function takePictures(context: BrowserContext, page: Page, id: string, standIn: StandInHandle): Promise<void> {
	rmSync(folder, {recursive: true, force: true});
	mkdirSync(folder, {recursive: true});
	await writeLastWeek(page);

	await openWeek(page);
	await picture(page, 'calendar', 'This week: 1-1s are marked, and a dashed slot is where one is missing.');
	const panel = await openMeeting(page, chipOf(page, 'Ana / Robin'), 'Ana');
	await goTo(panel, 'Prepare');
	await picture(page, 'panel', 'A 1-1 that was moved, opened, with its panel: prepared by itself.');
	await goTo(panel, 'Talk');
	await picture(page, 'talk', 'The same 1-1, where the talk is written down.');
	await closeMeeting(page);

	standIn.setOptions({theme: 'dark'});
	await openWeek(page);
	await picture(page, 'calendar-dark', 'The same week in the dark theme.');
	await openMeeting(page, chipOf(page, 'Jonas / Robin'), 'Jonas');
	await picture(page, 'panel-dark', 'A 1-1 that was cut short, with its panel, in the dark theme.');
	await closeMeeting(page);
	standIn.setOptions({theme: 'light'});

	const own = await context.newPage();
	await own.setViewportSize({width: 400, height: 600});
	await own.goto(`chrome-extension://${id}/popup.html`);
	await own.getByText('Ana').first().waitFor();
	await picture(own, 'popup', 'The popup: what needs attention, and what comes next.');
	await own.setViewportSize({width: 1100, height: 900});
	await own.goto(`chrome-extension://${id}/options.html`);
	await own.getByText('Ana').filter({visible: true}).first().waitFor();
	await picture(own, 'options', 'The options: what was promised to whom, and where the data is.', true);
	await own.close();
}

/** Notes and a promise from last week, so that this week has something to look back on. */
async function writeLastWeek(page: Page): Promise<void> {
	await openWeek(page, -1);
	const panel = await openMeeting(page, chipOf(page, 'Ana / Robin'), 'Ana');
	await goTo(panel, 'Talk');
	const note = panel.getByRole('region', {name: 'Notes'}).getByRole('textbox').first();
	await note.fill('The new rota works. Wants to lead the billing migration in spring.');
	await note.blur();
	await addLine(panel, 'Add a promise', 'Send the plan of the migration');
	await goTo(panel, 'Prepare');
	await addLine(panel, 'Next time with Ana', 'The conference in Lisbon');
	await panel.getByText('Saved').waitFor();
	await closeMeeting(page);
}

/** Goes to a place of the panel. */
const goTo = async (panel: FrameLocator, place: 'Prepare' | 'Talk'): Promise<void> => panel.getByRole('tab', {name: new RegExp(`^${place}`)}).click();

/** Adds a line in one of the panel's fields, whose name begins so. */
async function addLine(panel: FrameLocator, field: string, text: string): Promise<void> {
	const line = panel.getByRole('textbox', {name: new RegExp(`^${field}`)});
	await line.fill(text);
	await line.press('Enter');
}

const chipOf = (page: Page, title: string) => page.locator('[data-eventchip][data-kept]', {hasText: title}).first();

async function picture(page: Page, name: string, what: string, fullPage = false): Promise<void> {
	const path = join(folder, `${name}.png`);
	await page.screenshot({path, fullPage});
	console.log(`${path}  ${what}`);
}
