import {handbookRules} from '@/lib/domain/rule';
import {beforeEach, describe, expect, it} from 'vitest';
import {fakeBrowser} from 'wxt/testing/fake-browser';
import {key, now, opened, sighting, startBackground, view} from './background.fixture';

let background: ReturnType<typeof startBackground>;
let handlers: (typeof background)['handlers'];

beforeEach(() => {
	fakeBrowser.reset();
	background = startBackground();
	({handlers} = background);
});

describe('popup and options', () => {
	it('begin empty', async () => {
		expect(await handlers['popup.read']({open: null})).toMatchObject({next: [], people: 0, lastSeenAt: null, open: null});
		expect(await handlers['options.read']()).toMatchObject({people: [], copies: [], health: [], version: '1.2.3', panelOpens: 'by-itself'});
	});

	it('show the next 1-1s, and what is open', async () => {
		await handlers['page.seen'](view([sighting()]));
		await handlers['page.opened'](opened(sighting()));
		expect(await handlers['popup.read']({open: key})).toMatchObject({
			next: [{occurrence: key, personName: 'Ana Bee', prepared: false}], people: 1, lastSeenAt: now, zone: 'Europe/Berlin',
			open: {occurrence: key, title: 'Ana / Sam', verdict: {is: 'one-on-one'}},
		});
	});

	it('show what was set', async () => {
		const rules = {...handbookRules, regularEvery: 2, minimumMinutes: 25, careerEvery: 'quarter', growthEvery: 24, dueWindow: 2} as const;
		await handlers['rules.save'](rules);
		await handlers['settings.save']({panelOpens: 'button'});
		expect(await handlers['page.health']({part: 'zone', ok: false, found: '', why: 'zone', at: now, paused: ['marks', 'zone']})).toContain('paused marking 1-1s and reading its time zone on');
		await handlers['page.health']({part: 'chips', ok: false, found: '', why: 'no chips of "Ana"', at: now, paused: ['chips']});
		expect(await handlers['page.health']({part: 'chips', ok: true, found: '3 events', why: '', at: now, paused: []})).toBe('');
		expect(await handlers['options.read']()).toMatchObject({rules, panelOpens: 'button', health: [
			{part: 'zone', lastFailure: {why: 'the page does not say its time zone'}},
			{part: 'chips', ok: true, found: '3 events', lastOk: now, lastFailure: {why: 'no chips of …', at: now}, failures: 1},
		]});
		expect(background.announced).toEqual([['rules', 'calendar'], ['settings'], ['settings'], ['settings'], ['settings']]);
	});

	it('save what the owner says of a person', async () => {
		await handlers['page.seen'](view([sighting()]));
		await handlers['page.opened'](opened(sighting()));
		const [before] = (await handlers['options.read']()).people;
		await handlers['person.save']({id: before?.person.id ?? '', name: 'Ana', emails: ['ana@example.com'], relationship: null, startDate: null, overrides: {careerEvery: 'none'}, lastCareer: '2026-08-03', lastGrowth: null});
		const [after] = (await handlers['options.read']()).people;
		expect(after).toMatchObject({person: {name: 'Ana', emails: ['ana@example.com'], lastCareer: '2026-08-03'}, rules: {careerEvery: 'none'}});
	});
});

describe('data', () => {
	it('an erase is undone by the copy it answers', async () => {
		await handlers['page.seen'](view([sighting()]));
		await handlers['page.opened'](opened(sighting()));
		await handlers['note.save']({occurrence: key, section: 'notes', text: 'precious', base: 0});
		const before = await handlers['data.export']();
		const {copy} = await handlers['data.erase']();
		expect(await handlers['panel.read']({occurrence: key})).toBeNull();
		expect(await handlers['data.erase']()).toEqual({copy});
		await handlers['data.restore']({copy});
		expect(await handlers['data.export']()).toBe(before);
	});
});
