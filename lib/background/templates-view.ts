import {kinds} from '@/lib/domain/kind';
import type {TemplatesView} from '@/lib/domain/templates-view';
import {readPeopleById} from '@/lib/store/people';
import {builtIn, templateFor} from '@/lib/templates/built-in';
import type {Services} from './services';
import {readTemplateBook} from './template-book';

/** Built-in and own templates, and which of them hold for whom. */
export async function templatesView({store}: Services): Promise<TemplatesView> {
	return store.read(async tables => {
		const {own, everybody, people} = await readTemplateBook(tables);
		const known = await readPeopleById(tables);
		return {
			builtIn: [...builtIn],
			own: own.filter(({deletedAt}) => deletedAt === null),
			choices: Object.fromEntries(kinds.map(kind => [kind, templateFor(kind, {everybody, own}).id])) as TemplatesView['choices'],
			people: [...people].flatMap(([id, templates]) => {
				const person = known.get(id);
				// Whoever was made one with somebody has that one's choice.
				return person === undefined || person.mergedInto !== null ? [] : [{person: id, name: person.name, templates}];
			}),
		};
	});
}
