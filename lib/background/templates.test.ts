import {beforeEach, describe, expect, it} from 'vitest';
import {fakeBrowser} from 'wxt/testing/fake-browser';
import {removeSection} from '@/lib/domain/change-template';
import type {TemplateDraft} from '@/lib/domain/template';
import {key, opened, sighting, startBackground, view} from './background.fixture';

let background: ReturnType<typeof startBackground>;
let handlers: (typeof background)['handlers'];

const walk: TemplateDraft = {
	id: '00000000-0000-4000-8000-000000000001', kind: 'regular', title: 'Walk', purpose: 'Fresh air.', minutes: 45, from: 'regular',
	checklist: [{id: 'shoes', text: 'Bring shoes'}],
	sections: [{id: 'out', title: 'On the way out', purpose: '', prompts: [], minutes: null}, {id: 'back', title: 'On the way back', purpose: '', prompts: [], minutes: null}],
};

beforeEach(async () => {
	fakeBrowser.reset();
	background = startBackground();
	({handlers} = background);
	await handlers['page.seen'](view([sighting()]));
	await handlers['page.opened'](opened(sighting()));
});

const shown = async () => handlers['panel.read']({occurrence: key});
const own = async () => (await handlers['templates.read']()).own;

describe('an own template', () => {
	it('is kept, listed, and removed with a way back', async () => {
		await handlers['template.save']({...walk, was: null});
		expect(await own()).toMatchObject([{id: walk.id, title: 'Walk', from: 'regular', deletedAt: null}]);
		await handlers['template.remove']({id: walk.id, removed: true});
		expect(await own()).toEqual([]);
		await handlers['template.remove']({id: walk.id, removed: false});
		expect(await own()).toHaveLength(1);
	});

	it('is written over by the later save, which is told what it replaced', async () => {
		const first = await handlers['template.save']({...walk, was: null});
		const second = await handlers['template.save']({...walk, title: 'Stroll', was: first.updatedAt});
		expect(second.replaced).toBeNull();
		const third = await handlers['template.save']({...walk, title: 'Run', was: first.updatedAt});
		expect(third.replaced).toMatchObject({title: 'Stroll'});
		expect(new Set([first, second, third].map(({updatedAt}) => updatedAt)).size).toBe(3);
		expect(await own()).toMatchObject([{title: 'Run'}]);
	});

	it('saved twice alike is one save', async () => {
		const first = await handlers['template.save']({...walk, was: null});
		expect(await handlers['template.save']({...walk, was: null})).toEqual(first);
	});

	it('that was removed elsewhere comes back when it is written on', async () => {
		const {updatedAt} = await handlers['template.save']({...walk, was: null});
		await handlers['template.remove']({id: walk.id, removed: true});
		await handlers['template.save']({...walk, title: 'Stroll', was: updatedAt});
		expect(await own()).toMatchObject([{title: 'Stroll'}]);
	});

	it.each([
		['of the name of a built-in one', {...walk, id: 'regular'}, /comes with Kept/],
		['with two sections of one id', {...walk, sections: [...walk.sections, ...walk.sections]}, /same id/],
	])('%s is refused in words', async (_, template, sentence) => {
		await expect(handlers['template.save']({...template, was: null})).rejects.toThrow(sentence);
	});
});

describe('which template holds', () => {
	beforeEach(async () => {
		await handlers['template.save']({...walk, was: null});
	});

	it('is chosen for everybody, and for one person, the nearer first', async () => {
		const person = (await shown())?.person?.id ?? '';
		await handlers['template.choose']({kind: 'regular', person: null, template: walk.id});
		expect((await shown())?.template.title).toBe('Walk');
		await handlers['template.choose']({kind: 'regular', person, template: 'peer'});
		expect(await handlers['templates.read']()).toMatchObject({choices: {regular: walk.id, career: 'career'}, people: [{person, name: 'Ana Bee', templates: {regular: 'peer'}}]});
		expect((await shown())?.template.id).toBe('peer');
		await handlers['template.choose']({kind: 'regular', person, template: null});
		await handlers['template.choose']({kind: 'regular', person: null, template: null});
		expect((await shown())?.template.id).toBe('regular');
	});

	it('always has a place to write in', async () => {
		await handlers['template.save']({...walk, sections: [], was: null});
		await handlers['template.choose']({kind: 'regular', person: null, template: walk.id});
		expect((await shown())?.template).toMatchObject({title: 'Walk', sections: [{id: 'open-notes'}]});
	});

	it('cannot be one that is not there, or of another kind', async () => {
		await expect(handlers['template.choose']({kind: 'regular', person: null, template: 'gone'})).rejects.toThrow(/^invalid: This template/);
		await expect(handlers['template.choose']({kind: 'career', person: null, template: walk.id})).rejects.toThrow(/^invalid: This template/);
	});
});

describe('what was written', () => {
	it('keeps the title of a section that was taken out of its template since', async () => {
		const {updatedAt} = await handlers['template.save']({...walk, was: null});
		await handlers['template.choose']({kind: 'regular', person: null, template: walk.id});
		await handlers['note.save']({occurrence: key, section: 'back', text: 'She sings', base: 0});
		await handlers['template.save']({...removeSection(walk, 'back'), was: updatedAt});
		const panel = await shown();
		expect(panel?.template.sections.map(({title}) => title)).toContain('On the way back');
		expect(panel?.notes['back']).toMatchObject({text: 'She sings'});
	});

	it('keeps it when more is written since, also with another template', async () => {
		const titles = async () => (await shown())?.template.sections.map(({title}) => title);
		const {updatedAt} = await handlers['template.save']({...walk, was: null});
		await handlers['template.choose']({kind: 'regular', person: null, template: walk.id});
		await handlers['note.save']({occurrence: key, section: 'back', text: 'She sings', base: 0});
		await handlers['template.save']({...removeSection(walk, 'back'), was: updatedAt});
		await handlers['note.save']({occurrence: key, section: 'out', text: 'Rain', base: 0});
		expect(await titles()).toEqual(['On the way out', 'On the way back']);
		await handlers['agenda.choose']({occurrence: key, template: 'peer'});
		await handlers['note.save']({occurrence: key, section: 'notes', text: 'Sun', base: 0});
		expect(await titles()).toEqual(expect.arrayContaining(['On the way back', 'On the way out']));
	});

	it('is shown with the template, or as the kind, that is chosen for it afterwards', async () => {
		await handlers['template.save']({...walk, was: null});
		await handlers['template.choose']({kind: 'regular', person: null, template: walk.id});
		await handlers['note.save']({occurrence: key, section: 'back', text: 'She sings', base: 0});
		await handlers['agenda.close']({occurrence: key, closed: true});
		await handlers['template.save']({...walk, title: 'Stroll', sections: [], was: null});
		expect((await shown())?.template).toMatchObject({title: 'Walk', sections: walk.sections});
		await handlers['agenda.choose']({occurrence: key, template: 'peer'});
		expect((await shown())?.template.id).toBe('peer');
		await handlers['kind.set']({occurrence: key, kind: 'career'});
		const panel = await shown();
		expect(panel?.template).toMatchObject({id: 'career', sections: expect.arrayContaining([expect.objectContaining({title: 'On the way back'})])});
		expect(panel?.notes['back']).toMatchObject({text: 'She sings'});
	});

	it('is headed in words where its section was taken out before anything was saved in it', async () => {
		const {updatedAt} = await handlers['template.save']({...walk, was: null});
		await handlers['template.choose']({kind: 'regular', person: null, template: walk.id});
		await handlers['note.save']({occurrence: key, section: 'out', text: 'Rain', base: 0});
		await handlers['template.save']({...removeSection(walk, 'back'), was: updatedAt});
		for (const [base, text] of ['She sings', 'She sings well'].entries()) {
			await handlers['note.save']({occurrence: key, section: 'back', text, base});
			expect((await shown())?.template.sections.map(({id, title}) => [id, title])).toEqual([['out', 'On the way out'], ['back', 'Also written here']]);
			expect((await shown())?.notes['back']).toMatchObject({text});
		}

		await handlers['template.save']({...walk, was: null});
		expect((await shown())?.template.sections.map(({title}) => title)).toEqual(['On the way out', 'On the way back']);
	});

	it('keeps it when the whole template was removed', async () => {
		await handlers['template.save']({...walk, was: null});
		await handlers['template.choose']({kind: 'regular', person: null, template: walk.id});
		await handlers['note.save']({occurrence: key, section: 'back', text: 'She sings', base: 0});
		await handlers['template.remove']({id: walk.id, removed: true});
		expect((await shown())?.template.sections.map(({title}) => title)).toContain('On the way back');
	});
});

describe('a file of templates', () => {
	it('is told of before it is taken in, and taken in once', async () => {
		await handlers['template.save']({...walk, was: null});
		const json = await handlers['templates.export']({ids: []});
		const other = startBackground().handlers;
		const {added} = await other['templates.import']({json, dryRun: true});
		expect(added).toMatchObject([{title: 'Walk'}]);
		expect((await other['templates.read']()).own).toEqual([]);
		await other['templates.import']({json, dryRun: false});
		await other['templates.import']({json, dryRun: false});
		expect((await other['templates.read']()).own).toMatchObject([{title: 'Walk', sections: walk.sections}]);
	});

	it('holds only those that are asked for', async () => {
		await handlers['template.save']({...walk, was: null});
		await handlers['template.save']({...walk, id: '00000000-0000-4000-8000-000000000002', title: 'Run', was: null});
		expect(await handlers['templates.export']({ids: [walk.id]})).toMatch(/Walk(?!.*Run)/s);
	});

	it('that is none is refused in words', async () => {
		await expect(handlers['templates.import']({json: '{}', dryRun: true})).rejects.toThrow(/^invalid: This file holds no templates/);
	});
});
