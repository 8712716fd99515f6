import {expect, it} from 'vitest';
import type {OptionsView} from '@/lib/domain/options-view';
import {ana, anOptionsView} from '@/tests/unit/sample-views';
import {failure, fakeClient} from './fake-client';
import type {Answers} from './fake-client';
import {createOptions} from './options';

const noa = {id: 'noa', name: 'Noa Brand', email: 'noa@northwind.example', startDate: '2026-12-01'};

/** The options page over a background that lists whom it is told of under `as`. */
const open = async (more: Answers = {}, as = noa.id) => {
	let view: OptionsView = anOptionsView();
	const {client, asked} = fakeClient({
		'options.read': () => structuredClone(view),
		'person.add': ({name, email, startDate}) => {
			const person = {...ana, id: as, name, emails: email === '' ? [] : [email], startDate};
			view = {...view, people: [...view.people, {person, rules: view.rules, findings: [], runways: [], lastMet: null}]};
		},
		'person.save': () => {},
		...more,
	});
	const options = createOptions(client, () => true);
	await options.refresh();
	return {options, writes: () => asked.filter(([message]) => message !== 'options.read')};
};

it('adds somebody who is listed from then on, and takes their start date away again', async () => {
	const {options, writes} = await open();
	expect(await options.addPerson(noa)).toBe(true);
	expect(options.view.value?.people.map(({person}) => person.name)).toEqual(['Ana Sousa', 'Noa Brand']);
	expect(options.done.value).toMatchObject({what: 'newcomer', name: 'Noa Brand'});
	await options.done.value?.undo?.();
	expect(writes()).toEqual([
		['person.add', noa],
		['person.save', {id: 'noa', name: 'Noa Brand', emails: ['noa@northwind.example'], relationship: null, startDate: null, overrides: {}, lastCareer: null, lastGrowth: null}],
	]);
});

it('takes it back from whoever the address turned out to be of', async () => {
	const {options, writes} = await open({}, 'earlier');
	await options.addPerson(noa);
	await options.done.value?.undo?.();
	expect(writes().at(-1)).toMatchObject(['person.save', {id: 'earlier', startDate: null}]);
});

it('gives somebody listed with this address the date, and takes back only that', async () => {
	const {options, writes} = await open();
	expect(await options.addPerson({...noa, email: 'ana@northwind.example'})).toBe(true);
	expect(options.done.value).toMatchObject({what: 'person', name: 'Ana Sousa'});
	await options.done.value?.undo?.();
	expect(writes()).toMatchObject([['person.save', {id: 'ana', startDate: '2026-12-01'}], ['person.save', {id: 'ana', startDate: null}]]);
});

it('says when somebody was not stored, so that they can be asked for again', async () => {
	const {options} = await open({'person.add': () => Promise.reject(failure('read-only'))});
	expect(await options.addPerson(noa)).toBe(false);
	expect(options.trouble.value).toBe('read-only');
	expect(options.done.value).toBeNull();
});
