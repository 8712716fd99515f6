import {beforeEach, expect, it} from 'vitest';
import {fakeBrowser} from 'wxt/testing/fake-browser';
import type {TemplateDraft} from '@/lib/domain/template';
import {account, opened, sighting, startBackground, view, week} from './background.fixture';

let handlers: ReturnType<typeof startBackground>['handlers'];
let announced: ReturnType<typeof startBackground>['announced'];

const walk: TemplateDraft = {
	id: '00000000-0000-4000-8000-000000000001', kind: 'regular', title: 'Walk', purpose: '', minutes: 45, from: 'regular',
	checklist: [{id: 'shoes', text: 'Bring shoes'}],
	sections: [{id: 'out', title: 'On the way out', purpose: '', prompts: [], minutes: null}],
};
const more: TemplateDraft = {...walk, checklist: [...walk.checklist, {id: 'map', text: 'Bring a map'}]};

/** One that was held this morning, and one of tomorrow. */
const held = sighting({id: 'abc_20261116T060000Z', original: '2026-11-16T06:00:00Z', start: '2026-11-16T06:00:00Z', end: '2026-11-16T06:30:00Z'});
const ahead = sighting();
const keyOf = (id: string): string => `${account.email}|abc|${id === held.id ? held.original : ahead.original}`;

const isPrepared = async (id: string): Promise<boolean | undefined> => {
	const {marks} = await handlers['page.paint']({account: account.email, dates: week, present: [held.id, ahead.id]});
	return marks[id]?.tokens.includes('prepared');
};
const save = async (template: TemplateDraft): Promise<void> => {
	await handlers['template.save']({...template, was: null});
};
const tick = async (id: string, item: string): Promise<void> => handlers['prep.tick']({occurrence: keyOf(id), item, done: true});

beforeEach(async () => {
	fakeBrowser.reset();
	({handlers, announced} = startBackground());
	await handlers['page.seen'](view([held, ahead]));
	await handlers['page.opened'](opened(held));
	await save(walk);
	await handlers['template.choose']({kind: 'regular', person: null, template: walk.id});
});

it('a 1-1 that is over stays prepared, or not, whatever becomes of its template', async () => {
	await tick(held.id, 'shoes');
	await tick(ahead.id, 'shoes');
	expect(await Promise.all([held.id, ahead.id].map(isPrepared))).toEqual([true, true]);
	await save(more);
	expect(await Promise.all([held.id, ahead.id].map(isPrepared))).toEqual([true, false]);
	await handlers['template.choose']({kind: 'regular', person: null, template: 'peer'});
	expect(await Promise.all([held.id, ahead.id].map(isPrepared))).toEqual([true, false]);
	expect((await handlers['panel.read']({occurrence: keyOf(held.id)}))?.template).toMatchObject({title: 'Walk', checklist: walk.checklist});
});

it('one that was only half prepared is not made so by a shorter list', async () => {
	await save(more);
	await tick(held.id, 'shoes');
	await tick(ahead.id, 'shoes');
	await save(walk);
	expect(await Promise.all([held.id, ahead.id].map(isPrepared))).toEqual([false, true]);
});

it('is judged by the template that it was written with, and by its own list where it had one', async () => {
	await handlers['note.save']({occurrence: keyOf(held.id), section: 'out', text: 'Rain', base: 0});
	await save(more);
	await tick(held.id, 'shoes');
	expect(await isPrepared(held.id)).toBe(true);
	await handlers['agenda.prepare']({occurrence: keyOf(held.id), checklist: more.checklist});
	expect(await isPrepared(held.id)).toBe(false);
});

it('is judged by another kind’s list once it is of that kind', async () => {
	await tick(held.id, 'shoes');
	await handlers['kind.set']({occurrence: keyOf(held.id), kind: 'career'});
	expect(await isPrepared(held.id)).toBe(false);
});

it('is ticked before it is known with whom it is', async () => {
	({handlers} = startBackground());
	await handlers['page.seen'](view([held]));
	await tick(held.id, 'shoes');
	expect((await handlers['panel.read']({occurrence: keyOf(held.id)}))?.person).toBeNull();
});

it('one that is closed before its end is judged as one that is over, and painted at once', async () => {
	await tick(ahead.id, 'shoes');
	await save(more);
	expect(await isPrepared(ahead.id)).toBe(false);
	await handlers['agenda.close']({occurrence: keyOf(ahead.id), closed: true});
	expect(announced.at(-1)).toContain('calendar');
	expect(await isPrepared(ahead.id)).toBe(true);
});
