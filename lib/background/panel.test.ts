import {beforeEach, describe, expect, it} from 'vitest';
import {fakeBrowser} from 'wxt/testing/fake-browser';
import {tasksHint} from '@/lib/domain/tasks-hint';
import {addDays} from '@/lib/domain/time';
import {key, opened, sighting, startBackground, thursday, view} from './background.fixture';

let background: ReturnType<typeof startBackground>;
let handlers: (typeof background)['handlers'];

beforeEach(() => {
	fakeBrowser.reset();
	background = startBackground();
	({handlers} = background);
});

describe('the panel', () => {
	beforeEach(async () => {
		await handlers['page.seen'](view([sighting()]));
		await handlers['page.opened'](opened(sighting()));
	});

	it('does not know an occurrence nobody saw', async () => {
		expect(await handlers['panel.read']({occurrence: 'me@example.com|nope|once'})).toBeNull();
	});

	it('shows a saved note again', async () => {
		const saved = await handlers['note.save']({occurrence: key, section: 'notes', text: 'Ana likes maps', base: 0});
		expect(saved).toMatchObject({text: 'Ana likes maps', revision: 1, merged: false});
		const panel = await handlers['panel.read']({occurrence: key});
		expect(panel?.notes['notes']).toMatchObject({text: 'Ana likes maps', revision: 1});
		expect(background.announced.at(-1)).toEqual(['notes']);
	});

	it('shows what was written in a section of another kind after the kind was changed', async () => {
		await handlers['note.save']({occurrence: key, section: 'a-section-of-long-ago', text: 'kept', base: 0});
		await handlers['kind.set']({occurrence: key, kind: 'career'});
		const panel = await handlers['panel.read']({occurrence: key});
		expect(panel?.meeting).toMatchObject({kind: 'career', kindFrom: 'chosen'});
		expect(panel?.template.sections.map(section => section.id)).toContain('a-section-of-long-ago');
	});

	it('shows last time from another series with the same person', async () => {
		await handlers['note.save']({occurrence: key, section: 'notes', text: 'last week', base: 0});
		const later = sighting({id: 'new_20261119T100000Z', base: 'new', lineage: 'new', original: '2026-11-19T10:00:00Z', start: '2026-11-19T10:00:00Z', end: '2026-11-19T10:30:00Z'});
		await handlers['page.seen'](view([later], {present: [sighting().id, later.id]}));
		const {occurrence} = await handlers['page.opened'](opened(later));
		const panel = await handlers['panel.read']({occurrence});
		expect(panel?.last).toMatchObject({start: '2026-11-17T14:00:00Z', sections: [{text: 'last week'}]});
	});

	it('lets what was taken into a 1-1 that fell out wait for the next one, and shows it in its own until then', async () => {
		await handlers['page.seen'](view([sighting(), thursday]));
		const laterKey = 'me@example.com|abc|2026-11-19T14:00:00Z';
		const person = (await handlers['panel.read']({occurrence: key}))?.person?.id ?? '';
		await handlers['inbox.save']({id: 'raise', person, text: 'The trip', from: 'panel'});
		await handlers['inbox.take']({ids: ['raise'], occurrence: key});
		const shown = async (occurrence: string) => (await handlers['panel.read']({occurrence}))?.inbox.map(({id, taken}) => [id, taken]);
		expect(await shown(laterKey)).toEqual([]);
		expect(await shown(key)).toEqual([['raise', key]]);
		await handlers['page.seen'](view([], {present: [thursday.id], seenAt: '2026-11-16T09:00:00Z'}));
		expect(await shown(laterKey)).toEqual([['raise', null]]);
		expect(await shown(key)).toEqual([['raise', key]]);
	});

	it.each([
		['is left out on purpose', async () => handlers['outcome.say']({about: {occurrence: key}, what: 'skipped', reason: ''})],
		['was declined', async () => background.store.write(tables => tables.occurrences.update(key, {theirResponse: 'declined'}))],
		['is with somebody else by now', async () => background.store.write(tables => tables.occurrences.update(key, {person: 'somebody'}))],
	])('lets what was taken into a 1-1 that %s wait for the next one and be counted', async (_, fallOut) => {
		await handlers['page.seen'](view([sighting(), thursday]));
		const laterKey = 'me@example.com|abc|2026-11-19T14:00:00Z';
		const person = (await handlers['panel.read']({occurrence: key}))?.person?.id ?? '';
		await handlers['inbox.save']({id: 'raise', person, text: 'The trip', from: 'panel'});
		await handlers['inbox.take']({ids: ['raise'], occurrence: key});
		const waiting = async () => (await handlers['popup.read']({open: null})).nextTime.people[0]?.waiting;
		expect([await waiting(), (await handlers['panel.read']({occurrence: laterKey}))?.inbox]).toEqual([0, []]);
		await fallOut();
		expect(await waiting()).toBe(1);
		expect((await handlers['panel.read']({occurrence: laterKey}))?.inbox).toMatchObject([{id: 'raise', taken: null}]);
	});

	it('does not call off what another took the place of, archived or not', async () => {
		const anew = sighting({id: 'new_20261117T160000Z', base: 'new', lineage: 'new', original: '2026-11-17T16:00:00Z', start: '2026-11-17T16:00:00Z', end: '2026-11-17T16:30:00Z'});
		await handlers['page.seen'](view([anew], {seenAt: '2026-11-16T09:00:00Z'}));
		await handlers['page.opened'](opened(anew));
		const became = async () => (await handlers['panel.read']({occurrence: key}))?.outcome;
		expect(await became()).toBe('unknown');
		await handlers['person.archive']({person: (await handlers['panel.read']({occurrence: key}))?.person?.id ?? '', archived: true});
		expect(await became()).toBe('unknown');
	});

	it('has a record of the last ones only, however long ago dates without any are told of', async () => {
		const person = (await handlers['panel.read']({occurrence: key}))?.person?.id ?? '';
		await background.store.write(async tables => {
			const row = (await tables.occurrences.get(key))!;
			const ago = (weeks: number): string => `${addDays('2026-11-10', -7 * weeks)}T14:00:00Z`;
			const rows = Array.from({length: 60}, (_, weeks) => ({...row, key: `me@example.com|abc|${ago(weeks)}`, original: ago(weeks), start: ago(weeks), end: ago(weeks), lastSeenAt: weeks < 25 ? '2020-01-01T00:00:00Z' : ago(weeks)}));
			await tables.occurrences.bulkPut(rows);
			await tables.said.put({about: 'x', person, occurrence: null, date: '2016-11-10', what: 'did-not-happen', reason: '', updatedAt: '2016-11-10T14:00:00Z'});
		});
		// What the last ones became nobody saw, and what lies before them is not read.
		expect((await handlers['panel.read']({occurrence: key}))?.kept).toBeNull();
	});

	it('takes the owner’s own steps along to another template', async () => {
		const list = async () => (await handlers['panel.read']({occurrence: key}))?.template.checklist ?? [];
		const [first, ...others] = await list();
		const mine = {id: 'mine', text: 'Bring the book'};
		await handlers['agenda.prepare']({occurrence: key, checklist: [...others, mine]});
		await handlers['agenda.choose']({occurrence: key, template: 'peer'});
		expect((await list()).at(-1)).toEqual(mine);
		expect(await list()).not.toContainEqual(first);
		await handlers['agenda.choose']({occurrence: key, template: 'regular'});
		expect(await list()).toEqual([first, ...others, mine]);
	});

	it('offers the template of a check-in once, near its day', async () => {
		const person = (await handlers['panel.read']({occurrence: key}))?.person?.id ?? '';
		await background.store.write(tables => tables.people.update(person, {startDate: '2026-10-16'}));
		const offered = async () => (await handlers['panel.read']({occurrence: key}))?.checkIn;
		expect(await offered()).toEqual({id: 'check-in-30', title: 'Check-in after 30 days', days: 30});
		await handlers['kind.set']({occurrence: key, kind: 'career'});
		expect(await offered()).toBeNull();
		await handlers['kind.set']({occurrence: key, kind: 'regular'});
		await handlers['agenda.choose']({occurrence: key, template: 'check-in-30'});
		expect(await handlers['panel.read']({occurrence: key})).toMatchObject({template: {id: 'check-in-30'}, checkIn: null});

		// The next one of the series could be it, too, if this one were not.
		await handlers['page.seen'](view([sighting(), thursday]));
		expect((await handlers['panel.read']({occurrence: 'me@example.com|abc|2026-11-19T14:00:00Z'}))?.checkIn).toBeNull();
	});

	it('offers it in the 1-1 nearest to its day of those to come', async () => {
		await handlers['page.seen'](view([sighting(), thursday]));
		const later = 'me@example.com|abc|2026-11-19T14:00:00Z';
		const person = (await handlers['panel.read']({occurrence: key}))?.person?.id ?? '';
		await background.store.write(tables => tables.people.update(person, {startDate: '2026-10-21'}));
		const offered = async () => Promise.all([key, later].map(async occurrence => (await handlers['panel.read']({occurrence}))?.checkIn?.days ?? null));
		// The 30th day is a Friday.
		expect(await offered()).toEqual([null, 30]);
		await handlers['outcome.say']({about: {occurrence: later}, what: 'skipped', reason: ''});
		expect(await offered()).toEqual([30, 30]);
	});

	it('says once that nearly all of it is about tasks', async () => {
		const text = '- PROJ-12 is done\n- shipped the export\n- PR for the login is in review\n- deadline of the migration moved to Friday\n- finished the dashboard';
		await handlers['note.save']({occurrence: key, section: 'notes', text, base: 0});
		expect(await handlers['panel.read']({occurrence: key})).toMatchObject({tasksOnly: true});
		await handlers['note.save']({occurrence: key, section: 'notes', text: 'She is tired and misses the old team.', base: 1});
		expect(await handlers['panel.read']({occurrence: key})).toMatchObject({tasksOnly: false});
	});

	it('says it no more of a 1-1 where it was dismissed, and of others again', async () => {
		await handlers['page.seen'](view([thursday], {present: [sighting().id, thursday.id]}));
		const later = 'me@example.com|abc|2026-11-19T14:00:00Z';
		const text = '- PROJ-12 is done\n- shipped the export\n- PR for the login is in review\n- finished the dashboard';
		for (const occurrence of [key, later]) {
			await handlers['note.save']({occurrence, section: 'open-notes', text, base: 0});
		}

		const told = async () => Promise.all([key, later].map(async occurrence => (await handlers['panel.read']({occurrence}))?.tasksOnly));
		expect(await told()).toEqual([true, true]);
		await handlers['finding.live']({finding: tasksHint(key), life: 'acknowledged', until: null});
		expect(await told()).toEqual([false, true]);
		await handlers['note.save']({occurrence: key, section: 'open-notes', text: `${text}\n- closed PROJ-13`, base: 1});
		expect(await told()).toEqual([false, true]);
		// A file takes it along, and an erased person does.
		const json = await handlers['data.export']();
		expect(await handlers['data.import']({json, dryRun: true})).toBeTruthy();
		expect(JSON.parse(json).tables.lives).toMatchObject([{finding: tasksHint(key)}]);
		await handlers['person.erase']({person: (await handlers['panel.read']({occurrence: key}))?.person?.id ?? ''});
		expect(JSON.parse(await handlers['data.export']()).tables.lives).toEqual([]);
	});

	it('carries an open item to the next 1-1, and not back in time', async () => {
		await handlers['page.seen'](view([thursday], {present: [sighting().id, thursday.id]}));
		const laterKey = 'me@example.com|abc|2026-11-19T14:00:00Z';
		const item = {list: 'action', owner: 'me', text: 'Send the paper', due: null} as const;
		await handlers['item.save']({...item, occurrence: key, id: 'first'});
		await handlers['item.save']({...item, occurrence: laterKey, id: 'second'});
		const ids = async (occurrence: string) => (await handlers['panel.read']({occurrence}))?.items.map(({id}) => id);
		expect(await ids(key)).toEqual(['first']);
		expect(await ids(laterKey)).toEqual(['first', 'second']);
		await handlers['item.tick']({occurrence: key, id: 'first', done: true});
		expect(await ids(key)).toEqual(['first']);
		expect(await ids(laterKey)).toEqual(['second']);
		await handlers['item.remove']({id: 'second', removed: true});
		expect(await ids(laterKey)).toEqual([]);
		await handlers['item.remove']({id: 'second', removed: false});
		expect(await ids(laterKey)).toEqual(['second']);
	});

	it('a correction to "no" takes the person away and deletes nothing; taken back, all is there again', async () => {
		await handlers['note.save']({occurrence: key, section: 'notes', text: 'secret', base: 0});
		await handlers['verdict.correct']({occurrence: key, correction: {is: 'no'}});
		expect(await handlers['panel.read']({occurrence: key})).toMatchObject({person: null, verdict: {is: 'no', corrected: true}, notes: {}});
		expect((await handlers['popup.read']({open: key})).people).toBe(0);
		await handlers['verdict.correct']({occurrence: key, correction: null});
		expect(await handlers['panel.read']({occurrence: key})).toMatchObject({person: {name: 'Ana Bee'}, notes: {notes: {text: 'secret'}}});
	});

	it('saves a draft that was begun before somebody said it is no 1-1', async () => {
		await handlers['note.save']({occurrence: key, section: 'notes', text: 'half', base: 0});
		await handlers['verdict.correct']({occurrence: key, correction: {is: 'no'}});
		expect(await handlers['note.save']({occurrence: key, section: 'notes', text: 'half a thought', base: 1})).toMatchObject({revision: 2});
	});

	it('a correction makes a 1-1 with somebody new', async () => {
		await handlers['verdict.correct']({occurrence: key, correction: {is: 'one-on-one', with: {email: 'bo@example.com', name: 'Bo'}}});
		expect(await handlers['panel.read']({occurrence: key})).toMatchObject({person: {name: 'Bo'}, verdict: {is: 'one-on-one'}});
		expect((await handlers['options.read']()).people.map(({person}) => person.name)).toEqual(['Bo']);
	});

	it('what is chosen for a 1-1 goes with it to whom it turns out to be with', async () => {
		await handlers['note.save']({occurrence: key, section: 'notes', text: 'With whom?', base: 0});
		await handlers['verdict.correct']({occurrence: key, correction: {is: 'one-on-one', with: {email: 'bo@example.com', name: 'Bo'}}});
		await handlers['note.save']({occurrence: key, section: 'notes', text: 'With Bo', base: 1});
		const bo = (await handlers['panel.read']({occurrence: key}))?.person?.id;
		const rows = await background.store.read(async tables => [await tables.notes.toArray(), await tables.agendas.toArray()].flat());
		expect(rows.map(({person}) => person)).toEqual([bo, bo]);
	});

	it('refuses a note on an event that is with nobody, in words', async () => {
		await expect(handlers['note.save']({occurrence: 'me@example.com|nope|once', section: 'notes', text: 'x', base: 0})).rejects.toThrow(/^invalid: This event/);
	});
});
