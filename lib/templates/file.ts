import * as v from 'valibot';
import type {Template} from '@/lib/domain/template';
import {id, template} from '@/lib/messages/shapes';

/** Version of the file's form. */
export const templatesFileVersion = 1;

/** The most a file may hold, UTF-16 units and templates: far more than anybody writes. */
export const mostText = 1_000_000;
const mostTemplates = 500;

/** A template as a file has it. */
export type SharedTemplate = Template & {/** Id of the built-in template that it began as. */ from: string | null};

/** What was read, or a sentence on why it could not be. */
export type ReadTemplates = {ok: true; templates: SharedTemplate[]} | {ok: false; why: string};

/** Names that every object has already: as an id such a one would be found where nothing was ever put. */
const nobodysName = (value: string): boolean => !(value in Object.prototype);
const eachOnce = (list: {id: string}[]): boolean => new Set(list.map(one => one.id)).size === list.length;
const named = <One extends {id: string}>() => v.check((list: One[]) => eachOnce(list) && list.every(one => nobodysName(one.id)), 'an id is there twice, or cannot be used');

/** `template` as in messages, and what a file by somebody else has to keep to beside. Unknown fields are dropped. */
const shared = v.object({
	...template.entries,
	title: v.pipe(template.entries.title, v.check(title => title.trim() !== '', 'it is empty')),
	checklist: v.pipe(template.entries.checklist, named()),
	sections: v.pipe(template.entries.sections, named()),
	from: v.optional(v.nullable(id), null),
}) satisfies v.GenericSchema<unknown, SharedTemplate>;

/** Templates as JSON text, to share with colleagues. Only what a template says is in it, field by field: nothing that is kept beside it can slip in. */
export function writeTemplatesFile(templates: readonly (Template & {from?: string | null})[]): string {
	const file = {
		format: 'kept-templates',
		version: templatesFileVersion,
		templates: templates.map(one => ({...onlyTemplate(one), from: one.from ?? null})),
	};
	return `${JSON.stringify(file, null, '\t')}\n`;
}

/** The fields of a template and no others, in one order. */
export function onlyTemplate({id: itsId, kind, title, purpose, minutes, checklist, sections}: Template): Template {
	return {
		id: itsId, kind, title, purpose, minutes,
		checklist: checklist.map(item => ({id: item.id, text: item.text})),
		sections: sections.map(section => ({
			id: section.id, title: section.title, purpose: section.purpose, prompts: [...section.prompts], minutes: section.minutes,
			...(section.theme === undefined ? {} : {theme: section.theme}),
		})),
	};
}

/** Reads a file of templates. Never throws: what is wrong is said in a sentence that names the first place. */
export function readTemplatesFile(text: string): ReadTemplates {
	if (text.length > mostText) {
		return no('This file is too large for a file of templates.');
	}

	let file: unknown;
	try {
		// Some editors put a mark of the byte order first.
		file = JSON.parse(text.replace(/^\u{FEFF}/u, ''));
	} catch {
		return no('This file holds no templates of Kept: it is not JSON.');
	}

	const outside = v.safeParse(v.object({format: v.literal('kept-templates'), version: v.unknown(), templates: v.optional(v.unknown())}), file);
	if (!outside.success) {
		return no('This file holds no templates of Kept.');
	}

	const {version, templates} = outside.output;
	if (typeof version === 'number' && version > templatesFileVersion) {
		return no('This file was made by a newer version of Kept. Update Kept, then import it.');
	}

	if (version !== templatesFileVersion || !Array.isArray(templates)) {
		return no('Nothing was imported. This file is damaged: its outside is not that of a file of templates.');
	}

	return readEach(templates);
}

const no = (why: string): ReadTemplates => ({ok: false, why});

function readEach(list: unknown[]): ReadTemplates {
	if (list.length === 0) {
		return no('There are no templates in this file.');
	}

	if (list.length > mostTemplates) {
		return no(`Nothing was imported. There are more than ${mostTemplates} templates in this file.`);
	}

	const read: SharedTemplate[] = [];
	for (const [index, raw] of list.entries()) {
		const checked = v.safeParse(shared, raw, {abortEarly: true});
		if (!checked.success) {
			const [issue] = checked.issues;
			return no(`Nothing was imported. The first problem in this file is in template ${index + 1}${placeOf(issue.path)}: ${issue.message}.`);
		}

		if (read.some(one => one.id === checked.output.id)) {
			return no(`Nothing was imported. The first problem in this file is in template ${index + 1}, "${checked.output.title}": it is there twice.`);
		}

		read.push(checked.output);
	}

	return {ok: true, templates: read};
}

/** Where in a template, in words: `, section 2, prompt 1`; the names of fields are those of the file. */
function placeOf(path: readonly {key: unknown}[] | undefined): string {
	const one: {[list: string]: string} = {sections: 'section', prompts: 'prompt', checklist: 'checklist item'};
	const keys = (path ?? []).map(({key}) => key);
	return keys
		.map((key, index) => {
			if (typeof key === 'number') {
				return `, ${one[String(keys[index - 1])] ?? 'entry'} ${key + 1}`;
			}

			return typeof keys[index + 1] === 'number' ? '' : `, "${String(key)}"`;
		})
		.join('');
}
