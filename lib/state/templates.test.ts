import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {addSection, change} from '@/lib/domain/change-template';
import type {OwnTemplate} from '@/lib/domain/template';
import {aTemplatesView, walk} from '@/tests/unit/sample-templates';
import {fakeClient} from './fake-client';
import {createTemplates} from './templates';

beforeEach(() => {
	vi.useFakeTimers();
});

afterEach(() => {
	vi.useRealTimers();
});

/** A page on a background that keeps templates as the real one does, so far as the page can tell. */
async function shown(first: OwnTemplate[] = [walk]) {
	const own = new Map(first.map(template => [template.id, template]));
	let clock = 1;
	const {client, asked} = fakeClient({
		'templates.read': () => aTemplatesView({own: [...own.values()].filter(({deletedAt}) => deletedAt === null)}),
		'people.read': () => [{id: 'ana', name: 'Ana Sousa'}],
		'template.save': ({was, ...template}) => {
			const stored = own.get(template.id);
			const updatedAt = `2026-11-25T08:00:0${clock++}Z`;
			own.set(template.id, {...template, updatedAt, deletedAt: null});
			return {updatedAt, replaced: stored !== undefined && stored.updatedAt !== was ? stored : null};
		},
		'template.remove': ({id, removed}) => {
			own.set(id, {...own.get(id)!, deletedAt: removed ? '2026-11-25T09:00:00Z' : null});
		},
		'template.choose': () => undefined,
		'templates.export': () => 'json',
		'templates.import': ({dryRun}) => {
			if (!dryRun) {
				own.set('new', {...walk, id: 'new', title: 'Run'});
			}

			return {added: [{id: 'new', title: 'Run'}]};
		},
	});
	const page = createTemplates(client, () => true);
	await page.refresh();
	page.choose(walk.id);
	return {page, own, asked, stored: () => own.get(walk.id)};
}

describe('writing in a template', () => {
	it('is saved when nobody types for a moment', async () => {
		const {page, stored, asked} = await shown();
		page.change(now => change(now, {title: 'S'}));
		page.change(now => change(now, {title: 'Stroll'}));
		await vi.advanceTimersByTimeAsync(400);
		expect(stored()?.title).toBe('Stroll');
		expect(asked.filter(([message]) => message === 'template.save')).toHaveLength(1);
		expect(page.saving.value).toBe('saved');
	});

	it('keeps an empty field empty on screen, and saves a name and no empty lines', async () => {
		const {page, stored} = await shown();
		page.change(now => change({...now, checklist: [...now.checklist, {id: 'x', text: ''}]}, {title: ''}));
		await page.flush();
		await page.refresh();
		expect([page.edit.value?.template.value.title, page.edit.value?.template.value.checklist.at(-1)?.text]).toEqual(['', '']);
		expect([stored()?.title, stored()?.checklist.length]).toEqual(['Untitled', walk.checklist.length]);
	});

	it('follows another tab while nothing is typed here, and says so', async () => {
		const {page, own} = await shown();
		own.set(walk.id, {...walk, title: 'Elsewhere', updatedAt: '2026-11-25T08:30:00Z'});
		await page.refresh();
		expect([page.edit.value?.template.value.title, page.edit.value?.followed.value]).toEqual(['Elsewhere', true]);
	});

	it('wins over another tab when it is later, and what that one wrote can be kept', async () => {
		const {page, own, stored} = await shown();
		page.change(now => change(now, {title: 'Mine'}));
		own.set(walk.id, {...walk, title: 'Theirs', updatedAt: '2026-11-25T08:30:00Z'});
		await page.refresh();
		expect(page.edit.value?.template.value.title).toBe('Mine');
		await page.flush();
		expect([stored()?.title, page.edit.value?.replaced.value?.title]).toEqual(['Mine', 'Theirs']);
		await page.keepOther();
		expect([...own.values()].map(({title}) => title)).toEqual(['Mine', 'Theirs, from the other tab']);
		expect([page.chosen.value, page.edit.value?.replaced.value]).toEqual([walk.id, null]);
	});

	it('goes on in one that another tab removed, which comes back', async () => {
		const {page, own, stored} = await shown();
		page.change(now => change(now, {title: 'Mine'}));
		own.set(walk.id, {...walk, deletedAt: '2026-11-25T08:30:00Z'});
		await page.refresh();
		await page.flush();
		expect(stored()).toMatchObject({title: 'Mine', deletedAt: null});
	});
});

describe('what is taken out', () => {
	it.each([
		['a section', (page: Awaited<ReturnType<typeof shown>>['page']) => page.removeSection('out'), 'On the way out'],
		['a question', (page: Awaited<ReturnType<typeof shown>>['page']) => page.removePrompt('out', 0), 'What now?'],
		['something to do', (page: Awaited<ReturnType<typeof shown>>['page']) => page.removeItem('shoes'), 'Bring shoes'],
	])('%s comes back where it was, and what was typed since stays', async (_, remove, name) => {
		const {page} = await shown();
		const before = page.edit.value?.template.value;
		remove(page);
		expect(page.edit.value?.template.value).not.toEqual(before);
		expect(page.done.value).toMatchObject({what: 'part', name});
		page.change(now => change(now, {purpose: 'More.'}));
		await page.done.value?.undo?.();
		expect(page.edit.value?.template.value).toEqual({...before, purpose: 'More.'});
	});

	it('a whole template comes back with what was typed last', async () => {
		const {page, stored} = await shown();
		page.change(now => change(now, {title: 'Stroll'}));
		await page.remove();
		expect([page.view.value?.own, page.chosen.value]).toEqual([[], null]);
		await page.done.value?.undo?.();
		expect(stored()).toMatchObject({title: 'Stroll', deletedAt: null});
		expect(page.chosen.value).toBe(walk.id);
	});
});

describe('a template', () => {
	it('that is built in becomes an own one to change', async () => {
		const {page, own} = await shown([]);
		page.choose('regular');
		expect(page.preview.value?.title).toBe('Regular 1-1');
		await page.duplicate('regular');
		expect([...own.values()]).toMatchObject([{from: 'regular', title: 'Regular 1-1, changed'}]);
		expect(page.edit.value?.template.value.from).toBe('regular');
		await page.done.value?.undo?.();
		expect(page.view.value?.own).toEqual([]);
	});

	it('is reset to the built-in one it began as, and back', async () => {
		const {page} = await shown();
		page.change(now => addSection(now, {id: 'x', title: 'More'}));
		const before = page.edit.value?.template.value;
		page.reset();
		expect(page.edit.value?.template.value).toMatchObject({title: 'Walk', sections: [{title: 'Top of mind'}]});
		await page.done.value?.undo?.();
		expect(page.edit.value?.template.value).toEqual(before);
	});

	it('is used for everybody or somebody, and what held before comes back', async () => {
		const {page, asked} = await shown();
		await page.applyToAll('regular', walk.id);
		await page.done.value?.undo?.();
		await page.applyToOne('regular', {id: 'ana', name: 'Ana Sousa'}, walk.id);
		await page.done.value?.undo?.();
		expect(asked.filter(([message]) => message === 'template.choose').map(([, data]) => data)).toEqual([
			{kind: 'regular', person: null, template: walk.id}, {kind: 'regular', person: null, template: 'regular'},
			{kind: 'regular', person: 'ana', template: walk.id}, {kind: 'regular', person: 'ana', template: null},
		]);
	});
});

describe('a file', () => {
	it('is told of first, added on a yes, and taken back', async () => {
		const {page} = await shown([]);
		await page.look('json');
		expect(page.importing.value?.added).toEqual([{id: 'new', title: 'Run'}]);
		expect(page.view.value?.own).toEqual([]);
		await page.import();
		expect(page.view.value?.own).toMatchObject([{title: 'Run'}]);
		expect(page.importing.value).toBeNull();
		await page.done.value?.undo?.();
		expect(page.view.value?.own).toEqual([]);
	});

	it('is added once, by however many presses, and can be taken back', async () => {
		const {page, asked} = await shown([]);
		await page.look('json');
		await Promise.all([page.import(), page.import()]);
		expect(asked.filter(([message, data]) => message === 'templates.import' && !(data as {dryRun: boolean}).dryRun)).toHaveLength(1);
		expect(page.done.value?.what).toBe('imported');
	});

	it('holds what was typed just now', async () => {
		const {page, asked} = await shown();
		page.change(now => change(now, {title: 'Stroll'}));
		expect(await page.export([walk.id])).toBe('json');
		expect(asked.map(([message]) => message).filter(message => message.startsWith('template'))).toEqual(['templates.read', 'template.save', 'templates.export', 'templates.read']);
	});
});
