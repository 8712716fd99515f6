import {describe, expect, it} from 'vitest';
import type {Person} from '@/lib/domain/person';
import type {SeriesRow} from '@/lib/store/rows';
import {readAllSeries} from '@/lib/store/series';
import {saveSetting} from '@/lib/store/settings';
import {guest, now, opened, sighting, startBackground} from './background.fixture';
import {linkAllSeries} from './link';
import {sameAsIn} from './same-as';

const anas = sighting();
const invited = [guest('me@example.com'), guest('me@home.example'), guest('ana@example.com', {name: 'Ana Bee'})];

describe('linkAllSeries', () => {
	const relink = async (store: ReturnType<typeof startBackground>['store'], change: (tables: Parameters<typeof linkAllSeries>[0]) => Promise<unknown>): Promise<SeriesRow[]> => {
		await store.write(async tables => {
			await change(tables);
			await linkAllSeries(tables, {now, newId: () => 'new'});
		});
		return store.read(readAllSeries);
	};

	it('an address that turns out to be the owner\'s makes two of three people, and is undone with it', async () => {
		const {handlers, store} = startBackground();
		await handlers['page.opened'](opened(anas, {guests: invited}));
		expect((await store.read(readAllSeries)).map(({person}) => person)).toEqual([null]);
		expect((await relink(store, tables => saveSetting(tables, {key: 'aliases', value: ['me@home.example']}))).map(({person}) => person)).toEqual(['new']);
		expect((await relink(store, tables => saveSetting(tables, {key: 'aliases', value: []}))).map(({person}) => person)).toEqual([null]);
	});

	it('another account of this browser is the owner, too', async () => {
		const {handlers, store} = startBackground();
		await handlers['page.opened'](opened(anas, {guests: invited}));
		await handlers['page.opened'](opened(anas, {account: {...opened(anas).account, email: 'me@home.example'}, guests: null}));
		const rows = await relink(store, async () => undefined);
		expect(rows.find(({account}) => account === 'me@example.com')?.person).not.toBeNull();
	});

	it('two addresses that turn out to be one person\'s make a 1-1', async () => {
		const {handlers, store} = startBackground();
		await handlers['page.opened'](opened(sighting({id: 'one', base: 'one', lineage: 'one', original: null})));
		await handlers['page.opened'](opened(anas, {guests: [...invited.filter(({email}) => email !== 'me@home.example'), guest('ana@home.example')]}));
		const person = (await store.read(readAllSeries)).find(({key}) => key.endsWith('one'))?.person;
		const rows = await relink(store, async tables => {
			const known = await tables.people.get(person!);
			await tables.people.put({...known!, emails: ['ana@example.com', 'ana@home.example']});
		});
		expect(rows.map(row => row.person)).toEqual([person, person]);
	});
});

it('addresses of people who were made one are the same, others their own', () => {
	const person = (id: string, email: string, mergedInto: string | null): [string, Person] => [id, {
		id, name: id, emails: [email], overrides: {}, lastCareer: null, lastGrowth: null, relationship: null, startDate: null, mergedInto, createdAt: now, updatedAt: now,
	}];
	const sameAs = sameAsIn(new Map([person('ana', 'ana@example.com', null), person('anna', 'anna@example.com', 'ana'), person('mei', 'mei@example.com', null)]));
	expect(sameAs('anna@example.com')).toBe(sameAs('ana@example.com'));
	expect(sameAs('mei@example.com')).not.toBe(sameAs('ana@example.com'));
	expect(sameAs('x@example.com')).toBe('x@example.com');
});
