import type {Kind} from '@/lib/domain/kind';
import type {Template, TemplateByKind, TemplateDraft} from '@/lib/domain/template';
import type {UtcInstant} from '@/lib/domain/time';
import type {Topic} from '@/lib/messages/protocol';
import type {Handlers} from '@/lib/messages/server';
import {readAbout, saveAbout} from '@/lib/store/about-people';
import type {Tables} from '@/lib/store/database';
import {StoreFailure} from '@/lib/store/failure';
import {readWholePerson} from '@/lib/store/people';
import {readTemplateChoices, saveSetting} from '@/lib/store/settings';
import {readOwnTemplates, removeOwnTemplate, saveOwnTemplates} from '@/lib/store/templates';
import {builtIn, templatesFor} from '@/lib/templates/built-in';
import {onlyTemplate, readTemplatesFile, writeTemplatesFile} from '@/lib/templates/file';
import {takeIn} from '@/lib/templates/take-in';
import type {Services} from './services';
import {templatesView} from './templates-view';

/** What there is to prepare is painted on the calendar, so a checklist concerns it; nothing else of a template does. */
const topics = (concernsCalendar: boolean): Topic[] => concernsCalendar ? ['settings', 'calendar'] : ['settings'];

/** Templates of the owner's own, and which template holds for whom. */
export const templating = (services: Services) => {
	const {store, now, newId, announce} = services;
	return {
		'templates.read': async () => templatesView(services),
		async 'template.save'({was, ...template}) {
			refuseTwins(template);
			const {saved, isNewList} = await store.write(async tables => {
				const stored = (await readOwnTemplates(tables)).find(({id}) => id === template.id);
				if (stored && stored.deletedAt === null && isSame(stored, template)) {
					return {saved: {updatedAt: stored.updatedAt, replaced: null}, isNewList: false};
				}

				const updatedAt = after(now(), stored?.updatedAt);
				await saveOwnTemplates(tables, [{...template, updatedAt, deletedAt: null}]);
				const replaced = stored?.deletedAt === null && stored.updatedAt !== was ? stored : null;
				return {saved: {updatedAt, replaced}, isNewList: JSON.stringify(stored?.checklist) !== JSON.stringify(template.checklist)};
			});
			announce(topics(isNewList));
			return saved;
		},
		async 'template.remove'(removal) {
			if (!await store.write(tables => removeOwnTemplate(tables, removal, now()))) {
				throw new StoreFailure('invalid', gone);
			}

			announce(topics(true));
		},
		async 'template.choose'({kind, person, template}) {
			await store.write(async tables => {
				if (template !== null && !templatesFor(kind, await readOwnTemplates(tables)).some(({id}) => id === template)) {
					throw new StoreFailure('invalid', gone);
				}

				await (person === null ? chooseForAll(tables, kind, template) : chooseForOne(tables, person, {kind, template, now: now()}));
			});
			announce(topics(true));
		},
		async 'templates.export'({ids}) {
			const own = (await store.read(readOwnTemplates)).filter(({deletedAt}) => deletedAt === null);
			return writeTemplatesFile(ids.length === 0 ? own : own.filter(({id}) => ids.includes(id)));
		},
		async 'templates.import'({json, dryRun}) {
			const read = readTemplatesFile(json);
			if (!read.ok) {
				throw new StoreFailure('invalid', read.why);
			}

			const added = await store.write(async tables => {
				const {added} = takeIn(read.templates, await readOwnTemplates(tables), newId);
				if (!dryRun) {
					await saveOwnTemplates(tables, added.map(template => ({...template, updatedAt: now(), deletedAt: null})));
				}

				return added.map(({id, title}) => ({id, title}));
			});
			if (!dryRun) {
				announce(topics(false));
			}

			return {added};
		},
	} satisfies Partial<Handlers>;
};

const gone = 'This template is not there any more.';

/** Two sections with one id would be one place for two texts. */
function refuseTwins({id, sections, checklist}: Template): void {
	if (builtIn.some(one => one.id === id)) {
		throw new StoreFailure('invalid', 'A template that comes with Kept cannot be changed. Duplicate it, and change the copy.');
	}

	for (const list of [sections, checklist]) {
		if (new Set(list.map(one => one.id)).size < list.length) {
			throw new StoreFailure('invalid', 'Two parts of this template have the same id, so what is written in one would show in the other.');
		}
	}
}

/** The moment of a save: later than the one before it, so that it names one state of the template even when two come within a second. UTC. */
function after(now: UtcInstant, before: UtcInstant | undefined): UtcInstant {
	return before === undefined || Date.parse(now) > Date.parse(before) ? now : new Date(Date.parse(before) + 1).toISOString();
}

const isSame = (one: TemplateDraft, other: TemplateDraft): boolean =>
	one.from === other.from && JSON.stringify(onlyTemplate(one)) === JSON.stringify(onlyTemplate(other));

/** The choices with another one for this kind; null: the usual one. */
function chosen(before: TemplateByKind, kind: Kind, template: string | null): TemplateByKind {
	const {[kind]: _, ...others} = before;
	return template === null ? others : {...others, [kind]: template};
}

async function chooseForAll(tables: Tables, kind: Kind, template: string | null): Promise<void> {
	await saveSetting(tables, {key: 'templates', value: chosen(await readTemplateChoices(tables), kind, template)});
}

async function chooseForOne(tables: Tables, person: string, {kind, template, now}: {kind: Kind; template: string | null; now: UtcInstant}): Promise<void> {
	const whole = await readWholePerson(tables, person);
	if (!whole) {
		throw new StoreFailure('invalid', 'This person is not there any more.');
	}

	const {templates} = await readAbout(tables, whole.ids);
	await saveAbout(tables, whole.ids, {templates: chosen(templates, kind, template)}, now);
}
