import {expect, notesOf, test} from './support/extension.ts';
import {ana} from './support/scenario.ts';
import {anas, chipOf, openPanel, openStory, turnWeeks} from './support/story.ts';

test('a regular 1-1 is turned into the career talk, with its template, and back', async ({kept}) => {
	const page = await openStory(kept);
	await turnWeeks(page, 1);
	const panel = await openPanel(page, anas, ana.name, 1);
	const kind = panel.getByRole('combobox', {name: 'Kind of 1-1'});
	const firstNote = (await notesOf(panel)).first();
	const regular = await firstNote.getAttribute('aria-label');

	await panel.getByRole('button', {name: 'Turn this one into the career talk'}).click();
	await expect(panel.getByText('This one is the career talk, and counts as the regular 1-1 too.')).toBeVisible();
	await expect(kind).toHaveValue('career');
	await expect(firstNote).not.toHaveAttribute('aria-label', regular ?? '');
	await expect(chipOf(page, anas, 1)).toHaveAttribute('data-kept', /\bcareer\b/);

	await panel.getByRole('button', {name: 'Back to regular'}).click();
	await expect(panel.getByRole('button', {name: 'Turn this one into the career talk'})).toBeFocused();
	await expect(firstNote).toHaveAttribute('aria-label', regular ?? '');
	await expect(chipOf(page, anas, 1)).not.toHaveAttribute('data-kept', /\bcareer\b/);
});
