import fc from '@/tests/unit/fast-check';
import {describe, expect, it} from 'vitest';
import {
	addPrompt, addSection, addToChecklist, change, changeOnChecklist, changePrompt, changeSection, duplicate, moveOnChecklist, movePrompt, moveSection, movedBy,
	removeFromChecklist, removePrompt, removeSection, resetTo, tidied,
} from '@/lib/domain/change-template';
import type {Template, TemplateDraft} from '@/lib/domain/template';

/** Deep-frozen, so that a change in place throws. */
function frozen<T>(value: T): T {
	if (typeof value === 'object' && value !== null) {
		for (const inner of Object.values(value)) frozen(inner);
		Object.freeze(value);
	}

	return value;
}

const walk: TemplateDraft = frozen<TemplateDraft>({
	id: '6f1c', kind: 'regular', title: 'Walk', purpose: 'Fresh air.', minutes: 45, from: 'regular',
	checklist: [{id: 'shoes', text: 'Bring shoes'}, {id: 'rain', text: 'Look at the sky'}],
	sections: [
		{id: 'out', title: 'On the way out', purpose: 'Theirs.', prompts: ['What now?', 'What then?', 'Who else?'], minutes: 20, theme: 'life'},
		{id: 'back', title: 'On the way back', purpose: 'Ours.', prompts: [], minutes: null},
		{id: 'door', title: 'At the door', purpose: '', prompts: ['What next?'], minutes: null},
	],
});
const sectionIds = ({sections}: Template): string[] => sections.map(({id}) => id);
const promptsOf = ({sections}: Template, id: string): string[] | undefined => sections.find(section => section.id === id)?.prompts;
const itemsOf = ({checklist}: Template): string[] => checklist.map(({id, text}) => `${id}: ${text}`);

describe('a section', () => {
	it('is added at the end, with the id that is given', () => {
		expect(addSection(walk, {id: 'bench', title: 'On the bench'}).sections.at(-1)).toEqual({id: 'bench', title: 'On the bench', purpose: '', prompts: [], minutes: null});
	});

	it('is renamed and timed under the same id', () => {
		const changed = changeSection(walk, 'back', {title: 'Homewards', minutes: 15});
		expect(changed.sections[1]).toEqual({...walk.sections[1], title: 'Homewards', minutes: 15});
		expect(sectionIds(changed)).toEqual(sectionIds(walk));
	});

	it.each([['back', -1, ['back', 'out', 'door']], ['back', 1, ['out', 'door', 'back']], ['out', -1, ['out', 'back', 'door']], ['door', 9, ['out', 'back', 'door']], ['nowhere', 1, ['out', 'back', 'door']]] as const)(
		'%s is moved by %i', (id, by, expected) => {
			expect(sectionIds(moveSection(walk, id, by))).toEqual(expected);
		},
	);

	it('is taken out', () => {
		expect(sectionIds(removeSection(walk, 'back'))).toEqual(['out', 'door']);
	});
});

describe('a prompt', () => {
	it('is added, changed, moved and taken out in its own section only', () => {
		expect(promptsOf(addPrompt(walk, 'back', 'Why?'), 'back')).toEqual(['Why?']);
		expect(promptsOf(changePrompt(walk, 'out', 1, 'And then?'), 'out')).toEqual(['What now?', 'And then?', 'Who else?']);
		expect(promptsOf(movePrompt(walk, 'out', 2, -2), 'out')).toEqual(['Who else?', 'What now?', 'What then?']);
		expect(promptsOf(removePrompt(walk, 'out', 0), 'out')).toEqual(['What then?', 'Who else?']);
		expect(promptsOf(removePrompt(walk, 'out', 0), 'door')).toEqual(['What next?']);
	});
});

describe('the checklist', () => {
	it('is added to, changed, put in another order and shortened', () => {
		expect(itemsOf(addToChecklist(walk, {id: 'dog', text: 'Ask the dog'}))).toEqual(['shoes: Bring shoes', 'rain: Look at the sky', 'dog: Ask the dog']);
		expect(itemsOf(changeOnChecklist(walk, 'shoes', 'Bring boots'))).toEqual(['shoes: Bring boots', 'rain: Look at the sky']);
		expect(itemsOf(moveOnChecklist(walk, 'rain', -1))).toEqual(['rain: Look at the sky', 'shoes: Bring shoes']);
		expect(itemsOf(removeFromChecklist(walk, 'shoes'))).toEqual(['rain: Look at the sky']);
	});
});

it('title, purpose, length and kind are changed', () => {
	expect(change(walk, {title: 'Stroll', minutes: 30})).toEqual({...walk, title: 'Stroll', minutes: 30});
});

it('a duplicate of a built-in one is an own one that remembers it, and shares nothing with it', () => {
	const {from: _, ...builtIn} = walk;
	const own = duplicate({...builtIn, id: 'regular'}, {id: '77aa', title: 'With Ana', builtIn: true});
	expect(own).toEqual({...walk, id: '77aa', title: 'With Ana', from: 'regular'});
	expect(own.sections[0]).not.toBe(walk.sections[0]);
});

it('a duplicate of an own one began where that one began', () => {
	expect(duplicate(walk, {id: '77aa', title: 'Walk, too', builtIn: false}).from).toBe('regular');
});

it('what is kept of an own one beside the template is not duplicated', () => {
	const stored = {...walk, updatedAt: '2026-11-25T10:00:00Z', deletedAt: '2026-11-25T10:00:00Z'};
	expect(Object.keys(duplicate(stored, {id: '77aa', title: 'Walk, too', builtIn: false}))).not.toContain('deletedAt');
});

it('a reset takes everything from the built-in one but id and title', () => {
	const {from: _, ...like} = walk;
	const builtIn: Template = {...like, id: 'regular', title: 'Regular 1-1', minutes: 30, sections: walk.sections.slice(0, 1), checklist: []};
	expect(resetTo(walk, builtIn)).toEqual({...builtIn, id: walk.id, title: walk.title, from: 'regular'});
});

it('what was left empty is left out, and nothing else', () => {
	const untidy = addToChecklist(addPrompt(addSection(walk, {id: 'empty', title: ' '}), 'out', '  '), {id: 'no', text: ''});
	expect(tidied(untidy)).toEqual(walk);
	expect(tidied(changeSection(walk, 'back', {title: ' Homewards '})).sections[1]?.title).toBe('Homewards');
});

it('moving keeps everything, and moving back restores the order', () => {
	fc.assert(fc.property(fc.uniqueArray(fc.integer(), {minLength: 1}), fc.nat(), fc.integer({min: -9, max: 9}), (list, which, by) => {
		const index = which % list.length;
		const moved = movedBy(list, index, by);
		expect([...moved].sort()).toEqual([...list].sort());
		const now = moved.indexOf(list[index]!);
		expect(movedBy(moved, now, index - now)).toEqual(list);
	}));
});
