import {expect, it} from 'vitest';
import type {OwnTemplate} from '@/lib/domain/template';
import {builtIn, templateFor} from '@/lib/templates/built-in';
import type {SharedTemplate} from '@/lib/templates/file';
import {takeIn} from '@/lib/templates/take-in';

const uuid = '2b0c6f3e-58f1-4c7e-9a3e-0f6a6f3b9d11';
const walk: SharedTemplate = {...templateFor('regular'), id: uuid, title: 'Walk', from: 'regular'};
const stored = (over: Partial<OwnTemplate> = {}): OwnTemplate => ({...walk, updatedAt: '2026-11-25T10:00:00Z', deletedAt: null, ...over});
const numbers = (): (() => string) => {
	let last = 0;
	return () => `new-${last += 1}`;
};
const take = (shared: SharedTemplate[], own: OwnTemplate[] = []) => takeIn(shared, own, numbers());

it('a new one is taken as it is', () => {
	expect(take([walk])).toEqual({added: [walk], same: []});
});

it('one that is here already, word for word, is left alone', () => {
	expect(take([walk], [stored()])).toEqual({added: [], same: [walk]});
	const everyBuiltIn = builtIn.map(template => ({...template, from: null}));
	expect(take(everyBuiltIn)).toEqual({added: [], same: everyBuiltIn});
});

it('one that says something else under an id that is here becomes a copy', () => {
	const theirs = {...walk, minutes: 60};
	expect(take([theirs], [stored()])).toEqual({added: [{...theirs, id: 'new-1', title: 'Walk (2)'}], same: []});
});

it('a built-in one as somebody else changed it becomes an own one that began as it', () => {
	const theirs = {...templateFor('career'), minutes: 90, from: null};
	expect(take([theirs]).added).toEqual([{...theirs, id: 'new-1', title: 'Career 1-1 (2)', from: 'career'}]);
});

it('a removed one comes back when it says the same, and is not overwritten when it does not', () => {
	const removed = stored({deletedAt: '2026-11-25T11:00:00Z'});
	expect(take([walk], [removed]).added).toEqual([walk]);
	expect(take([{...walk, minutes: 60}], [removed]).added.map(({id, title}) => [id, title])).toEqual([['new-1', 'Walk']]);
});

it('an id that was not made by Kept is replaced, for a later Kept may have it', () => {
	expect(take([{...walk, id: 'mentoring'}]).added.map(({id}) => id)).toEqual(['new-1']);
});

it('every title is told from the others', () => {
	const titles = take([{...walk, id: 'a'}, {...walk, id: 'b'}, {...walk, id: 'c', title: 'Regular 1-1'}]).added.map(({title}) => title);
	expect(titles).toEqual(['Walk', 'Walk (2)', 'Regular 1-1 (2)']);
});

it('what it began as is forgotten when this Kept does not have it', () => {
	expect(take([{...walk, from: 'something-newer'}]).added[0]?.from).toBeNull();
});
