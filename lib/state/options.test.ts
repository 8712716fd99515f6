import {expect, it} from 'vitest';
import {handbookRules} from '@/lib/domain/rule';
import type {OptionsView} from '@/lib/domain/views';
import {failure, fakeClient} from './fake-client';
import type {Answers} from './fake-client';
import {createOptions} from './options';
import {ana, anOptionsView} from '@/tests/unit/sample-views';

const open = async (more: Answers = {}) => {
	let view: OptionsView = anOptionsView();
	const {client, asked} = fakeClient({
		'options.read': () => structuredClone(view),
		'rules.save': rules => {
			view = {...view, rules};
		},
		'person.save': () => {},
		'data.erase': () => ({copy: 'before-erase'}),
		'data.restore': () => ({exportedAt: '', rows: {}, copy: 'before-restore'}),
		'data.import': ({dryRun}) => ({exportedAt: '', rows: {people: 2}, copy: dryRun ? null : 'before-import'}),
		...more,
	});
	const options = createOptions(client, () => true);
	await options.refresh();
	return {options, writes: () => asked.filter(([message]) => message !== 'options.read')};
};

it('saves a rule at once and takes it back', async () => {
	const {options} = await open();
	await options.saveRules({...handbookRules, careerEvery: 26});
	expect(options.view.value?.rules.careerEvery).toBe(26);
	expect(options.done.value?.what).toBe('rules');
	await options.done.value?.undo?.();
	expect(options.view.value?.rules.careerEvery).toBe(13);
	expect(options.done.value).toMatchObject({what: 'undone', undo: null});
});

it('shows what is stored again when a rule could not be saved', async () => {
	const {options} = await open({'rules.save': () => Promise.reject(failure('read-only'))});
	await options.saveRules({...handbookRules, careerEvery: 26});
	expect(options.view.value?.rules.careerEvery).toBe(13);
	expect(options.trouble.value).toBe('read-only');
});

it('sends only what may be changed of a person', async () => {
	const {options, writes} = await open();
	await options.savePerson({...ana, lastCareer: '2026-08-03'});
	expect(writes()).toEqual([['person.save', {id: 'ana', name: 'Ana Sousa', overrides: {}, lastCareer: '2026-08-03', lastGrowth: null}]]);
	await options.done.value?.undo?.();
	expect(writes().at(-1)?.[1]).toMatchObject({lastCareer: null});
});

it('erases, and undoes it from the copy', async () => {
	const {options, writes} = await open();
	await options.erase();
	await options.done.value?.undo?.();
	expect(writes()).toEqual([['data.erase', undefined], ['data.restore', {copy: 'before-erase'}]]);
	expect(options.done.value?.what).toBe('undone');
});

it('imports only after a look into the file', async () => {
	const {options, writes} = await open();
	await options.preview('{}');
	expect(options.importing.value?.summary.rows).toEqual({people: 2});
	await options.import();
	expect(writes().map(([, data]) => data)).toEqual([{json: '{}', dryRun: true}, {json: '{}', dryRun: false}]);
	expect(options.importing.value).toBeNull();
	await options.done.value?.undo?.();
	expect(writes().at(-1)).toEqual(['data.restore', {copy: 'before-import'}]);
});

it('repeats what the background says about a file it cannot take', async () => {
	const {options} = await open({'data.import': () => Promise.reject(Object.assign(new Error('This file is from a newer Kept.'), {code: 'invalid'}))});
	await options.preview('{}');
	expect(options.trouble.value).toBe('invalid');
	expect(options.reason.value).toBe('This file is from a newer Kept.');
});
