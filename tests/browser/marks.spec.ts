import {expect, test} from './support/extension.ts';
import {ana, dateOf, idOf, kofi, robin} from './support/scenario.ts';
import {anas, calendar, chipOf, dentist, kofis, meetEverybody, openEvent, openStory, planning} from './support/story.ts';

test('before guests were seen, a title that names a 1-1 is likely, and nothing else is marked', async ({kept}) => {
	const page = await openStory(kept);
	await expect(chipOf(page, anas)).toHaveAttribute('data-kept', /\blikely\b/);
	await expect(chipOf(page, planning)).toHaveAttribute('data-kept', /\blikely\b/);
	for (const event of [dentist, kofis]) {
		await expect(chipOf(page, event)).toBeAttached();
		await expect(chipOf(page, event)).not.toHaveAttribute('data-kept');
	}
});

test('guests make it certain, for the whole series and for good', async ({kept}) => {
	const page = await openStory(kept);
	await openEvent(page, kofis);
	await expect(chipOf(page, kofis)).toHaveAttribute('data-kept', /\bone-on-one\b/);
	await page.keyboard.press('Escape');
	await openEvent(page, planning);
	await expect(chipOf(page, planning)).not.toHaveAttribute('data-kept');
	await kept.reopen();
	const again = await openStory(kept);
	await expect(chipOf(again, kofis)).toHaveAttribute('data-kept', /\bone-on-one\b/);
	await again.getByRole('button', {name: 'Next week'}).click();
	await expect(chipOf(again, kofis, 1)).toHaveAttribute('data-kept', /\bone-on-one\b/);
	await expect(chipOf(again, planning)).toHaveCount(0);
});

test('a moved 1-1 says from where, to eyes and to assistive technology', async ({kept}) => {
	const page = await openStory(kept);
	await meetEverybody(page);
	const chip = chipOf(page, anas);
	await expect(chip).toHaveAttribute('data-kept', /\bmoved\b/);
	await expect(chip).toHaveAttribute('data-kept-label', /Moved from Tue .*14:00/);
	await expect(chip).toHaveAccessibleDescription(/Moved from Tue .*14:00/);
});

test('a ghost stands where a 1-1 is missing, and nowhere else', async ({kept}) => {
	const page = await openStory(kept);
	await meetEverybody(page);
	const ghost = page.getByRole('button', {name: 'No 1-1 with Mei this week'});
	await expect(ghost).toBeVisible();
	await expect(ghost).toHaveAttribute('data-kept-ghost', dateOf('thu'));
	await expect(page.locator('[data-kept-ghost]')).toHaveCount(1);
	await page.getByRole('button', {name: 'Previous week'}).click();
	await expect(page.locator('[data-kept-ghost]')).toHaveCount(0);
});

test('a node that the page uses again for another event loses its mark', async ({kept}) => {
	const page = await openStory(kept);
	await openEvent(page, anas);
	await expect(chipOf(page, anas)).toHaveAttribute('data-kept', /one-on-one/);
	await page.keyboard.press('Escape');
	for (const replace of [false, true]) {
		await page.evaluate(async how => {
			window.standIn.rerender({replace: how});
			await window.standIn.settled();
		}, replace);
		await expect(chipOf(page, anas)).toHaveAttribute('data-kept', /one-on-one/);
		await expect(chipOf(page, dentist)).not.toHaveAttribute('data-kept');
	}
});

test('a 1-1 dragged to another day is marked as moved at once', async ({kept}) => {
	const page = await openStory(kept);
	await openEvent(page, kofis);
	await expect(chipOf(page, kofis)).toHaveAttribute('data-kept', 'one-on-one');
	await page.keyboard.press('Escape');
	await page.evaluate(async ([id, start, end]) => {
		window.standIn.moveEvent(id, start, end);
		await window.standIn.settled();
	}, [idOf(kofis), `${dateOf('thu')}T16:00`, `${dateOf('thu')}T16:30`] as const);
	await expect(chipOf(page, kofis)).toHaveAttribute('data-kept', /\bmoved\b/);
	await expect(chipOf(page, kofis)).toHaveAttribute('data-kept-label', /Moved from Fri .*15:00/);
});

test('"not a 1-1" and "1-1 with" correct it for good', async ({kept}) => {
	const page = await openStory(kept);
	await openEvent(page, anas);
	const panel = page.frameLocator('iframe[title="Kept"]');
	await panel.getByText('Why a 1-1?').click();
	await panel.getByRole('button', {name: 'Not a 1-1'}).click();
	await expect(chipOf(page, anas)).not.toHaveAttribute('data-kept');
	await kept.reopen();
	const again = await openStory(kept);
	await openEvent(again, anas);
	await expect(chipOf(again, anas)).not.toHaveAttribute('data-kept');

	const popup = await kept.openPopup();
	await expect(popup.getByRole('heading', {name: 'Career check-ins'}).or(popup.getByText('No 1-1 found yet'))).toBeVisible();
	await expect(popup.getByText(ana.name)).toHaveCount(0);
});

test('the day view is read as well', async ({kept}) => {
	await kept.serve({events: calendar, account: robin});
	const page = await kept.openCalendar(`/calendar/u/0/r/day/${dateOf('wed').split('-').map(Number).join('/')}`);
	await expect(chipOf(page, anas)).toHaveAttribute('data-kept', /\bmoved\b/);
});

test('guests that stream in late are waited for', async ({kept}) => {
	await kept.serve({events: calendar, account: robin, guestDelay: 400});
	const page = await openStory(kept);
	await openEvent(page, kofis);
	await expect(chipOf(page, kofis)).toHaveAttribute('data-kept', /\bone-on-one\b/);
	await expect(page.frameLocator('iframe[title="Kept"]').getByRole('heading', {level: 1, name: kofi.name})).toBeVisible();
});
