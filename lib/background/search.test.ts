import {beforeEach, describe, expect, it} from 'vitest';
import {fakeBrowser} from 'wxt/testing/fake-browser';
import type {Found} from '@/lib/domain/timeline';
import {key, opened, sighting, startBackground, thursday, view} from './background.fixture';

let background: ReturnType<typeof startBackground>;
let handlers: (typeof background)['handlers'];
let ana: string;

const thursdays = 'me@example.com|abc|2026-11-19T14:00:00Z';
const find = async (text: string, person: string | null = null): Promise<Found[]> => handlers['written.find']({text, person});
const told = (found: Found[]): string[] => found.map(({personName, date, where, pieces}) => `${personName} ${date} ${where}: ${pieces.map(({text, hit}) => (hit ? `[${text}]` : text)).join('')}`);

beforeEach(async () => {
	fakeBrowser.reset();
	background = startBackground();
	({handlers} = background);
	await handlers['page.seen'](view([sighting(), thursday]));
	await handlers['page.opened'](opened(sighting()));
	[ana = ''] = (await handlers['people.read']()).map(({id}) => id);
});

describe('what was written', () => {
	it('is found wherever it was written, with person, date, place and the words around', async () => {
		await handlers['note.save']({occurrence: key, section: 'open-notes', text: 'Maps of the old town', base: 0});
		await handlers['item.save']({occurrence: thursdays, id: 'a', list: 'action', owner: 'me', text: 'Send the maps', due: null});
		await handlers['item.save']({occurrence: key, id: 'b', list: 'prep', owner: 'me', text: 'Look at maps', due: null});
		await handlers['inbox.save']({id: 'c', person: ana, text: 'Ask about maps', from: 'popup'});
		await handlers['about.save']({person: ana, matters: 'Likes maps.'});
		await handlers['outcome.say']({about: {occurrence: thursdays}, what: 'skipped', reason: 'No maps yet'});
		await handlers['outcome.say']({about: {person: ana, date: '2026-11-10'}, what: 'met', reason: 'Maps on the train'});
		expect(told(await find('map')).toSorted()).toEqual([
			'Ana Bee 2026-11-10 Reason: [Map]s on the train',
			'Ana Bee 2026-11-17 Notes: [Map]s of the old town',
			'Ana Bee 2026-11-17 Checklist: Look at [map]s',
			'Ana Bee 2026-11-19 Promise: Send the [map]s',
			'Ana Bee 2026-11-19 Reason: No [map]s yet',
			'Ana Bee null Next time: Ask about [map]s',
			'Ana Bee null What matters: Likes [map]s.',
		].toSorted());
	});

	it('is found as it is now: changed, removed and brought back', async () => {
		await handlers['note.save']({occurrence: key, section: 'notes', text: 'first words', base: 0});
		expect(await find('first')).toHaveLength(1);
		await handlers['note.save']({occurrence: key, section: 'notes', text: 'second words', base: 1});
		expect(await find('first')).toEqual([]);
		expect(await find('second')).toHaveLength(1);
		await handlers['item.save']({occurrence: key, id: 'a', list: 'action', owner: 'me', text: 'paper', due: null});
		await handlers['item.remove']({id: 'a', removed: true});
		expect(await find('paper')).toEqual([]);
		await handlers['item.remove']({id: 'a', removed: false});
		expect(await find('paper')).toHaveLength(1);
	});

	it('is found of one person alone, under whichever id', async () => {
		await handlers['note.save']({occurrence: key, section: 'notes', text: 'for ana', base: 0});
		const other = sighting({id: 'bo_20261118T100000Z', base: 'bo', lineage: 'bo', original: '2026-11-18T10:00:00Z', start: '2026-11-18T10:00:00Z', end: '2026-11-18T10:30:00Z'});
		const {guests} = opened(other);
		const {occurrence} = await handlers['page.opened']({...opened(other), guests: [guests![0]!, {...guests![1]!, email: 'bo@example.com', name: 'Bo'}]});
		await handlers['note.save']({occurrence, section: 'notes', text: 'for bo', base: 0});
		const bo = (await background.store.read(tables => tables.people.toArray())).find(({name}) => name === 'Bo')!.id;
		expect((await find('for')).map(({personName}) => personName).toSorted()).toEqual(['Ana Bee', 'Bo']);
		expect((await find('for', bo)).map(({personName}) => personName)).toEqual(['Bo']);
		await handlers['person.merge']({from: bo, into: ana});
		expect((await find('for', bo)).map(({personName}) => personName)).toEqual(['Ana Bee', 'Ana Bee']);
	});

	it('is not found as it was before two were made one, once it was changed since', async () => {
		const from = '00000000-0000-4000-8000-00000000000b';
		await handlers['person.add']({id: from, name: 'Ana B', email: 'ana@old.example', startDate: '2026-01-01'});
		await handlers['about.save']({person: ana, matters: 'Maps'});
		await handlers['about.save']({person: from, matters: 'Old bees'});
		await background.store.write(tables => tables.about.toCollection().modify({updatedAt: '2026-11-15T08:00:00Z'}));
		await handlers['person.merge']({from, into: ana});
		expect(await find('bees')).toHaveLength(1);
		await handlers['about.save']({person: ana, matters: 'Maps, and no others', was: 'Maps\n\nOld bees'});
		expect(await find('bees')).toEqual([]);
		expect(await find('maps')).toHaveLength(1);
	});

	it('is headed as its section was when it was written', async () => {
		await handlers['note.save']({occurrence: key, section: 'gone-since', text: 'headed', base: 0});
		const section = {id: 'gone-since', title: 'As it was', purpose: '', prompts: [], minutes: null};
		await background.store.write(async tables => {
			await tables.agendas.put({
				occurrence: key, person: ana, chosen: null, checklist: null, shared: [], closedAt: null, updatedAt: '2026-11-16T08:00:00Z',
				written: {id: 'own', kind: 'regular', title: 'Mine', purpose: '', minutes: 30, checklist: [], sections: [section]},
			});
		});
		expect((await find('headed'))[0]?.where).toBe('As it was');
	});

	it('is nothing while nothing was asked for, and never more than fifty', async () => {
		await background.store.write(tables => tables.inbox.bulkPut(Array.from({length: 60}, (_, index) => ({
			id: `i${index}`, person: ana, text: `same ${index}`, from: 'popup' as const, taken: null, doneAt: null, doneIn: null, deletedAt: null,
			createdAt: `2026-11-16T08:00:${String(index).padStart(2, '0')}Z`, updatedAt: '2026-11-16T08:00:00Z',
		}))));
		expect(await find('  ')).toEqual([]);
		const found = await find('same');
		expect(found).toHaveLength(50);
		expect(found[0]?.pieces.map(({text}) => text).join('')).toBe('same 59');
	});
});
