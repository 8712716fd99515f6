import {beforeEach, expect, it} from 'vitest';
import {fakeBrowser} from 'wxt/testing/fake-browser';
import type {SaidOfPerson} from '@/lib/domain/person';
import {account, guest, key, opened, sighting, startBackground, view} from './background.fixture';

let background: ReturnType<typeof startBackground>;
let handlers: (typeof background)['handlers'];
let ana: string;

/** A second series, with Ana's address at home. */
const home = sighting({id: 'xyz', base: 'xyz', lineage: 'xyz', original: null, title: 'Coffee', start: '2026-11-19T10:00:00Z', end: '2026-11-19T10:30:00Z'});
const homeKey = 'me@example.com|xyz|once';
const both = ['ana@example.com', 'ana@home.example'];

const with_ = (email: string, name: string, event = sighting()) => opened(event, {guests: [guest(account.email), guest(email, {name})]});
const known = async () => handlers['person.read']({person: ana});
const withOf = async (occurrence: string) => (await handlers['panel.read']({occurrence}))?.person?.id;
const people = async () => (await handlers['options.read']()).people.map(({person}) => [person.name, person.emails]);

/** Says which addresses Ana has. */
async function save(emails: string[]): Promise<void> {
	const {id, name, relationship, startDate, overrides, lastCareer, lastGrowth} = (await known())?.person ?? {} as SaidOfPerson;
	await handlers['person.save']({id, name, emails, relationship, startDate, overrides, lastCareer, lastGrowth});
}

beforeEach(async () => {
	fakeBrowser.reset();
	background = startBackground();
	({handlers} = background);
	await handlers['page.seen'](view([sighting(), home]));
	await handlers['page.opened'](with_('ana@example.com', 'Ana Bee'));
	ana = await withOf(key) ?? '';
});

/** Ana has both addresses, and 1-1s under both. */
async function haveBoth(name = 'A. Bee'): Promise<void> {
	await save(both);
	await handlers['page.opened'](with_('ana@home.example', name, home));
	expect(await withOf(homeKey)).toBe(ana);
}

it.each(['A. Bee', 'Ana Bee'])('an address taken off makes two of one, and none of them again when that is taken back (%s)', async name => {
	await haveBoth(name);
	await save(['ana@example.com']);
	expect(await withOf(homeKey)).not.toBe(ana);
	expect((await known())?.merged).toEqual([]);
	expect(await people()).toHaveLength(2);
	await save(both);
	expect([await withOf(key), await withOf(homeKey)]).toEqual([ana, ana]);
	expect(await people()).toEqual([['Ana Bee', both]]);
	expect(await background.store.read(tables => tables.people.count())).toBe(1);
});

it('an address of somebody of whom more is kept is refused, in words', async () => {
	await handlers['page.opened'](with_('ana@home.example', 'A. Bee', home));
	await handlers['note.save']({occurrence: homeKey, section: 'notes', text: 'Likes maps', base: 0});
	await expect(save(both)).rejects.toThrow('invalid: ana@home.example is an address of A. Bee.');
	expect((await known())?.person.emails).toEqual(['ana@example.com']);
});

it('what came to be under an address by itself is theirs once it is theirs, questions that were suggested included', async () => {
	await handlers['page.opened'](with_('ana@home.example', 'A. Bee', home));
	const other = await withOf(homeKey) ?? '';
	await background.store.write(tables => tables.asked.put({occurrence: homeKey, person: other, question: 'q', at: '2026-11-16T08:00:00Z', used: false, passed: false}));
	await save(both);
	expect(await withOf(homeKey)).toBe(ana);
	expect(await background.store.read(tables => tables.asked.where('person').equals(other).count())).toBe(0);
	expect(await background.store.read(tables => tables.asked.where('person').equals(ana).count())).toBeGreaterThan(0);
});

it('the only address stays while the calendar shows 1-1s under it, and goes once there is another', async () => {
	expect((await known())?.stays).toBe('ana@example.com');
	await expect(save([])).rejects.toThrow(/^invalid: ana@example.com is their only address/);
	await save(both);
	expect((await known())?.stays).toBeNull();
	await save(['ana@home.example']);
	expect((await known())?.person.emails).toEqual(['ana@home.example']);
});

it('an address that no event has may go, though it is the only one', async () => {
	await handlers['person.add']({id: 'noa', name: 'Noa Brand', email: 'noa@wrong.example', startDate: '2026-11-18'});
	expect((await handlers['person.read']({person: 'noa'}))?.stays).toBeNull();
	await handlers['person.save']({id: 'noa', name: 'Noa Brand', emails: [], relationship: null, startDate: '2026-11-18', overrides: {}, lastCareer: null, lastGrowth: null});
	expect((await handlers['person.read']({person: 'noa'}))?.person.emails).toEqual([]);
});

it('whose addresses cannot be theirs is told: the owner\'s, and of everybody else who is listed', async () => {
	await handlers['page.opened'](with_('bo@example.com', 'Bo Cee', home));
	await handlers['aliases.save']({emails: ['me@home.example']});
	expect((await known())?.taken).toEqual([{email: account.email, of: null}, {email: 'me@home.example', of: null}, {email: 'bo@example.com', of: 'Bo Cee'}]);
});
