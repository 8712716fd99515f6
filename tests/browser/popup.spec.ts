import {expect, test} from './support/extension.ts';
import {ana, dateOf, mei, single} from './support/scenario.ts';
import {anas, kofis, meetEverybody, openEvent, openStory, planning, turnWeeks} from './support/story.ts';

test('before a calendar was seen it says what would be here, and offers one action', async ({kept}) => {
	const popup = await kept.openPopup();
	await expect(popup.getByText('Kept has not seen your calendar yet')).toBeVisible();
	await expect(popup.getByRole('button', {name: 'Open Google Calendar'}).or(popup.getByRole('link', {name: 'Open Google Calendar'}))).toBeVisible();
});

test('career check-ins come first, then what needs attention, then the next 1-1s', async ({kept}) => {
	const page = await openStory(kept);
	await meetEverybody(page);
	const popup = await kept.openPopup();
	await expect(popup.getByRole('heading', {level: 2})).toHaveText(['Career check-ins', 'Needs attention', 'Next 1-1s']);
	await expect(popup.getByText('Mei Tanaka · Missing')).toBeVisible();
	await expect(popup.getByText(/Moved from Tue .*14:00/)).toBeVisible();
});

test('one action puts a career talk on the calendar, in Google’s own form filled in beforehand', async ({kept}) => {
	const page = await openStory(kept);
	await openEvent(page, anas);
	await expect(page.locator('iframe[title="Kept"]')).toBeVisible();
	const popup = await kept.openPopup();
	const [form] = await Promise.all([
		kept.context.waitForEvent('page'),
		popup.getByRole('region', {name: 'Career check-ins'}).getByRole('link').or(popup.getByRole('region', {name: 'Career check-ins'}).getByRole('button', {name: /on the calendar/})).first().click(),
	]);
	await form.waitForURL(/calendar\.google\.com/);
	const address = new URL(form.url());
	expect(address.searchParams.get('text') ?? '').toMatch(/career/i);
	expect(address.searchParams.get('add')).toBe(ana.email);
	expect(address.searchParams.get('dates')).toMatch(/^\d{8}T\d{6}Z?\/\d{8}T\d{6}Z?$/);
});

test('a booked career talk is shown with its date', async ({kept}) => {
	const talk = single('Career 1-1: Mei / Robin', {start: `${dateOf('wed', 1)}T10:00`, end: `${dateOf('wed', 1)}T11:00`}, [mei]);
	const page = await openStory(kept, [anas, talk]);
	await turnWeeks(page, 1);
	const popup = await kept.openPopup();
	const row = popup.getByRole('region', {name: 'Career check-ins'}).getByRole('listitem').filter({hasText: 'Mei'}).filter({hasText: 'Career'});
	await expect(row.getByText(/^Booked for \d+ \w+/)).toBeVisible();
});

test('an unrecognised event that is open can be named a 1-1 from here, for good', async ({kept}) => {
	const page = await openStory(kept);
	await openEvent(page, planning);
	await expect(page.getByRole('dialog').getByText('3 guests')).toBeVisible();
	const popup = await kept.openPopup();
	await expect(popup.getByText(`Open now: ${planning.title}`)).toBeVisible();
	await popup.getByRole('button', {name: 'It is a 1-1 with …'}).click();
	await popup.getByRole('textbox', {name: 'Name'}).fill(ana.name);
	await popup.getByRole('textbox', {name: 'E-mail address'}).fill(ana.email);
	await popup.getByRole('button', {name: 'Yes, a 1-1'}).click();
	await expect(page.locator('[data-kept~="one-on-one"]')).toHaveCount(1);
	await kept.reopen();
	const again = await openStory(kept);
	await expect(again.locator('[data-kept~="one-on-one"]')).toHaveCount(1);
	expect(kofis.title).not.toBe(planning.title);
});

test('a finding is known, put off and left out on purpose, each to be taken back', async ({kept}) => {
	const page = await openStory(kept);
	await meetEverybody(page);
	const popup = await kept.openPopup();
	const attention = popup.getByRole('region', {name: 'Needs attention'});
	const missing = attention.getByText('Mei Tanaka · Missing', {exact: true});

	await attention.getByRole('button', {name: 'Set aside: Mei Tanaka · Missing'}).press('Enter');
	await attention.getByRole('button', {name: 'OK, I know'}).press('Enter');
	await expect(attention.getByText('You know: Mei Tanaka · Missing')).toBeVisible();
	await expect(attention.getByRole('button', {name: 'Undo'})).toBeFocused();
	await popup.keyboard.press('Enter');
	await expect(attention.getByRole('button', {name: 'Set aside: Mei Tanaka · Missing'})).toBeFocused();

	await popup.keyboard.press('Enter');
	await attention.getByRole('button', {name: 'Skip on purpose…'}).click();
	await attention.getByRole('textbox', {name: 'Reason'}).fill('Offsite');
	await attention.getByRole('textbox', {name: 'Reason'}).press('Enter');
	await expect(attention.getByText('Skipped on purpose: Mei Tanaka · Missing')).toBeVisible();

	await popup.reload();
	await attention.getByText('Quiet (1)').click();
	await expect(attention.getByText('Skipped on purpose')).toBeVisible();
	await attention.getByRole('button', {name: 'Take back: Mei Tanaka · Missing'}).click();
	await expect(missing).toBeVisible();
	await expect(attention.getByText(/^Quiet/)).toHaveCount(0);

	await attention.getByRole('button', {name: 'Set aside: Mei Tanaka · Missing'}).click();
	await attention.getByRole('button', {name: 'Later: In 4 weeks'}).click();
	await expect(attention.getByText(/^Quiet until .*Mei Tanaka · Missing$/)).toBeVisible();
});
