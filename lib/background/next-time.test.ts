import {beforeEach, describe, expect, it, vi} from 'vitest';
import {fakeBrowser} from 'wxt/testing/fake-browser';
import {readWaiting} from '@/lib/store/inbox-waiting';
import {account, guest, key, opened, sighting, startBackground, thursday, view} from './background.fixture';
import {raise, tidied, whoToRaiseWith} from './next-time';
import type {Services} from './services';

let background: ReturnType<typeof startBackground>;
let handlers: (typeof background)['handlers'];
let services: Services;
const doors = {confirm: vi.fn(), ask: vi.fn()};

const bos = sighting({id: 'bo', base: 'bo', lineage: 'bo', original: null, title: 'Bo / Sam', start: '2026-11-16T10:00:00Z', end: '2026-11-16T10:30:00Z'});

beforeEach(async () => {
	fakeBrowser.reset();
	vi.clearAllMocks();
	background = startBackground();
	({handlers} = background);
	let count = 0;
	services = {store: background.store, memory: background.memory, now: () => '2026-11-16T08:00:00Z', newId: () => `new-${count++}`, announce: () => undefined, version: '1'};
	await handlers['page.seen'](view([sighting(), thursday, bos]));
	await handlers['page.opened'](opened(sighting()));
	await handlers['page.opened'](opened(bos, {guests: [guest(account.email), guest('bo@example.com', {name: 'Bo'})]}));
});

const idOf = async (name: string): Promise<string> => (await handlers['people.read']()).find(person => person.name === name)?.id ?? '';
const popup = () => handlers['popup.read']({open: null});

describe('whom something can be raised with', () => {
	it('is whoever is met soonest first', async () => {
		expect((await whoToRaiseWith(services)).people.map(({name, next}) => [name, next])).toEqual([['Bo', bos.start], ['Ana Bee', '2026-11-17T14:00:00Z']]);
	});

	it('a 1-1 that is skipped is not the next one', async () => {
		await handlers['outcome.say']({about: {occurrence: key}, what: 'skipped', reason: ''});
		expect((await whoToRaiseWith(services)).people.find(({name}) => name === 'Ana Bee')?.next).toBe(thursday.start);
	});
});

describe('raising from the address bar or the menu', () => {
	it('keeps it, shows that it is kept, and the popup offers to take it back', async () => {
		const ana = await idOf('Ana Bee');
		await raise(services, doors, {person: ana, text: ' ask  about\nthe trip ', from: 'omnibox'});
		expect(doors.confirm).toHaveBeenCalledOnce();
		expect(doors.ask).not.toHaveBeenCalled();
		expect(await background.store.read(readWaiting)).toMatchObject([{person: ana, text: 'ask about the trip', from: 'omnibox'}]);
		const {nextTime} = await popup();
		expect(nextTime.added).toMatchObject({personName: 'Ana Bee', text: 'ask about the trip', next: '2026-11-17T14:00:00Z'});
		await handlers['inbox.remove']({id: nextTime.added?.id ?? '', removed: true});
		expect((await popup()).nextTime.added).toBeNull();
	});

	it.each([
		['nobody', null, 'ask'],
		['somebody who is gone', 'gone', 'ask'],
	])('for %s adds nothing, keeps the words and asks', async (_whom, person, text) => {
		await raise(services, doors, {person, text, from: 'selection'});
		expect(doors.confirm).not.toHaveBeenCalled();
		expect(doors.ask).toHaveBeenCalledOnce();
		expect(await background.store.read(readWaiting)).toEqual([]);
		expect((await popup()).nextTime.draft).toMatchObject({person, text, from: 'selection'});
	});

	it('nothing at all only asks', async () => {
		await raise(services, doors, {person: null, text: '  ', from: 'omnibox'});
		expect(doors.ask).toHaveBeenCalledOnce();
		expect((await popup()).nextTime.draft).toBeNull();
	});

	it('cuts no character in two', () => {
		expect(tidied('🦄🦄🦄', 2)).toBe('🦄🦄');
	});
});

describe('what is not added yet', () => {
	const draft = {id: 'd', person: null, text: 'Ask', from: 'popup', turn: 1} as const;

	it('outlives the popup and the worker, and goes when it is added', async () => {
		await handlers['draft.save'](draft);
		expect((await popup()).nextTime.draft).toEqual(draft);
		await handlers['inbox.save']({id: 'd', person: await idOf('Bo'), text: 'Ask', from: 'popup'});
		expect((await popup()).nextTime.draft).toBeNull();
	});

	it('is as it was written last, however its changes arrive', async () => {
		await handlers['draft.save']({...draft, text: 'Ask Ana', turn: 2});
		await handlers['draft.save'](draft);
		expect((await popup()).nextTime.draft?.text).toBe('Ask Ana');
	});

	it('goes with the person it is for, when everything about them is erased', async () => {
		const ana = await idOf('Ana Bee');
		await handlers['draft.save']({...draft, person: ana});
		await handlers['draft.save']({...draft, id: 'other', text: 'For nobody yet'});
		await handlers['person.erase']({person: ana});
		expect((await popup()).nextTime.draft).toMatchObject({id: 'other'});
		await handlers['draft.save']({...draft, id: 'other', text: '', turn: 2});
		expect((await popup()).nextTime.draft).toBeNull();

		// A popup that was open all the time goes on writing.
		await handlers['draft.save']({...draft, person: ana, turn: 3});
		await handlers['person.erase']({person: ana});
		expect((await popup()).nextTime.draft).toBeNull();
	});

	it('is there again with the person it is for, after what was begun since', async () => {
		const ana = await idOf('Ana Bee');
		await handlers['draft.save']({...draft, person: ana});
		const {copy} = await handlers['person.erase']({person: ana});
		await handlers['draft.save']({...draft, id: 'other', text: 'For nobody yet'});
		await handlers['person.restore']({person: ana, copy});
		expect((await popup()).nextTime.draft).toMatchObject({id: 'other'});
		await handlers['draft.save']({...draft, id: 'other', text: '', turn: 2});
		expect((await popup()).nextTime.draft).toEqual({...draft, person: ana});
	});

	it('goes when it is emptied, and the one before is there again', async () => {
		await handlers['draft.save'](draft);
		await handlers['draft.save']({...draft, id: 'e', text: 'Other'});
		expect((await popup()).nextTime.draft?.id).toBe('e');
		await handlers['draft.save']({...draft, id: 'e', text: ' ', turn: 2});
		expect((await popup()).nextTime.draft?.id).toBe('d');
	});

	it('is erased with everything', async () => {
		await handlers['draft.save'](draft);
		await handlers['data.erase']();
		expect((await popup()).nextTime.draft).toBeNull();
	});
});

describe('what waits', () => {
	it('is counted beside the very next 1-1 of each person, and whom it is for comes first next time', async () => {
		const ana = await idOf('Ana Bee');
		for (const id of ['one', 'two', 'three']) {
			await handlers['inbox.save']({id, person: ana, text: id, from: 'panel'});
		}

		await handlers['inbox.tick']({id: 'three', occurrence: key, done: true});
		const {next, nextTime} = await popup();
		expect(next.map(({personName, waiting}) => [personName, waiting])).toEqual([['Bo', 0], ['Ana Bee', 2], ['Ana Bee', 0]]);
		expect(nextTime.people.map(({name, waiting}) => [name, waiting])).toEqual([['Ana Bee', 2], ['Bo', 0]]);
		expect(nextTime.added).toBeNull();
	});

	it('is not what was taken into a 1-1 that is to come', async () => {
		const ana = await idOf('Ana Bee');
		for (const id of ['one', 'two']) {
			await handlers['inbox.save']({id, person: ana, text: id, from: 'panel'});
		}

		await handlers['inbox.take']({ids: ['one'], occurrence: key});
		expect((await popup()).nextTime.people[0]).toMatchObject({name: 'Ana Bee', waiting: 1});
		await handlers['page.seen'](view([], {present: []}));
		expect((await popup()).nextTime.people[0]).toMatchObject({name: 'Ana Bee', waiting: 2});
	});

	it('of somebody who was made one with another is counted with that one', async () => {
		const [ana, bo] = [await idOf('Ana Bee'), await idOf('Bo')];
		await handlers['inbox.save']({id: 'one', person: bo, text: 'one', from: 'omnibox'});
		await handlers['person.merge']({from: bo, into: ana});
		expect((await popup()).nextTime).toMatchObject({people: [{id: ana, waiting: 1}], added: {id: 'one', person: ana}});
	});
});
