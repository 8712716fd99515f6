import {duplicate, removeFromChecklist, removePrompt, removeSection, resetTo} from '@/lib/domain/change-template';
import type {Kind} from '@/lib/domain/kind';
import type {OwnTemplate, TemplateDraft} from '@/lib/domain/template';
import type {TemplatesView} from '@/lib/domain/templates-view';
import {templatesWords} from '@/lib/locales/templates';
import type {Client} from '@/lib/messages/client';
import {oneAtATime} from './one-at-a-time';
import {draftOf} from './template-draft';
import type {TemplateEdit} from './template-draft';

/** What was just done, as a code the page words; `undo` takes it back. */
export interface TemplatesDone {
	what: 'duplicated' | 'removed' | 'part' | 'reset' | 'all' | 'person' | 'kept' | 'imported' | 'exported' | 'undone';
	name: string;
	undo: (() => Promise<void>) | null;
}

/** What the parts of the model share. */
export interface TemplatesParts {
	client: Client;
	now: () => TemplatesView | null;
	/** The own template that is looked at. */
	edit: () => TemplateEdit | null;
	attempt: (act: () => Promise<TemplatesDone | null>) => Promise<void>;
	choose: (id: string | null) => void;
	tell: (done: TemplatesDone | null) => void;
}

/** What can be done with templates besides writing in one. */
export interface TemplatesChanges {
	/** Makes an own one that begins as this one is, and shows it. */
	duplicate(id: string): Promise<void>;
	remove(): Promise<void>;
	/** Everything but its name as in the built-in one that it began as. */
	reset(): void;
	change(to: (now: TemplateDraft) => TemplateDraft): void;
	removeSection(id: string): void;
	removePrompt(section: string, index: number): void;
	removeItem(id: string): void;
	/** Which template holds for a kind: of everybody, or of one person (null: what holds for everybody). */
	applyToAll(kind: Kind, template: string): Promise<void>;
	applyToOne(kind: Kind, person: {id: string; name: string}, template: string | null): Promise<void>;
	/** Keeps, as a template of its own, what another tab wrote and this one wrote over. */
	keepOther(): Promise<void>;
	letGoOther(): void;
}

/** The part of the model that is about what templates there are, and which hold. */
export function templatesChanges({client, now, edit, attempt, choose, tell}: TemplatesParts): TemplatesChanges {
	const change = async (what: TemplatesDone['what'], name: string, act: () => Promise<unknown>, back: () => Promise<unknown>): Promise<void> => attempt(async () => {
		await act();
		return {what, name, undo: oneAtATime(async () => attempt(async () => {
			await back();
			return {what: 'undone', name, undo: null};
		}))};
	});

	/** Adds an own one and shows it. */
	const add = async (what: TemplatesDone['what'], template: TemplateDraft): Promise<void> => {
		await change(what, template.title, () => client('template.save', {...template, was: null}), () => client('template.remove', {id: template.id, removed: true}));
		if (now()?.own.some(({id}) => id === template.id)) {
			choose(template.id);
		}
	};

	/** Takes a part out of the one that is looked at; undone, it is put where it was. */
	function takeOut(name: string, out: (template: TemplateDraft) => TemplateDraft, back: (template: TemplateDraft) => TemplateDraft): void {
		const shown = edit();
		shown?.change(out);
		tell(shown && {what: 'part', name, undo: async () => {
			shown.change(back);
			tell({what: 'undone', name, undo: null});
		}});
	}

	return {
		async duplicate(id) {
			const view = now();
			const builtIn = view?.builtIn.find(one => one.id === id);
			await edit()?.flush();
			const own = edit()?.template.peek();
			const from = builtIn ?? (own?.id === id ? own : view?.own.find(one => one.id === id));
			if (from) {
				await add('duplicated', duplicate(from, {id: crypto.randomUUID(), title: templatesWords.copyOf(from.title), builtIn: builtIn !== undefined}));
			}
		},
		async remove() {
			const shown = edit();
			if (shown) {
				// What is typed is removed with it, so that it comes back with it.
				await shown.flush();
				const {id, title} = shown.template.peek();
				await change('removed', title, async () => {
					await client('template.remove', {id, removed: true});
					choose(null);
				}, async () => {
					await client('template.remove', {id, removed: false});
					choose(id);
				});
			}
		},
		reset() {
			const shown = edit();
			const before = shown?.template.peek();
			const builtIn = now()?.builtIn.find(({id}) => id === before?.from);
			if (shown && before && builtIn) {
				shown.change(template => resetTo(template, builtIn));
				tell({what: 'reset', name: before.title, undo: async () => {
					shown.change(() => before);
					tell({what: 'undone', name: before.title, undo: null});
				}});
			}
		},
		change: to => edit()?.change(to),
		removeSection(id) {
			const sections = edit()?.template.peek().sections ?? [];
			const index = sections.findIndex(section => section.id === id);
			const section = sections[index];
			if (section) {
				takeOut(section.title, template => removeSection(template, id), template => ({...template, sections: template.sections.toSpliced(index, 0, section)}));
			}
		},
		removePrompt(id, index) {
			const text = edit()?.template.peek().sections.find(section => section.id === id)?.prompts[index];
			if (text !== undefined) {
				takeOut(text, template => removePrompt(template, id, index), template => ({
					...template,
					sections: template.sections.map(section => (section.id === id ? {...section, prompts: section.prompts.toSpliced(index, 0, text)} : section)),
				}));
			}
		},
		removeItem(id) {
			const list = edit()?.template.peek().checklist ?? [];
			const index = list.findIndex(item => item.id === id);
			const item = list[index];
			if (item) {
				takeOut(item.text, template => removeFromChecklist(template, id), template => ({...template, checklist: template.checklist.toSpliced(index, 0, item)}));
			}
		},
		async applyToAll(kind, template) {
			const view = now();
			const was = view?.choices[kind] ?? null;
			const name = edit()?.template.peek().title ?? view?.builtIn.find(({id}) => id === template)?.title ?? '';
			await edit()?.flush();
			await change('all', name, () => client('template.choose', {kind, person: null, template}), () => client('template.choose', {kind, person: null, template: was}));
		},
		async applyToOne(kind, {id: person, name}, template) {
			const view = now();
			const before = view?.people.find(one => one.person === person)?.templates[kind];
			// One that was removed since holds no more, and cannot be chosen again.
			const was = [...view?.builtIn ?? [], ...view?.own ?? []].find(one => one.id === before && one.kind === kind)?.id ?? null;
			await edit()?.flush();
			await change('person', name, () => client('template.choose', {kind, person, template}), () => client('template.choose', {kind, person, template: was}));
		},
		async keepOther() {
			const shown = edit();
			const other: OwnTemplate | null = shown?.replaced.peek() ?? null;
			if (shown && other) {
				const {id} = shown.template.peek();
				shown.letGo();
				await add('kept', {...draftOf(other), id: crypto.randomUUID(), title: templatesWords.otherOf(other.title)});
				// Whoever types here goes on typing here.
				choose(id);
			}
		},
		letGoOther: () => edit()?.letGo(),
	};
}
