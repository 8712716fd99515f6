import {describe, expect, it} from 'vitest';
import type {PersonView} from '@/lib/domain/person-view';
import {aPersonView} from '@/tests/unit/sample-person';
import {createAbout} from './about';
import {failure, fakeClient} from './fake-client';
import type {Answers} from './fake-client';

/** A place that shows Ana, whose background is a view that changes are written to. */
async function shown(answers: Answers = {}, first: Partial<PersonView> = {}) {
	const store = {view: aPersonView(first) as PersonView | null};
	const {client, asked} = fakeClient({'person.read': () => store.view, ...answers});
	const about = createAbout(client, () => true);
	await about.show('ana');
	return {about, asked, store};
}

const said = (asked: [string, unknown][]) => asked.filter(([message]) => message !== 'person.read');

describe('a change', () => {
	it('is shown at once, saved, and can be taken back', async () => {
		const {about, asked} = await shown({'person.save': () => undefined});
		const saving = about.savePerson({relationship: 'peer'});
		expect(about.view.value?.person.relationship).toBe('peer');
		await saving;
		expect(about.done.value?.what).toBe('saved');
		await about.done.value?.undo?.();
		expect(said(asked)).toMatchObject([['person.save', {relationship: 'peer', name: 'Ana Sousa'}], ['person.save', {relationship: null}]]);
		expect(about.done.value).toMatchObject({what: 'undone', undo: null});
	});

	it('of addresses is named by the address that came or went, and taken back by itself', async () => {
		const {about, asked, store} = await shown({'person.save': () => undefined});
		await about.saveEmails(['ana@northwind.example', 'ana@home.example']);
		expect(about.done.value).toMatchObject({what: 'address-added', name: 'ana@home.example'});
		store.view = aPersonView({person: {...aPersonView().person, name: 'Ana S', emails: ['ana@northwind.example', 'ana@home.example']}});
		await about.refresh();
		await about.done.value?.undo?.();
		await about.saveEmails(['ana@home.example']);
		expect(about.done.value).toMatchObject({what: 'address-removed', name: 'ana@northwind.example'});
		expect(said(asked)).toMatchObject([
			['person.save', {name: 'Ana Sousa', emails: ['ana@northwind.example', 'ana@home.example']}],
			['person.save', {name: 'Ana S', emails: ['ana@northwind.example']}],
			['person.save', {emails: ['ana@home.example']}],
		]);
	});

	it('that makes somebody else of whom is shown can be taken back there, and then is told no more', async () => {
		const {about, asked, store} = await shown({'person.save': () => undefined}, {person: {...aPersonView().person, emails: ['ana@northwind.example', 'as@home.example']}});
		await about.saveEmails(['ana@northwind.example']);
		store.view = aPersonView({person: {...aPersonView().person, id: 'as', name: 'A. Sousa', emails: ['as@home.example']}});
		await about.show('as');
		expect(about.done.value).toMatchObject({what: 'address-removed', name: 'as@home.example'});
		await about.done.value?.undo?.();
		expect(said(asked).at(-1)).toMatchObject(['person.save', {id: 'ana', name: 'Ana Sousa', emails: ['ana@northwind.example', 'as@home.example']}]);
		await about.saveEmails([]);
		await about.show('bo');
		await about.show('cy');
		expect(about.done.value).toBeNull();
	});

	it('that fails shows what is really stored, and why', async () => {
		const {about} = await shown({'about.save': () => {
			throw Object.assign(failure('invalid'), {message: 'This person is not there any more.'});
		}});
		await about.saveAbout({pronouns: 'she/her'});
		expect(about.view.value?.about.pronouns).toBe('');
		expect([about.trouble.value, about.reason.value]).toEqual(['invalid', 'This person is not there any more.']);
	});

	it('waits for the one before it', async () => {
		const {promise, resolve} = Promise.withResolvers<void>();
		const {about, asked} = await shown({'about.save': () => promise, 'template.choose': () => undefined});
		const both = Promise.all([about.saveAbout({zone: 'Asia/Tokyo'}), about.chooseTemplate('regular', 'peer')]);
		await Promise.resolve();
		expect(said(asked).map(([message]) => message)).toEqual(['about.save']);
		resolve();
		await both;
		expect(said(asked).map(([message]) => message)).toEqual(['about.save', 'template.choose']);
	});

	it('of a template is taken back to what was chosen before', async () => {
		const {about, asked} = await shown({'template.choose': () => undefined}, {about: {...aPersonView().about, templates: {regular: 'peer'}}});
		await about.chooseTemplate('regular', null);
		await about.done.value?.undo?.();
		expect(said(asked).map(([, data]) => data)).toEqual([{kind: 'regular', person: 'ana', template: null}, {kind: 'regular', person: 'ana', template: 'peer'}]);
	});

	it('is taken back once, however often that is pressed', async () => {
		const {about, asked} = await shown({'person.unmerge': () => undefined, 'person.merge': () => undefined}, {merged: [{id: 'ana-2', name: 'Ana S', emails: []}]});
		await about.takeApart('ana-2');
		const {undo} = about.done.value!;
		await Promise.all([undo?.(), undo?.()]);
		expect(said(asked).map(([message]) => message)).toEqual(['person.unmerge', 'person.merge']);
	});

	it('of a template that was removed since is taken back to the usual one', async () => {
		const {about, asked} = await shown({'template.choose': () => undefined}, {about: {...aPersonView().about, templates: {regular: 'removed'}}});
		await about.chooseTemplate('regular', 'regular');
		await about.done.value?.undo?.();
		expect(said(asked).at(-1)).toEqual(['template.choose', {kind: 'regular', person: 'ana', template: null}]);
	});

	it('of somebody made one with them makes two, and one again', async () => {
		const {about, asked} = await shown({'person.unmerge': () => undefined, 'person.merge': () => undefined}, {merged: [{id: 'ana-2', name: 'Ana S', emails: []}]});
		await about.takeApart('ana-2');
		expect(about.done.value).toMatchObject({what: 'apart', name: 'Ana S'});
		await about.done.value?.undo?.();
		expect(said(asked)).toEqual([['person.unmerge', {person: 'ana-2'}], ['person.merge', {from: 'ana-2', into: 'ana'}]]);
	});
});

describe('what matters', () => {
	it('is saved over the text it was written over', async () => {
		const {about, asked} = await shown({'about.save': () => ({matters: 'Maps', merged: false})});
		about.matters.value?.type('Maps');
		await about.flush();
		about.matters.value?.type('Maps and bees');
		await about.flush();
		expect(said(asked)).toEqual([['about.save', {person: 'ana', matters: 'Maps', was: ''}], ['about.save', {person: 'ana', matters: 'Maps and bees', was: 'Maps'}]]);
	});

	it('is not taken back by what is read while it is typed', async () => {
		const {about} = await shown();
		about.matters.value?.type('Maps');
		await about.refresh();
		expect(about.matters.value?.text.value).toBe('Maps');
	});

	it('follows what another page wrote while nothing is typed here', async () => {
		const {about, store} = await shown();
		store.view = aPersonView({about: {...aPersonView().about, matters: 'Bees'}});
		await about.refresh();
		expect(about.matters.value?.text.value).toBe('Bees');
	});

	it('is on its way when somebody else is shown, and is kept until it arrived', async () => {
		let answer = (): void => undefined;
		const {about, asked} = await shown({'about.save': async () => new Promise(resolve => {
			answer = () => resolve({matters: 'Maps', merged: false});
		})});
		about.matters.value?.type('Maps');
		await about.show('bo');
		expect(said(asked)).toEqual([['about.save', {person: 'ana', matters: 'Maps', was: ''}]]);
		await about.show('ana');
		expect(about.matters.value?.text.value).toBe('Maps');
		answer();
		await about.flush();
		expect(about.matters.value?.dirty.value).toBe(false);
	});
});

describe('everything of somebody', () => {
	it('becomes the text of a file, with what was just typed in it', async () => {
		const {about, asked} = await shown({'about.save': () => ({matters: 'Maps', merged: false}), 'person.export': () => '{}'});
		about.matters.value?.type('Maps');
		expect(await about.export('json')).toBe('{}');
		expect(said(asked).map(([message]) => message)).toEqual(['about.save', 'person.export']);
	});

	it('is erased and comes back from the copy, though there is nobody to show meanwhile', async () => {
		const before = aPersonView();
		const {about, asked, store} = await shown({
			'person.erase': () => {
				store.view = null;
				return {copy: 'copy-1'};
			},
			'person.restore': () => {
				store.view = before;
			},
		});
		await about.erase();
		expect([about.view.value, about.phase.value]).toEqual([null, 'gone']);
		// The calendar still shows the 1-1, with somebody new.
		await about.show('new');
		expect(about.done.value).toMatchObject({what: 'erased', name: 'Ana Sousa'});
		await about.done.value?.undo?.();
		expect(about.view.value).toEqual(before);
		expect(said(asked)).toEqual([['person.erase', {person: 'ana'}], ['person.restore', {person: 'ana', copy: 'copy-1'}]]);
	});
});
