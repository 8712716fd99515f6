import {beforeEach, describe, expect, it} from 'vitest';
import type {InboxItem} from '@/lib/domain/inbox';
import {readInbox} from '@/lib/store/inbox';
import {account, guest, key, opened, sighting, startBackground, view} from './background.fixture';

let background: ReturnType<typeof startBackground>;
let handlers: (typeof background)['handlers'];

const other = sighting({id: 'xyz', base: 'xyz', lineage: 'xyz', original: null, title: 'Ana, new', start: '2026-11-19T10:00:00Z', end: '2026-11-19T10:30:00Z'});
const stored = (...ids: string[]): Promise<InboxItem[]> => background.store.read(tables => readInbox(tables, ids));

beforeEach(async () => {
	background = startBackground();
	({handlers} = background);
	await handlers['page.seen'](view([sighting(), other]));
	await handlers['page.opened'](opened(sighting()));
	await handlers['page.opened'](opened(other, {guests: [guest(account.email), guest('ana@new.example', {name: 'Ana Neu'})]}));
});

const ids = async (): Promise<string[]> => (await handlers['people.read']()).map(({id}) => id);

describe('the inbox', () => {
	it('names everybody there is a 1-1 with, by name', async () => {
		expect((await handlers['people.read']()).map(({name}) => name)).toEqual(['Ana Bee', 'Ana Neu']);
	});

	it('does not name those who are archived', async () => {
		const [ana = ''] = await ids();
		await background.store.write(tables => tables.about.put({person: ana, matters: '', pronouns: '', zone: null, templates: {}, archivedAt: '2026-11-16T08:00:00Z', updatedAt: '2026-11-16T08:00:00Z'}));
		expect((await handlers['people.read']()).map(({name}) => name)).toEqual(['Ana Neu']);
	});

	it('keeps what is to be raised, takes it, ticks it off and removes it, and tells of each', async () => {
		const [ana = ''] = await ids();
		await handlers['inbox.save']({id: 'i', person: ana, text: 'Ask about the trip', from: 'popup'});
		expect(await stored(ana)).toMatchObject([{id: 'i', person: ana, text: 'Ask about the trip', from: 'popup', taken: null, doneAt: null}]);
		await handlers['inbox.take']({ids: ['i'], occurrence: key});
		await handlers['inbox.tick']({id: 'i', occurrence: key, done: true});
		expect(await stored(ana)).toMatchObject([{taken: key, doneIn: key}]);
		await handlers['inbox.remove']({id: 'i', removed: true});
		expect(await stored(ana)).toEqual([]);
		await handlers['inbox.remove']({id: 'i', removed: false});
		expect(await stored(ana)).toHaveLength(1);
		expect(background.announced.slice(-5)).toEqual([['notes'], ['notes'], ['notes'], ['notes'], ['notes']]);
	});

	it('changes nothing when it is asked twice', async () => {
		const [ana = ''] = await ids();
		const item = {id: 'i', person: ana, text: 'Ask about the trip', from: 'popup'} as const;
		await handlers['inbox.save'](item);
		await handlers['inbox.save'](item);
		expect(await stored(ana)).toHaveLength(1);
	});

	it('is there again when it was removed in one tab and written on in another', async () => {
		const [ana = ''] = await ids();
		const item = {id: 'i', person: ana, text: 'Ask about the trip', from: 'panel'} as const;
		await handlers['inbox.save'](item);
		await handlers['inbox.remove']({id: 'i', removed: true});
		// The same words again are a request that came late.
		await handlers['inbox.save'](item);
		expect(await stored(ana)).toEqual([]);
		await handlers['inbox.save']({...item, text: 'Ask about the trip to Oslo'});
		expect(await stored(ana)).toMatchObject([{id: 'i', text: 'Ask about the trip to Oslo'}]);
	});

	it('takes many at once, tells of it once, and leaves alone what is not there any more', async () => {
		const [ana = ''] = await ids();
		for (const id of ['a', 'b']) {
			await handlers['inbox.save']({id, person: ana, text: id, from: 'panel'});
		}

		const before = background.announced.length;
		await handlers['inbox.take']({ids: ['a', 'gone', 'b'], occurrence: key});
		expect((await stored(ana)).map(({taken}) => taken)).toEqual([key, key]);
		expect(background.announced.length).toBe(before + 1);
		await expect(handlers['inbox.take']({ids: ['gone'], occurrence: key})).rejects.toThrow(/^invalid: This is not in the inbox/);
	});

	it('keeps it for the one person that two turned out to be', async () => {
		const [ana = '', neu = ''] = await ids();
		await handlers['person.merge']({from: neu, into: ana});
		await handlers['inbox.save']({id: 'i', person: neu, text: 'Ask about the trip', from: 'popup'});
		expect(await stored(ana)).toMatchObject([{id: 'i', person: ana}]);
	});

	it('holds again what closing the talk let wait, when the talk is opened again', async () => {
		const [ana = ''] = await ids();
		const before = '2026-11-15T08:00:00Z';
		const item: InboxItem = {id: 'i', person: ana, text: 'The trip', from: 'panel', taken: key, doneAt: null, doneIn: null, deletedAt: null, createdAt: before, updatedAt: before};
		await background.store.write(tables => tables.inbox.bulkAdd([item, {...item, id: 'waits', taken: null}, {...item, id: 'raised', doneAt: before, doneIn: key}]));
		const taken = async () => (await stored(ana)).map(one => [one.id, one.taken]);
		expect(await handlers['agenda.close']({occurrence: key, closed: true})).toEqual({returned: ['i']});
		expect(await taken()).toEqual([['i', null], ['raised', key], ['waits', null]]);
		await handlers['agenda.close']({occurrence: key, closed: false});
		expect(await taken()).toEqual([['i', key], ['raised', key], ['waits', null]]);
	});

	it('is as it was before the talk was closed, whatever was changed in the same second and meanwhile', async () => {
		const [ana = ''] = await ids();
		for (const id of ['in', 'out', 'done', 'elsewhere']) {
			await handlers['inbox.save']({id, person: ana, text: id, from: 'panel'});
		}

		for (const id of ['in', 'done', 'elsewhere']) {
			await handlers['inbox.take']({ids: [id], occurrence: key});
		}

		// A line that waits is left by the press that closes the talk.
		await background.store.write(tables => tables.inbox.update('out', {createdAt: '2026-11-15T08:00:00Z'}));
		await handlers['inbox.save']({id: 'out', person: ana, text: 'Out, in other words', from: 'panel'});
		expect((await handlers['agenda.close']({occurrence: key, closed: true})).returned.toSorted()).toEqual(['done', 'elsewhere', 'in']);
		await handlers['agenda.close']({occurrence: key, closed: true});
		await handlers['inbox.save']({id: 'in', person: ana, text: 'In, in other words', from: 'panel'});
		await handlers['inbox.tick']({id: 'done', occurrence: 'me@example.com|xyz|once', done: true});
		await handlers['inbox.take']({ids: ['elsewhere'], occurrence: 'me@example.com|xyz|once'});
		await handlers['agenda.close']({occurrence: key, closed: false});
		const taken = async () => Object.fromEntries((await stored(ana)).map(one => [one.id, one.taken]));
		expect(await taken()).toEqual({in: key, out: null, done: null, elsewhere: 'me@example.com|xyz|once'});
		await handlers['inbox.take']({ids: ['in'], occurrence: null});
		await handlers['agenda.close']({occurrence: key, closed: true});
		await handlers['agenda.close']({occurrence: key, closed: false});
		expect(await taken()).toMatchObject({in: null});
	});

	it('refuses in words what is for nobody, and what is not there', async () => {
		await expect(handlers['inbox.save']({id: 'i', person: 'nobody', text: 'x', from: 'popup'})).rejects.toThrow(/^invalid: This person/);
		await expect(handlers['inbox.tick']({id: 'i', occurrence: key, done: true})).rejects.toThrow(/^invalid: This is not in the inbox/);
	});
});
