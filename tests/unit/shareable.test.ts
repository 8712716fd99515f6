import fc from '@/tests/unit/fast-check';
import {expect, expectTypeOf, it} from 'vitest';
import {shareableHtml, shareableMarkdown} from '@/components/editor/shareable';
import {shareableAgenda} from '@/lib/domain/shareable';
import type {ShareableAgenda, ShareableText} from '@/lib/domain/shareable';

it('lets nothing through but the sections that are set to be shared, whatever they hold', () => {
	const section = fc.record({id: fc.uuid(), title: fc.string(), text: fc.string({minLength: 1}), isShared: fc.boolean()});
	fc.assert(fc.property(fc.uniqueArray(section, {selector: ({id}) => id}), fc.uuid(), (sections, secret) => {
		// What is private is marked, so that it is known wherever it turns up.
		const written = sections.map(({id, title, text, isShared}) => ({id, title, text: isShared ? text : `${secret}${text}`}));
		const shared = sections.filter(({isShared}) => isShared).map(({id}) => id);
		const agenda = shareableAgenda('Ana / Sam', written, shared);
		expect(agenda.sections.map(({text}) => text)).toEqual(sections.filter(({isShared, text}) => isShared && text.trim() !== '').map(({text}) => text));
		expect(`${shareableHtml(agenda)}${shareableMarkdown(agenda)}${JSON.stringify(agenda)}`).not.toContain(secret);
	}));
});

it('is private until a switch says otherwise', () => {
	expect(shareableAgenda('Ana / Sam', [{id: 'top', title: 'Top of mind', text: 'Secret'}], [])).toEqual({title: 'Ana / Sam', sections: []});
});

it('does not fit any text that was only written', () => {
	expectTypeOf<string>().not.toExtend<ShareableText>();
	expectTypeOf<{title: string; sections: {title: string; text: string}[]}>().not.toExtend<ShareableAgenda>();
	expectTypeOf(shareableHtml).parameter(0).toEqualTypeOf<ShareableAgenda>();
	expectTypeOf(shareableMarkdown).parameter(0).toEqualTypeOf<ShareableAgenda>();
});
