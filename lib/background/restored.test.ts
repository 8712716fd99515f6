import fc from '@/tests/unit/fast-check';
import {beforeEach, describe, expect, it} from 'vitest';
import {fakeBrowser} from 'wxt/testing/fake-browser';
import {handbookRules} from '@/lib/domain/rule';
import {account, guest, key, opened, sighting, startBackground, view, type TestHandlers} from './background.fixture';
import {rebuilt} from './rebuild';

const moved = sighting({start: '2026-11-18T09:00:00Z', end: '2026-11-18T09:30:00Z'});
const bo = sighting({id: 'bo_20261119T100000Z', base: 'bo', lineage: 'bo', original: '2026-11-19T10:00:00Z', title: 'Bo / Sam', start: '2026-11-19T10:00:00Z', end: '2026-11-19T10:30:00Z'});
const boKey = 'me@example.com|bo|2026-11-19T10:00:00Z';
const after = '2026-11-16T09:00:00Z';
const withOne = (event: typeof bo, email: string, name: string, seenAt = '2026-11-16T08:00:00Z') => opened(event, {seenAt, guests: [guest(account.email), guest(email, {name})]});

/** A background that knows Ana and Bo, and has notes of both. */
async function begin() {
	const {handlers, store} = startBackground();
	await handlers['page.seen'](view([moved, bo]));
	await handlers['page.opened'](opened(moved));
	await handlers['page.opened'](withOne(bo, 'bo@example.com', 'Bo Cee'));
	await handlers['note.save']({occurrence: key, section: 'notes', text: 'Likes maps', base: 0});
	await handlers['note.save']({occurrence: boKey, section: 'notes', text: 'Likes bees', base: 0});
	const idOf = async (occurrence: string) => (await handlers['panel.read']({occurrence}))?.person?.id ?? '';
	return {handlers, store, idOf, ana: await idOf(key)};
}

let handlers: TestHandlers;
let store: ReturnType<typeof startBackground>['store'];
let idOf: (occurrence: string) => Promise<string>;
let ana: string;

beforeEach(async () => {
	fakeBrowser.reset();
	({handlers, store, idOf, ana} = await begin());
});

const textOf = async (occurrence: string) => (await handlers['panel.read']({occurrence}))?.notes['notes']?.text;

/** Everything that was ever seen follows from the ledger, whatever was put back. */
async function expectDerived(): Promise<void> {
	const [stored, derived] = await store.read(async tables => [await tables.occurrences.toArray(), await rebuilt(tables)]);
	expect(new Map(stored.map(row => [row.key, row]))).toEqual(derived);
}

it('puts back somebody, and leaves what was written of others meanwhile', async () => {
	const {copy} = await handlers['person.erase']({person: ana});
	await handlers['note.save']({occurrence: boKey, section: 'notes', text: 'Likes bees and wasps', base: 1});
	await handlers['person.restore']({person: ana, copy});
	expect([await idOf(key), await textOf(key), await textOf(boKey)]).toEqual([ana, 'Likes maps', 'Likes bees and wasps']);
	await expectDerived();
});

/** What can happen meanwhile that is about others, by name. */
const meanwhile: Record<string, (to: TestHandlers) => Promise<unknown>> = {
	note: to => to['note.save']({occurrence: boKey, section: 'notes', text: 'Likes wasps', base: 1}),
	promise: to => to['item.save']({occurrence: boKey, id: 'promise', list: 'action', owner: 'me', text: 'Send it to Ana', due: '2026-12-01'}),
	tick: to => to['prep.tick']({occurrence: boKey, item: 'read', done: true}),
	raise: async to => to['inbox.save']({id: 'raise', person: (await to['panel.read']({occurrence: boKey}))?.person?.id ?? '', text: 'Ask about Ana', from: 'panel'}),
	kind: to => to['kind.set']({occurrence: boKey, kind: 'career'}),
	said: to => to['outcome.say']({about: {occurrence: boKey}, what: 'skipped', reason: 'Sick'}),
	share: to => to['agenda.share']({occurrence: boKey, section: 'notes', shared: true}),
	close: to => to['agenda.close']({occurrence: boKey, closed: true}),
	away: to => to['away.save']({id: 'away', who: 'me', person: null, from: '2026-12-01', to: '2026-12-04', reason: '', state: 'accepted'}),
	rules: to => to['rules.save']({...handbookRules, minimumMinutes: 20}),
	busy: to => to['load.save']({factor: 2, from: '2026-11-16', to: '2026-12-20'}),
	'Bo moved': to => to['page.seen'](view([{...bo, start: '2026-11-20T10:00:00Z', end: '2026-11-20T10:30:00Z'}], {dates: ['2026-11-20'], seenAt: after})),
	'somebody new': async to => {
		const cy = sighting({id: 'cy', base: 'cy', lineage: 'cy', original: null, title: 'Cy', start: '2026-11-25T10:00:00Z', end: '2026-11-25T10:30:00Z'});
		await to['page.seen'](view([cy], {dates: ['2026-11-25'], seenAt: after}));
		await to['page.opened'](withOne(cy, 'cy@example.com', 'Cy Dee', after));
	},
	'an address of the owner that was hers': to => to['aliases.save']({emails: ['ana@example.com']}),
	'somebody who starts': to => to['person.add']({id: 'noa', name: 'Noa Brand', email: 'noa@example.com', startDate: '2026-12-01'}),
	'Bo archived': async to => to['person.archive']({person: (await to['panel.read']({occurrence: boKey}))?.person?.id ?? '', archived: true}),
};

it('whatever happens to others meanwhile, all is as if they had been there all the time', async () => {
	await fc.assert(fc.asyncProperty(fc.shuffledSubarray(Object.keys(meanwhile), {minLength: 1, maxLength: 8}), async happenings => {
		fakeBrowser.reset();
		const [one, other] = [await begin(), await begin()];
		const {copy} = await one.handlers['person.erase']({person: one.ana});
		// As many ids are used up here as by the copy there.
		await other.handlers['data.import']({json: await other.handlers['data.export'](), dryRun: false});
		for (const happening of happenings) {
			for (const {handlers: to} of [one, other]) {
				await meanwhile[happening]?.(to);
			}
		}

		await one.handlers['person.restore']({person: one.ana, copy});
		expect(JSON.parse(await one.handlers['data.export']())).toEqual(JSON.parse(await other.handlers['data.export']()));
	}), {numRuns: 40});
});

describe('somebody whom the calendar showed again meanwhile', () => {
	beforeEach(async () => {
		await handlers['inbox.save']({id: 'before', person: ana, text: 'Before', from: 'panel'});
		await handlers['about.save']({person: ana, matters: 'Maps', was: ''});
	});

	/** Erases Ana, sees her 1-1 again, as somebody new, and answers the copy. */
	async function seenAgain(): Promise<string> {
		const {copy} = await handlers['person.erase']({person: ana});
		const elsewhere = {...moved, start: '2026-11-18T15:00:00Z', end: '2026-11-18T15:30:00Z'};
		await handlers['page.seen'](view([elsewhere, bo], {seenAt: after}));
		await handlers['page.opened'](opened(elsewhere, {seenAt: after}));
		expect(await idOf(key)).not.toBe(ana);
		return copy;
	}

	it('is one with them, and nothing of either is lost', async () => {
		const copy = await seenAgain();
		const other = await idOf(key);
		await handlers['note.save']({occurrence: key, section: 'notes', text: 'Likes trains', base: 0});
		await handlers['inbox.save']({id: 'since', person: other, text: 'Since', from: 'panel'});
		await handlers['about.save']({person: other, matters: 'Trains', was: ''});
		await handlers['person.restore']({person: ana, copy});
		expect([await idOf(key), await textOf(key)]).toEqual([ana, 'Likes maps\n\nLikes trains']);
		expect((await handlers['panel.read']({occurrence: key}))?.inbox.map(({text}) => text).sort()).toEqual(['Before', 'Since']);
		expect(await handlers['person.read']({person: ana})).toMatchObject({about: {matters: 'Maps\n\nTrains'}, merged: [], person: {emails: ['ana@example.com']}});
		expect(await handlers['person.read']({person: other})).toBeNull();
		expect((await handlers['options.read']()).people.map(({person}) => person.name)).toEqual(['Ana Bee', 'Bo Cee']);
		expect(JSON.stringify(await handlers['data.export']())).not.toContain(`"${other}"`);
	});

	it('has one history: what was seen before, then what was seen since', async () => {
		const copy = await seenAgain();
		await handlers['person.restore']({person: ana, copy});
		const row = await store.read(tables => tables.occurrences.get(key));
		expect(row).toMatchObject({person: ana, start: '2026-11-18T15:00:00Z', firstSeenAt: '2026-11-16T08:00:00Z', hops: [{to: moved.start}, {from: moved.start, noticedAt: after}]});
		await expectDerived();
	});

	it('writes on in a panel that was open, over both texts', async () => {
		const copy = await seenAgain();
		await handlers['note.save']({occurrence: key, section: 'notes', text: 'Likes trains', base: 0});
		await handlers['person.restore']({person: ana, copy});
		expect(await handlers['note.save']({occurrence: key, section: 'notes', text: 'Likes trains, and trams', base: 1}))
			.toMatchObject({merged: true, text: expect.stringContaining('Likes maps')});
	});

	it('and whose 1-1 went on with somebody else leaves it to those, with what was written there', async () => {
		const before = sighting({id: 'abc_20261110T140000Z', original: '2026-11-10T14:00:00Z', start: '2026-11-10T14:00:00Z', end: '2026-11-10T14:30:00Z'});
		await handlers['page.seen'](view([before], {dates: ['2026-11-10']}));
		const {copy} = await handlers['person.erase']({person: ana});
		await handlers['page.seen'](view([moved, bo], {seenAt: after}));
		await handlers['page.opened'](withOne(moved, 'cy@example.com', 'Cy Dee', after));
		await handlers['person.restore']({person: ana, copy});
		const panel = await handlers['panel.read']({occurrence: key});
		expect(panel).toMatchObject({person: {name: 'Cy Dee'}, notes: {notes: {text: 'Likes maps'}}});
		expect(await handlers['person.read']({person: ana})).toMatchObject({person: {name: 'Ana Bee'}, counts: {notes: 1, occurrences: 0}});
		await expectDerived();
	});
});

it('those who were made one with them are put back as they were, and can be taken apart', async () => {
	const second = sighting({id: 'new', base: 'new', lineage: 'new', original: null, title: 'Ana, new', start: '2026-11-20T10:00:00Z', end: '2026-11-20T10:30:00Z'});
	await handlers['page.seen'](view([moved, bo, second]));
	await handlers['page.opened'](withOne(second, 'ana@new.example', 'A. Bee'));
	const other = await idOf('me@example.com|new|once');
	await handlers['person.merge']({from: other, into: ana});
	const before = JSON.parse(await handlers['data.export']()) as unknown;
	const {copy} = await handlers['person.erase']({person: other});
	await handlers['person.restore']({person: ana, copy});
	expect(JSON.parse(await handlers['data.export']())).toEqual(before);
	await handlers['person.unmerge']({person: other});
	expect([await idOf(key), await idOf('me@example.com|new|once')]).toEqual([ana, other]);
});

it('is told where the copy is gone, and nothing is touched', async () => {
	await handlers['person.erase']({person: ana});
	await expect(handlers['person.restore']({person: ana, copy: 'gone'})).rejects.toThrow('invalid: This copy is not there any more.');
	expect(await handlers['person.read']({person: ana})).toBeNull();
});
