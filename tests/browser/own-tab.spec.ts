import {expect, notesOf, test} from './support/extension.ts';
import {ana} from './support/scenario.ts';
import {anas, openPanel, openStory} from './support/story.ts';

test('in a wide tab of its own promises stand beside the notes and stay in sight; in a narrow one they are below', async ({kept}) => {
	const page = await openStory(kept);
	const panel = await openPanel(page, anas, ana.name);
	const opened = kept.context.waitForEvent('page');
	await panel.getByRole('button', {name: 'Open in a tab'}).click();
	const tab = await opened;
	await expect(tab.getByRole('heading', {level: 1, name: ana.name})).toBeVisible();

	await tab.setViewportSize({width: 1400, height: 800});
	await tab.getByRole('tab', {name: /^Talk/}).click();
	const talk = tab.getByRole('tabpanel', {name: /^Talk/});
	const [notes, promises] = [talk.getByRole('region', {name: 'Notes'}), talk.getByRole('region', {name: 'Promises'})];
	const places = async () => {
		const [left, right] = [(await notes.boundingBox())!, (await promises.boundingBox())!];
		return {beside: right.x >= left.x + left.width, below: right.y >= left.y + left.height};
	};
	await expect.poll(places).toEqual({beside: true, below: false});
	await notes.getByRole('textbox').first().fill(Array.from({length: 60}, (_, line) => `Line ${line}`).join('\n'));
	await notes.getByRole('textbox').last().scrollIntoViewIfNeeded();
	await expect(tab.getByRole('heading', {level: 2, name: 'Promises'})).toBeInViewport();

	await tab.setViewportSize({width: 700, height: 800});
	await expect.poll(places).toEqual({beside: false, below: true});
});

test('what is written in the tab is there beside the calendar, and the other way round', async ({kept}) => {
	const page = await openStory(kept);
	const panel = await openPanel(page, anas, ana.name);
	const here = (await notesOf(panel)).first();
	const opened = kept.context.waitForEvent('page');
	await panel.getByRole('button', {name: 'Open in a tab'}).click();
	const tab = await opened;
	await tab.getByRole('tab', {name: /^Talk/}).click();
	const there = tab.getByRole('region', {name: 'Notes'}).getByRole('textbox').first();
	await there.fill('Wants to lead the migration');
	await expect(tab.getByText('Saved')).toBeVisible();
	await page.bringToFront();
	await expect(here).toHaveText('Wants to lead the migration');
	await here.press('End');
	await page.keyboard.type(' in spring');
	await expect(panel.getByText('Saved')).toBeVisible();
	await tab.bringToFront();
	await expect(there).toHaveText('Wants to lead the migration in spring');
});
