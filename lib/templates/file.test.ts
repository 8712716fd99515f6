import fc from '@/tests/unit/fast-check';
import {describe, expect, it} from 'vitest';
import {kinds} from '@/lib/domain/kind';
import {themes} from '@/lib/domain/question';
import type {OwnTemplate} from '@/lib/domain/template';
import {builtIn} from '@/lib/templates/built-in';
import {mostText, readTemplatesFile, writeTemplatesFile, type SharedTemplate} from '@/lib/templates/file';

const walk: SharedTemplate = {
	id: '2b0c6f3e-58f1-4c7e-9a3e-0f6a6f3b9d11', kind: 'regular', title: 'Walk', purpose: 'Fresh air.', minutes: 45, from: 'regular',
	checklist: [{id: 'shoes', text: 'Bring shoes'}],
	sections: [{id: 'out', title: 'On the way out', purpose: 'Theirs.', prompts: ['What now?'], minutes: 20, theme: 'life'}, {id: 'back', title: 'Back', purpose: '', prompts: [], minutes: null}],
};
const fileOf = (templates: unknown, more: object = {}): string => JSON.stringify({format: 'kept-templates', version: 1, templates, ...more});
const whyOf = (text: string): string | null => {
	const read = readTemplatesFile(text);
	return read.ok ? null : read.why;
};

const anyId = fc.stringMatching(/^[a-z][a-z0-9-]{0,30}$/u).filter(id => !(id in {}));
const anyText = fc.string({maxLength: 80, unit: fc.constantFrom('a', 'B', ' ', 'ü', '漢', '"', '\\', '\n', '\0', '🚀', '\uD83D', '{', '7')});
const anyTemplate: fc.Arbitrary<SharedTemplate> = fc.record({
	id: fc.uuid(), kind: fc.constantFrom(...kinds), title: anyText.filter(text => text.trim() !== ''), purpose: anyText, minutes: fc.integer({min: 1, max: 240}), from: fc.option(anyId),
	checklist: fc.uniqueArray(fc.record({id: anyId, text: anyText}), {selector: item => item.id, maxLength: 5}),
	sections: fc.uniqueArray(fc.record({
		id: anyId, title: anyText, purpose: anyText, prompts: fc.array(anyText, {maxLength: 5}), minutes: fc.option(fc.integer({min: 1, max: 90})), theme: fc.constantFrom(...themes),
	}, {requiredKeys: ['id', 'title', 'purpose', 'prompts', 'minutes']}), {selector: section => section.id, maxLength: 6}),
});

describe('what is written', () => {
	it('is read back as it was, whatever is in it', () => {
		fc.assert(fc.property(fc.uniqueArray(anyTemplate, {selector: ({id}) => id, minLength: 1, maxLength: 4}), templates => {
			expect(readTemplatesFile(writeTemplatesFile(templates))).toEqual({ok: true, templates});
		}));
	});

	it('is read back of every built-in one', () => {
		expect(readTemplatesFile(writeTemplatesFile(builtIn))).toEqual({ok: true, templates: builtIn.map(template => ({...template, from: null}))});
	});

	it('is only what the template says, not what is kept beside it', () => {
		const stored = {...walk, updatedAt: '2026-11-25T10:00:00Z', deletedAt: null, notes: 'Ana is tired', sections: walk.sections.map(section => ({...section, text: 'Ana is tired'}))};
		expect(writeTemplatesFile([stored satisfies OwnTemplate])).toBe(writeTemplatesFile([walk]));
		expect(writeTemplatesFile([stored])).not.toContain('Ana');
	});
});

describe('what is read', () => {
	it('is without fields that no template has', () => {
		expect(readTemplatesFile(fileOf([{...walk, colour: 'red', deletedAt: '2026-11-25T10:00:00Z'}]))).toEqual({ok: true, templates: [walk]});
	});

	it('may begin with a byte order mark, and need not say what it began as', () => {
		const {from: _, ...without} = walk;
		expect(readTemplatesFile(`\u{FEFF}${fileOf([without])}`)).toEqual({ok: true, templates: [{...walk, from: null}]});
	});

	it.each<[string, string, string]>([
		['not JSON', 'Dear colleagues', 'This file holds no templates of Kept: it is not JSON.'],
		['a backup', JSON.stringify({format: 'kept-backup', version: 1, tables: {}}), 'This file holds no templates of Kept.'],
		['null', 'null', 'This file holds no templates of Kept.'],
		['a list', JSON.stringify([walk]), 'This file holds no templates of Kept.'],
		['of a newer Kept', fileOf([{shape: 'unheard of'}], {version: 2}), 'This file was made by a newer version of Kept. Update Kept, then import it.'],
		['without a version', fileOf([walk], {version: null}), 'Nothing was imported. This file is damaged: its outside is not that of a file of templates.'],
		['without templates', JSON.stringify({format: 'kept-templates', version: 1}), 'Nothing was imported. This file is damaged: its outside is not that of a file of templates.'],
		['empty', fileOf([]), 'There are no templates in this file.'],
		['too large', fileOf([{...walk, purpose: 'x'.repeat(mostText)}]), 'This file is too large for a file of templates.'],
		['too many', fileOf(Array.from({length: 501}, () => ({}))), 'Nothing was imported. There are more than 500 templates in this file.'],
		['one twice', fileOf([walk, walk]), 'Nothing was imported. The first problem in this file is in template 2, "Walk": it is there twice.'],
		['no title', fileOf([{...walk, title: ' '}]), 'Nothing was imported. The first problem in this file is in template 1, "title": it is empty.'],
		['a section twice', fileOf([{...walk, sections: [walk.sections[0], walk.sections[0]]}]), 'Nothing was imported. The first problem in this file is in template 1, "sections": an id is there twice, or cannot be used.'],
		['an item named as something every object has', fileOf([{...walk, checklist: [{id: 'constructor', text: 'x'}]}]), 'Nothing was imported. The first problem in this file is in template 1, "checklist": an id is there twice, or cannot be used.'],
	])('is refused when %s', (_, text, why) => {
		expect(whyOf(text)).toBe(why);
	});

	it.each<[string, object, RegExp]>([
		['a kind that is none', {kind: 'weekly'}, /template 2, "kind": /u],
		['a prompt that is no text', {sections: [{...walk.sections[0], prompts: ['x', 5]}]}, /template 2, section 1, prompt 2: /u],
		['an item without text', {checklist: [{id: 'shoes'}]}, /template 2, checklist item 1, "text": /u],
		['a length of a year', {minutes: 525_600}, /template 2, "minutes": /u],
		['an unknown theme', {sections: [{...walk.sections[1], theme: 'money'}]}, /template 2, section 1, "theme": /u],
	])('names the place of %s', (_, wrong, place) => {
		expect(whyOf(fileOf([{...walk, id: 'fine'}, {...walk, ...wrong}]))).toMatch(place);
	});

	it('never throws, whatever the text', () => {
		fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), fc.jsonValue().map(value => fileOf([value]))), text => {
			expect(readTemplatesFile(text).ok).toBe(false);
		}));
	});
});
