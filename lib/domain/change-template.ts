import type {ChecklistItem, Section, Template, TemplateDraft} from './template';

/** A list with one of its things moved by so many places, as far as there are any. The same list when nothing moves. */
export function movedBy<Item>(list: Item[], index: number, by: number): Item[] {
	const item = list[index];
	const to = Math.max(0, Math.min(list.length - 1, index + by));
	if (item === undefined || to === index) {
		return list;
	}

	const rest = list.toSpliced(index, 1);
	return rest.toSpliced(to, 0, item);
}

/** An own template that begins as another one is. Ids of sections and items stay, so what was written before is still found under them. */
export function duplicate(template: Template & {from?: string | null}, {id, title, builtIn}: {id: string; title: string; builtIn: boolean}): TemplateDraft {
	const {kind, purpose, minutes, checklist, sections} = template;
	return {...structuredClone({kind, purpose, minutes, checklist, sections}), id, title, from: builtIn ? template.id : template.from ?? null};
}

/** An own template as the built-in one is that it began as. Its id and its title stay, for it was chosen by them. */
export function resetTo<T extends TemplateDraft>(own: T, {kind, purpose, minutes, checklist, sections}: Template): T {
	return {...own, ...structuredClone({kind, purpose, minutes, checklist, sections})};
}

/** Changes what a template itself says. */
export function change<T extends Template>(template: T, to: Partial<Pick<Template, 'title' | 'purpose' | 'minutes' | 'kind'>>): T {
	return {...template, ...to};
}

/** Adds a section at the end. */
export function addSection<T extends Template>(template: T, {id, title}: {id: string; title: string}): T {
	return {...template, sections: [...template.sections, {id, title, purpose: '', prompts: [], minutes: null}]};
}

/** Changes what a section says; its id stays for ever. */
export function changeSection<T extends Template>(template: T, id: string, to: Partial<Omit<Section, 'id'>>): T {
	return {...template, sections: template.sections.map(section => (section.id === id ? {...section, ...to} : section))};
}

/** Moves a section by so many places: 1 is down, -1 is up. */
export function moveSection<T extends Template>(template: T, id: string, by: number): T {
	return {...template, sections: movedBy(template.sections, template.sections.findIndex(section => section.id === id), by)};
}

/** Takes a section out. Notes under its id stay where they are. */
export function removeSection<T extends Template>(template: T, id: string): T {
	return {...template, sections: template.sections.filter(section => section.id !== id)};
}

function changePrompts<T extends Template>(template: T, id: string, to: (prompts: string[]) => string[]): T {
	return {...template, sections: template.sections.map(section => (section.id === id ? {...section, prompts: to(section.prompts)} : section))};
}

/** Adds a prompt at the end of a section. */
export function addPrompt<T extends Template>(template: T, section: string, text: string): T {
	return changePrompts(template, section, prompts => [...prompts, text]);
}

/** Changes the wording of a prompt. */
export function changePrompt<T extends Template>(template: T, section: string, index: number, text: string): T {
	return changePrompts(template, section, prompts => prompts.map((prompt, at) => (at === index ? text : prompt)));
}

/** Moves a prompt within its section. */
export function movePrompt<T extends Template>(template: T, section: string, index: number, by: number): T {
	return changePrompts(template, section, prompts => movedBy(prompts, index, by));
}

/** Takes a prompt out. */
export function removePrompt<T extends Template>(template: T, section: string, index: number): T {
	return changePrompts(template, section, prompts => prompts.filter((_, at) => at !== index));
}

/** Adds something to do before the talk, at the end. */
export function addToChecklist<T extends Template>(template: T, item: ChecklistItem): T {
	return {...template, checklist: [...template.checklist, item]};
}

/** Changes the wording of something to do; its id, under which ticks are kept, stays. */
export function changeOnChecklist<T extends Template>(template: T, id: string, text: string): T {
	return {...template, checklist: template.checklist.map(item => (item.id === id ? {...item, text} : item))};
}

/** Moves something to do by so many places. */
export function moveOnChecklist<T extends Template>(template: T, id: string, by: number): T {
	return {...template, checklist: movedBy(template.checklist, template.checklist.findIndex(item => item.id === id), by)};
}

/** Takes something to do off the list. */
export function removeFromChecklist<T extends Template>(template: T, id: string): T {
	return {...template, checklist: template.checklist.filter(item => item.id !== id)};
}

/** A template without what was left empty in the editor: prompts, things to do, and sections that say nothing at all. Nothing else is touched but blanks at the ends. */
export function tidied<T extends Template>(template: T): T {
	return {
		...template,
		title: template.title.trim(),
		purpose: template.purpose.trim(),
		checklist: template.checklist.map(item => ({...item, text: item.text.trim()})).filter(({text}) => text !== ''),
		sections: template.sections
			.map(section => ({
				...section,
				title: section.title.trim(),
				purpose: section.purpose.trim(),
				prompts: section.prompts.map(prompt => prompt.trim()).filter(prompt => prompt !== ''),
			}))
			.filter(({title, purpose, prompts}) => title !== '' || purpose !== '' || prompts.length > 0),
	};
}
