import {expect, notesOf, test} from './support/extension.ts';
import {ana} from './support/scenario.ts';
import {anas, meetEverybody, openPanel, openStory} from './support/story.ts';

test('the whole story makes no network request and no error', async ({kept}) => {
	const page = await openStory(kept);
	await meetEverybody(page);
	const panel = await openPanel(page, anas, ana.name);
	await (await notesOf(panel)).first().fill('A private word');
	await expect(panel.getByText('Saved')).toBeVisible();
	const popup = await kept.openPopup();
	await expect(popup.getByRole('heading', {name: 'Career check-ins'})).toBeVisible();
	const options = await kept.openOptions();
	await expect(options.getByRole('heading', {name: 'Cadence'})).toBeVisible();
	expect(kept.records.requests).toEqual([]);
	expect(kept.records.errors).toEqual([]);
});

test('private words are nowhere in the page', async ({kept}) => {
	const page = await openStory(kept);
	const panel = await openPanel(page, anas, ana.name);
	await (await notesOf(panel)).first().fill('Zanzibar');
	await expect(panel.getByText('Saved')).toBeVisible();
	const page_ = await page.evaluate(() => {
		const texts: string[] = [];
		const walk = (root: Document | ShadowRoot): void => {
			texts.push(root instanceof Document ? root.documentElement.outerHTML : root.innerHTML);
			for (const element of root.querySelectorAll('*')) {
				if (element.shadowRoot) {
					walk(element.shadowRoot);
				}
			}
		};
		walk(document);
		return texts.join();
	});
	expect(page_).not.toContain('Zanzibar');
});
