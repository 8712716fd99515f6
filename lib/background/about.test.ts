import {beforeEach, describe, expect, it} from 'vitest';
import {fakeBrowser} from 'wxt/testing/fake-browser';
import {account, guest, key, opened, sighting, startBackground, view} from './background.fixture';

let background: ReturnType<typeof startBackground>;
let handlers: (typeof background)['handlers'];
let ana: string;

/** A 1-1 with Ana that was moved, so that there is a finding, and one with Bo in the same week. */
const moved = sighting({start: '2026-11-18T09:00:00Z', end: '2026-11-18T09:30:00Z'});
const bo = sighting({id: 'bo_20261119T100000Z', base: 'bo', lineage: 'bo', original: '2026-11-19T10:00:00Z', title: 'Bo / Sam', start: '2026-11-19T10:00:00Z', end: '2026-11-19T10:30:00Z'});
const boKey = 'me@example.com|bo|2026-11-19T10:00:00Z';

beforeEach(async () => {
	fakeBrowser.reset();
	background = startBackground();
	({handlers} = background);
	await handlers['page.seen'](view([moved, bo]));
	await handlers['page.opened'](opened(moved));
	await handlers['page.opened'](opened(bo, {guests: [guest(account.email), guest('bo@example.com', {name: 'Bo Cee'})]}));
	ana = (await handlers['panel.read']({occurrence: key}))?.person?.id ?? '';
});

const read = async (person = ana) => handlers['person.read']({person});

describe('about a person', () => {
	it('is read with what is kept of them, and null for nobody', async () => {
		await handlers['note.save']({occurrence: key, section: 'notes', text: 'Likes maps', base: 0});
		expect(await read()).toMatchObject({
			person: {name: 'Ana Bee', emails: ['ana@example.com']},
			about: {matters: '', pronouns: '', zone: null, templates: {}, archivedAt: null},
			runways: [{kind: 'career'}, {kind: 'growth'}],
			merged: [],
			counts: {occurrences: 1, notes: 1, promises: 0, inbox: 0},
			zone: 'Europe/Berlin',
		});
		expect((await read())?.templates.regular.map(({id}) => id)).toContain('regular');
		expect(await read('nobody')).toBeNull();
	});

	it('what is left out of a change stays', async () => {
		await handlers['about.save']({person: ana, pronouns: 'she/her'});
		await handlers['about.save']({person: ana, zone: 'Asia/Tokyo'});
		expect((await read())?.about).toMatchObject({pronouns: 'she/her', zone: 'Asia/Tokyo'});
	});

	it('two pages that write what matters at once both survive', async () => {
		await handlers['about.save']({person: ana, matters: 'Maps', was: ''});
		expect(await handlers['about.save']({person: ana, matters: 'Bees', was: ''})).toEqual({matters: 'Maps\n\nBees', merged: true});
		expect(await handlers['about.save']({person: ana, matters: 'Only bees', was: 'Maps\n\nBees'})).toEqual({matters: 'Only bees', merged: false});
		expect((await read())?.about.matters).toBe('Only bees');
	});

	it('of two who are one, what was kept of either is shown, holds, and is theirs again when they are two', async () => {
		const other = (await handlers['panel.read']({occurrence: boKey}))?.person?.id ?? '';
		await handlers['about.save']({person: ana, matters: 'Maps', pronouns: 'she/her'});
		await handlers['about.save']({person: other, matters: 'Bees', zone: 'Asia/Tokyo'});
		await handlers['template.choose']({kind: 'regular', person: other, template: 'peer'});
		await background.store.write(tables => tables.about.toCollection().modify({updatedAt: '2026-11-15T08:00:00Z'}));
		await handlers['person.merge']({from: other, into: ana});
		expect((await read())?.about).toMatchObject({matters: 'Maps\n\nBees', pronouns: 'she/her', zone: 'Asia/Tokyo', templates: {regular: 'peer'}});
		expect((await handlers['panel.read']({occurrence: key}))?.template.id).toBe('peer');
		await handlers['person.unmerge']({person: other});
		expect((await read())?.about).toMatchObject({matters: 'Maps', zone: null, templates: {}});
		await handlers['person.merge']({from: other, into: ana});

		// What is changed afterwards is changed for good.
		await handlers['about.save']({person: ana, matters: 'Only maps', was: 'Maps\n\nBees'});
		await handlers['template.choose']({kind: 'regular', person: ana, template: null});
		expect((await read())?.about).toMatchObject({matters: 'Only maps', templates: {}});
		expect((await handlers['panel.read']({occurrence: key}))?.template.id).toBe('regular');
	});

	it('is refused for nobody, in words', async () => {
		await expect(handlers['about.save']({person: 'nobody', pronouns: 'x'})).rejects.toThrow(/^invalid: This person/);
		await expect(handlers['person.export']({person: 'nobody', as: 'json'})).rejects.toThrow(/^invalid: This person/);
		await expect(handlers['person.erase']({person: 'nobody'})).rejects.toThrow(/^invalid: This person/);
	});
});

describe('somebody archived', () => {
	const names = (list: {personName: string}[]) => [...new Set(list.map(({personName}) => personName))];
	const request = {account: account.email, dates: view([]).dates, present: [moved.id, bo.id]};

	it('is expected nothing of: no finding, no runway, not among the next', async () => {
		expect(names((await handlers['popup.read']({open: null})).findings)).toContain('Ana Bee');
		await handlers['person.archive']({person: ana, archived: true});
		const popup = await handlers['popup.read']({open: null});
		expect([names(popup.findings), names(popup.runways), names(popup.next)]).toEqual([expect.not.arrayContaining(['Ana Bee']), ['Bo Cee'], ['Bo Cee']]);
		expect((await read())?.runways).toEqual([]);
	});

	it('wears a quiet mark that says what it is, and keeps their name', async () => {
		await handlers['kind.set']({occurrence: key, kind: 'career'});
		expect((await handlers['page.paint'](request)).marks[moved.id]?.tokens).toEqual(['one-on-one', 'career', 'moved']);
		await handlers['person.archive']({person: ana, archived: true});
		expect((await handlers['page.paint'](request)).marks[moved.id]).toMatchObject({tokens: ['one-on-one'], label: expect.stringContaining('Ana')});
	});

	it('still takes their hour from somebody else', async () => {
		const crossing = {...bo, start: moved.start, end: moved.end};
		await handlers['page.seen'](view([crossing], {present: [moved.id, bo.id], seenAt: '2026-11-16T09:00:00Z'}));
		await handlers['person.archive']({person: ana, archived: true});
		expect((await handlers['popup.read']({open: null})).findings.filter(({personName}) => personName === 'Bo Cee').map(({type}) => type)).toContain('conflict');
	});

	it('stays readable, and is listed apart in the options', async () => {
		await handlers['note.save']({occurrence: key, section: 'notes', text: 'Likes maps', base: 0});
		await handlers['person.archive']({person: ana, archived: true});
		expect(await handlers['panel.read']({occurrence: key})).toMatchObject({person: {name: 'Ana Bee'}, findings: [], notes: {notes: {text: 'Likes maps'}}});
		expect(await handlers['options.read']()).toMatchObject({people: [{person: {name: 'Bo Cee'}}], archived: [{person: ana, name: 'Ana Bee'}]});
	});

	it('is brought back as they were', async () => {
		const before = await handlers['popup.read']({open: null});
		await handlers['person.archive']({person: ana, archived: true});
		await handlers['person.archive']({person: ana, archived: false});
		expect(await handlers['popup.read']({open: null})).toEqual(before);
		expect((await handlers['options.read']()).archived).toEqual([]);
	});
});

describe('a file of everything kept of one person', () => {
	beforeEach(async () => {
		await handlers['note.save']({occurrence: key, section: 'notes', text: 'Likes maps', base: 0});
		await handlers['note.save']({occurrence: boKey, section: 'notes', text: 'Likes bees', base: 0});
		await handlers['item.save']({occurrence: key, id: 'promise', list: 'action', owner: 'me', text: 'Send\nthe paper', due: '2026-12-01'});
		await handlers['outcome.say']({about: {occurrence: key}, what: 'met', reason: 'At lunch'});
		await handlers['about.save']({person: ana, matters: 'Her **bees**', pronouns: 'she/her'});
	});

	it('says first what it is, and holds nothing of others', async () => {
		const json = await handlers['person.export']({person: ana, as: 'json'});
		expect(json.split('\n')[1]).toMatch(/^\t"about this file": "Everything that Kept keeps of Ana Bee/);
		expect(JSON.parse(json)).toMatchObject({
			'person': [{id: ana}], 'about': [{pronouns: 'she/her'}], 'notes': [{text: 'Likes maps'}], '1-1s': [{key}],
			'promises and things to prepare': [{due: '2026-12-01'}], 'what was said of 1-1s and dates': [{reason: 'At lunch'}],
		});
		expect(json).not.toMatch(/bees\b(?!\*)|Bo Cee|bo@example/);
	});

	it('has in words, too, what was said of one that was never drawn', async () => {
		const once = {...bo, id: 'lunch', base: 'lunch', lineage: 'lunch', original: null, title: 'Lunch', start: '2026-11-13T12:00:00Z', end: '2026-11-13T13:00:00Z'};
		const {occurrence} = await handlers['page.opened'](opened(once));
		await background.store.write(tables => tables.said.put({about: `occurrence|${occurrence}`, person: ana, occurrence, date: '2026-11-13', what: 'skipped', reason: 'Her birthday', updatedAt: '2026-11-13T12:00:00Z'}));
		expect(await handlers['person.export']({person: ana, as: 'text'})).toMatch(/^### .*Her birthday$/m);
	});

	it('reads as text, each note under the title of its section', async () => {
		const text = await handlers['person.export']({person: ana, as: 'text'});
		expect(text).toMatch(/^# What is kept of Ana Bee\n/);
		expect(text).toContain('Her **bees**');
		expect(text).toContain('- Promised to them: Send the paper · due 2026-12-01 · open');
		expect(text).toMatch(/### 2026, .*Ana \/ Sam · moved 1 time · we met · At lunch\n\n\*\*[^*]+\*\*\n\nLikes maps/);
		expect(text).not.toMatch(/Likes bees|Bo Cee/);
	});
});

describe('erasing a person', () => {
	beforeEach(async () => {
		await handlers['note.save']({occurrence: key, section: 'notes', text: 'Likes maps', base: 0});
		await handlers['note.save']({occurrence: boKey, section: 'notes', text: 'Likes bees', base: 0});
	});

	it('leaves nobody behind, and everybody else as they were', async () => {
		await handlers['person.erase']({person: ana});
		expect(await read()).toBeNull();
		expect(await handlers['panel.read']({occurrence: key})).toBeNull();
		expect((await handlers['options.read']()).people.map(({person}) => person.name)).toEqual(['Bo Cee']);
		expect(await handlers['panel.read']({occurrence: boKey})).toMatchObject({notes: {notes: {text: 'Likes bees'}}});
		expect(background.announced.at(-1)).toContain('everything');
	});

	it('is seen again on the calendar as somebody new, without the old notes', async () => {
		await handlers['person.erase']({person: ana});
		await handlers['page.seen'](view([moved, bo], {seenAt: '2026-11-16T09:00:00Z'}));
		await handlers['page.opened'](opened(moved, {seenAt: '2026-11-16T09:00:00Z'}));
		const panel = await handlers['panel.read']({occurrence: key});
		expect(panel).toMatchObject({person: {name: 'Ana Bee'}, notes: {}});
		expect(panel?.person?.id).not.toBe(ana);
	});
});
