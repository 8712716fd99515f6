import {beforeEach, describe, expect, it} from 'vitest';
import type {NextTimeDraft, NextTimeView} from '@/lib/domain/next-time';
import {failure, fakeClient, type Answers} from './fake-client';
import {createNextTime} from './next-time';

const none: NextTimeView = {people: [], draft: null, added: null};
const ana = {id: 'ana', name: 'Ana', next: null};
const draft: NextTimeDraft = {id: 'd', person: 'ana', text: 'Ask about the trip', from: 'omnibox', turn: 7};

let count = 0;
beforeEach(() => {
	count = 0;
});

function start(answers: Answers = {}) {
	const {client, asked} = fakeClient({'draft.save': () => {}, 'inbox.save': () => {}, 'inbox.remove': () => {}, ...answers});
	return {model: createNextTime(client, {alive: () => true, newId: () => `id-${count++}`}), asked};
}

describe('what is being written', () => {
	it('is kept with every change, each later than the one before', () => {
		const {model, asked} = start();
		model.write({text: 'A'});
		model.write({text: 'As', person: 'ana'});
		expect(asked).toEqual([
			['draft.save', {id: 'id-0', person: null, text: 'A', from: 'popup', turn: 1}],
			['draft.save', {id: 'id-0', person: 'ana', text: 'As', from: 'popup', turn: 2}],
		]);
	});

	it('is there when the popup is opened again', () => {
		const {model} = start();
		model.take({...none, draft});
		expect(model.draft.value).toEqual(draft);
		expect(model.found.value).toBe(true);
	});

	it('that was there goes on counting, so that its changes are not taken for older ones', () => {
		const {model, asked} = start();
		model.take({...none, draft});
		model.write({text: 'Ask'});
		expect(asked).toEqual([['draft.save', {...draft, text: 'Ask', turn: 8}]]);
	});

	it('is not overwritten by what is read later', () => {
		const {model} = start();
		model.take(none);
		model.write({text: 'Mine'});
		model.take({...none, draft});
		expect(model.draft.value.text).toBe('Mine');
	});

	it('somebody chosen without a word is not remembered', () => {
		const {model, asked} = start();
		model.take({...none, draft: {...draft, text: ''}});
		expect(model.draft.value.person).toBe('ana');
		expect(asked).toEqual([['draft.save', {...draft, text: '', person: null, turn: 8}]]);
	});
});

describe('adding', () => {
	it('keeps where it was begun, says what was added, and is ready for more with the same person', async () => {
		const {model, asked} = start();
		model.take({...none, draft});
		expect(await model.add(ana)).toBe(true);
		expect(asked).toEqual([['inbox.save', {id: 'd', person: 'ana', text: 'Ask about the trip', from: 'omnibox'}]]);
		expect(model.draft.value).toMatchObject({person: 'ana', text: '', from: 'popup'});
		expect(model.added.value).toMatchObject({id: 'd', personName: 'Ana', text: 'Ask about the trip'});
	});

	it('twice at once adds once', async () => {
		const {model, asked} = start();
		model.take({...none, draft});
		await Promise.all([model.add(ana), model.add(ana)]);
		expect(asked.filter(([message]) => message === 'inbox.save')).toHaveLength(1);
	});

	it('that fails leaves the words where they were, and says why', async () => {
		const {model} = start({'inbox.save': () => Promise.reject(failure('full'))});
		model.take({...none, draft});
		expect(await model.add(ana)).toBe(false);
		expect(model.draft.value).toEqual(draft);
		expect(model.trouble.value).toBe('full');
	});

	it('is taken back with its words', async () => {
		const {model, asked} = start();
		model.take({...none, draft});
		await model.add(ana);
		await model.undo();
		expect(asked.at(-2)).toEqual(['inbox.remove', {id: 'd', removed: true}]);
		expect(asked.at(-1)?.[1]).toMatchObject({person: 'ana', text: 'Ask about the trip'});
		expect(model.draft.value.text).toBe('Ask about the trip');
		expect(model.added.value).toBeNull();
	});

	it('taken back twice at once leaves its words once', async () => {
		const {model, asked} = start();
		model.take({...none, draft});
		await model.add(ana);
		await Promise.all([model.undo(), model.undo()]);
		expect(asked.filter(([message]) => message === 'draft.save')).toHaveLength(1);
	});

	it('that cannot be taken back is offered again', async () => {
		const {model} = start({'inbox.remove': () => Promise.reject(failure('full'))});
		model.take({...none, draft});
		await model.add(ana);
		await model.undo();
		expect([model.added.value?.id, model.trouble.value]).toEqual(['d', 'full']);
	});

	it('taken back while something else is being written, keeps both', async () => {
		const {model, asked} = start();
		model.take({...none, added: {id: 'x', person: 'ana', personName: 'Ana', text: 'Elsewhere', next: null}});
		model.write({text: 'Mine'});
		await model.undo();
		expect(model.draft.value.text).toBe('Mine');
		expect(asked.at(-1)?.[1]).toMatchObject({text: 'Elsewhere', person: 'ana'});
		expect(asked.at(-1)?.[1]).not.toMatchObject({id: model.draft.value.id});
	});

	it('elsewhere is offered to be taken back once', async () => {
		const {model} = start();
		const added = {id: 'x', person: 'ana', personName: 'Ana', text: 'Elsewhere', next: null};
		model.take({...none, added});
		await model.undo();
		model.take({...none, added});
		expect(model.added.value).toBeNull();
	});
});
