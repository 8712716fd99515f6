import {beforeEach, expect, it, vi} from 'vitest';
import {anAbsenceView} from '@/tests/unit/sample-absence';
import {aPanelView} from '@/tests/unit/sample-views';
import {failure, fakeClient} from './fake-client';
import type {Answers} from './fake-client';
import {createPanel} from './panel';

const thursday = {person: 'ana', date: '2026-11-26'};
let view = anAbsenceView();

const open = async (more: Answers = {}) => {
	const {client, asked} = fakeClient({
		'panel.read': () => aPanelView(),
		'absence.read': () => structuredClone(view),
		'outcome.say': () => {},
		'away.save': () => {},
		'away.remove': () => {},
		'note.save': ({text, base}) => ({text, revision: base + 1, updatedAt: null, merged: false}),
		...more,
	});
	const panel = createPanel(client, () => true);
	await panel.showAbsence(thursday);
	return {panel, sent: (message: string) => asked.filter(([name]) => name === message).map(([, data]) => data)};
};

beforeEach(() => {
	view = anAbsenceView();
});

it('reads what is to be shown for the date', async () => {
	const {panel, sent} = await open();
	expect(panel.phase.value).toBe('ready');
	expect(panel.view.value).toBeNull();
	expect(panel.absence.view.value?.person.name).toBe('Ana Sousa');
	expect(sent('absence.read')).toEqual([thursday]);
});

it('shows a word at once, sends it, and takes it back', async () => {
	const {panel, sent} = await open();
	panel.absence.say('skipped', 'offsite');
	expect(panel.absence.view.value?.said).toMatchObject({what: 'skipped', reason: 'offsite', about: 'date|ana|2026-11-26'});
	expect(panel.saving.value).toBe('saving');
	panel.absence.say(null, '');
	expect(panel.absence.view.value?.said).toBeNull();
	await vi.waitFor(() => expect(panel.saving.value).toBe('saved'));
	expect(sent('outcome.say')).toEqual([{about: thursday, what: 'skipped', reason: 'offsite'}, {about: thursday, what: null, reason: ''}]);
});

it('pauses from the date on, changes that pause, and takes it back', async () => {
	const {panel, sent} = await open();
	panel.absence.pause('2026-12-10');
	panel.absence.pause('2026-12-17');
	expect(panel.absence.paused.value?.until).toBe('2026-12-17');
	await vi.waitFor(() => expect(panel.saving.value).toBe('saved'));
	const [first, second] = sent('away.save') as {id: string}[];
	expect(first).toMatchObject({who: 'person', person: 'ana', from: '2026-11-26', to: '2026-12-10', state: 'accepted', reason: ''});
	expect(second?.id).toBe(first?.id);
	panel.absence.resume();
	expect(panel.absence.paused.value).toBeNull();
	await vi.waitFor(() => expect(sent('away.remove')).toEqual([{id: first?.id}]));
});

it('is shown while a change of the 1-1 before it cannot be saved', async () => {
	const {panel} = await open({'prep.tick': () => Promise.reject(failure('full'))});
	await panel.show('one');
	panel.tick('read', true);
	await panel.showAbsence(thursday);
	expect([panel.phase.value, panel.absence.view.value?.person.name]).toEqual(['ready', 'Ana Sousa']);
});

it('says that the person is gone, and that reading failed', async () => {
	expect((await open({'absence.read': () => null})).panel.phase.value).toBe('gone');
	const {panel} = await open({'absence.read': () => Promise.reject(failure('read-only'))});
	expect(panel.phase.value).toBe('failed');
	expect(panel.trouble.value).toBe('read-only');
});

it('gives way to an occurrence and comes back, and neither leaves anything of itself behind', async () => {
	const {panel} = await open();
	panel.absence.pause('2026-12-10');
	await panel.show('one');
	expect(panel.absence.view.value).toBeNull();
	await vi.waitFor(() => expect(panel.view.value).not.toBeNull());
	await panel.showAbsence(thursday);
	expect(panel.view.value).toBeNull();
	expect(panel.occurrence.value).toBeNull();
	expect(panel.absence.paused.value).toBeNull();
	expect(panel.phase.value).toBe('ready');
});

it('saves what was written before it is shown', async () => {
	const {panel, sent} = await open();
	await panel.show('one');
	panel.type('top', 'last words');
	await panel.showAbsence(thursday);
	await vi.waitFor(() => expect(sent('note.save')).toEqual([{occurrence: 'one', section: 'top', text: 'last words', base: 3}]));
});

it('drops an answer that comes after something else is shown', async () => {
	let answer = (): void => {};
	const {panel} = await open({'panel.read': () => new Promise(resolve => {
		answer = () => resolve(aPanelView());
	})});
	const shown = panel.show('one');
	await panel.showAbsence(thursday);
	answer();
	await shown;
	expect(panel.view.value).toBeNull();
	expect(panel.phase.value).toBe('ready');
});
