import {beforeEach, describe, expect, it} from 'vitest';
import {account, guest, key, opened, sighting, startBackground, view} from './background.fixture';

let handlers: ReturnType<typeof startBackground>['handlers'];

const other = sighting({id: 'xyz', base: 'xyz', lineage: 'xyz', original: null, title: 'Ana, new', start: '2026-11-19T10:00:00Z', end: '2026-11-19T10:30:00Z'});
const otherKey = 'me@example.com|xyz|once';
const withAna = (email: string, event = sighting()) => opened(event, {guests: [guest(account.email), guest(email, {name: 'Ana Bee'})]});

beforeEach(() => {
	({handlers} = startBackground());
});

describe('two who may be one', () => {
	it('are proposed, made one with one history, and taken apart again as they were', async () => {
		await handlers['page.seen'](view([sighting(), other]));
		await handlers['page.opened'](withAna('ana@example.com'));
		await handlers['page.opened'](withAna('ana@new.example', other));
		await handlers['note.save']({occurrence: key, section: 'notes', text: 'Likes maps', base: 0});
		const [proposal] = (await handlers['popup.read']({open: null})).merges;
		expect(proposal).toMatchObject({reasons: ['Both are called Ana Bee', 'Both have an address that begins with "ana"'].slice(0, 1)});

		await handlers['person.merge']({from: proposal?.from ?? '', into: proposal?.into ?? ''});
		expect((await handlers['options.read']()).people).toMatchObject([{person: {id: proposal?.into, emails: ['ana@example.com', 'ana@new.example']}}]);
		expect(await handlers['panel.read']({occurrence: otherKey})).toMatchObject({person: {id: proposal?.into}, last: {sections: [{text: 'Likes maps'}]}});
		expect((await handlers['panel.read']({occurrence: otherKey}))?.people).toEqual([{id: proposal?.into, name: 'Ana Bee', emails: ['ana@example.com', 'ana@new.example']}]);
		expect(await handlers['popup.read']({open: null})).toMatchObject({merges: []});

		await handlers['person.unmerge']({person: proposal?.from ?? ''});
		expect((await handlers['options.read']()).people.map(({person}) => person.emails)).toEqual([['ana@example.com'], ['ana@new.example']]);
		expect(await handlers['panel.read']({occurrence: otherKey})).toMatchObject({person: {id: proposal?.from}, last: null});
		expect(await handlers['popup.read']({open: null})).toMatchObject({merges: []});
	});

	it('are not asked about again once the owner said no', async () => {
		await handlers['page.seen'](view([sighting(), other]));
		await handlers['page.opened'](withAna('ana@example.com'));
		await handlers['page.opened'](withAna('ana@new.example', other));
		const [proposal] = (await handlers['popup.read']({open: null})).merges;
		await handlers['merge.dismiss']({from: proposal?.from ?? '', into: proposal?.into ?? ''});
		expect((await handlers['popup.read']({open: null})).merges).toEqual([]);
	});

	it('cannot be made of somebody and nobody', async () => {
		await expect(handlers['person.merge']({from: 'a', into: 'b'})).rejects.toThrow(/^invalid: These two cannot be made one/);
	});
});

describe('a new address in the same series', () => {
	it('is the same person; taken back, it stays taken back', async () => {
		await handlers['page.seen'](view([sighting()]));
		await handlers['page.opened'](withAna('ana@example.com'));
		await handlers['page.opened']({...withAna('ana@new.example'), seenAt: '2026-11-16T09:00:00Z'});
		const {people, merged: [made]} = await handlers['options.read']();
		expect(people).toMatchObject([{person: {name: 'Ana Bee', emails: ['ana@example.com', 'ana@new.example']}}]);
		await handlers['person.unmerge']({person: made?.person ?? ''});
		await handlers['page.opened']({...withAna('ana@new.example'), seenAt: '2026-11-16T10:00:00Z'});
		expect((await handlers['options.read']()).merged).toEqual([]);
	});

	it('of somebody whom only a title named is another person, who is asked about', async () => {
		await handlers['page.seen'](view([other]));
		await handlers['page.opened'](withAna('ana@example.com', other));
		await handlers['page.seen'](view([sighting(), other]));
		await handlers['page.opened'](withAna('ana@new.example'));
		expect(await handlers['options.read']()).toMatchObject({merged: [], people: [{}, {}]});
	});

	it('of another name is another person', async () => {
		await handlers['page.seen'](view([sighting()]));
		await handlers['page.opened'](withAna('ana@example.com'));
		await handlers['page.opened'](opened(sighting(), {seenAt: '2026-11-16T09:00:00Z', guests: [guest(account.email), guest('bo@example.com', {name: 'Bo Cee'})]}));
		expect(await handlers['options.read']()).toMatchObject({merged: [], people: [{person: {name: 'Bo Cee'}}]});
	});
});

describe('somebody who starts soon', () => {
	it('is known before anything of them is seen, once however often it is said', async () => {
		await handlers['page.seen'](view([]));
		for (const _time of [1, 2]) {
			await handlers['person.add']({id: 'new', name: 'Lou Day', email: 'lou@example.com', startDate: '2026-11-18'});
		}

		expect((await handlers['options.read']()).people).toMatchObject([{person: {id: 'new', name: 'Lou Day', startDate: '2026-11-18'}}]);
	});

	it('who is known by this address gets the date', async () => {
		await handlers['page.seen'](view([sighting()]));
		await handlers['page.opened'](withAna('ana@example.com'));
		await handlers['person.add']({id: 'new', name: 'Ana', email: 'ana@example.com', startDate: '2026-11-18'});
		expect((await handlers['options.read']()).people).toMatchObject([{person: {name: 'Ana Bee', startDate: '2026-11-18'}}]);
	});

	it('who was taken back and is added again is called as they are called now', async () => {
		await handlers['person.add']({id: 'one', name: 'Luo Day', email: 'lou@example.com', startDate: '2026-11-18'});
		const luo = {id: 'one', name: 'Luo Day', emails: ['lou@example.com'], relationship: null, overrides: {}, lastCareer: null, lastGrowth: null};
		await handlers['person.save']({...luo, startDate: null});
		expect((await handlers['options.read']()).people).toEqual([]);
		await handlers['person.add']({id: 'two', name: 'Lou Day', email: 'lou@example.com', startDate: '2026-11-18'});
		expect((await handlers['options.read']()).people).toMatchObject([{person: {name: 'Lou Day'}}]);
	});
});
