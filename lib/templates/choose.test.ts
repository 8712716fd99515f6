import {expect, it} from 'vitest';
import type {OwnTemplate} from '@/lib/domain/template';
import {templateFor, templatesFor, type ChooseFrom} from '@/lib/templates/built-in';

const own = (id: string, more: Partial<OwnTemplate> = {}): OwnTemplate =>
	({...templateFor('regular'), id, title: id, from: 'regular', updatedAt: '2026-11-25T10:00:00Z', deletedAt: null, ...more});

const mine = [own('walk'), own('gone', {deletedAt: '2026-11-25T11:00:00Z'}), own('paths', {kind: 'career'})];

it.each<[string, ChooseFrom, string]>([
	['nothing was chosen', {own: mine}, 'regular'],
	['one was chosen for everybody', {own: mine, everybody: {regular: 'peer'}}, 'peer'],
	['the person has another one', {own: mine, everybody: {regular: 'peer'}, person: {regular: 'walk'}}, 'walk'],
	['this occurrence has another one', {own: mine, everybody: {regular: 'peer'}, person: {regular: 'walk'}, occurrence: 'roundtable'}, 'roundtable'],
	['the choice is for another kind', {own: mine, everybody: {career: 'paths'}}, 'regular'],
	['what was chosen here is removed', {own: mine, everybody: {regular: 'peer'}, person: {regular: 'walk'}, occurrence: 'gone'}, 'walk'],
	['what the person has is removed', {own: mine, everybody: {regular: 'peer'}, person: {regular: 'gone'}}, 'peer'],
	['what was chosen is unknown', {own: mine, everybody: {regular: 'never-was'}}, 'regular'],
	['what was chosen is of another kind by now', {own: mine, everybody: {regular: 'peer'}, person: {regular: 'paths'}, occurrence: 'career'}, 'peer'],
	['the owner\'s own are not given', {person: {regular: 'walk'}}, 'regular'],
])('when %s', (_, from, expected) => {
	expect(templateFor('regular', from).id).toBe(expected);
});

it('what can be chosen: built-in ones, then the owner\'s, of this kind, without removed ones', () => {
	expect(templatesFor('career', mine).map(({id}) => id)).toEqual(['career', 'paths']);
	expect(templatesFor('regular', mine).map(({id}) => id).at(-1)).toBe('walk');
});
