import assert from 'node:assert/strict';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import 'temporal-polyfill/global';
import {demoTeam} from '../stand-in/demo-team.ts';
import {openFirefox, panelOf, without, type OpenFirefox} from './support/firefox.ts';

const text = 'Wants to lead the billing migration.';
const chip = '[data-eventchip][data-kept]';

describe('Kept in Firefox', () => {
	const events = demoTeam(Temporal.Now.plainDateISO().toString());
	let profile = '';
	let firefox: OpenFirefox;

	before(async () => {
		if (without) {
			return;
		}

		profile = await mkdtemp(join(tmpdir(), 'kept-firefox-'));
		firefox = await openFirefox(profile, events);
	});
	after(async () => {
		if (without) {
			return;
		}

		await firefox.browser.close();
		await rm(profile, {recursive: true, force: true});
	});

	test('marks what looks like a 1-1', {skip: without}, async () => {
		const titles = await firefox.page.$$eval(chip, chips => chips.map(element => element.textContent));
		assert.ok(titles.some(title => title.includes('Mei')), `no chip of Mei's is marked: ${titles.join(' | ')}`);
		assert.ok(!titles.some(title => title.includes('Lunch')), 'lunch is marked');
	});

	test('opens the panel beside an opened 1-1 and takes a note', {skip: without}, async () => {
		const panel = await open(firefox, 'Mei');
		const note = await firstNote(panel);
		await note?.click();
		await firefox.page.keyboard.type(text);
		await panel.waitForSelector('::-p-text(Saved)');
		assert.equal(await note?.evaluate(element => element.textContent), text);
	});

	test('shows the next 1-1 in the same panel, and Escape in it closes it', {skip: without}, async () => {
		const {page} = firefox;
		await closeEvent(page);
		const panel = await open(firefox, 'Jonas');
		await panel.waitForFunction(() => document.body.innerText.includes('Jonas'));
		const note = await firstNote(panel);
		await note?.click();
		await page.keyboard.press('Escape');
		await page.waitForSelector('iframe[title="Kept"]', {hidden: true});
	});

	test('has the note after Firefox was closed and opened again on the same profile, told to keep a temporary add-on’s data', {skip: without}, async () => {
		await firefox.browser.close();
		firefox = await openFirefox(profile, events);
		const panel = await open(firefox, 'Mei');
		const note = await firstNote(panel);
		assert.equal(await note?.evaluate(element => element.textContent), text);
	});
});

/** Opens somebody's 1-1 and waits for its panel. */
async function open({page}: OpenFirefox, who: string) {
	const chips = await page.$$(chip);
	const titles = await Promise.all(chips.map(element => element.evaluate(({textContent}) => textContent)));
	await chips[titles.findIndex(title => title.includes(who))]?.click();
	return panelOf(page);
}

/** Goes to the talk, and answers its first text. */
async function firstNote(panel: Awaited<ReturnType<typeof panelOf>>) {
	const talk = await panel.waitForSelector('#tab-talk');
	await talk?.click();
	return panel.waitForSelector('#place-talk [role="textbox"]');
}

/** Closes the open event with its own button. */
async function closeEvent(page: OpenFirefox['page']) {
	const close = await page.waitForSelector('#xDetDlg button[aria-label="Close"]');
	await close?.click();
	await page.waitForSelector('#xDetDlg', {hidden: true});
}
