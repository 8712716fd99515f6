import type {OwnTemplate} from '@/lib/domain/template';
import type {UtcInstant} from '@/lib/domain/time';
import type {Tables} from './database';

/** The owner's own templates, removed ones included (an agenda may have been written with one), by title. */
export async function readOwnTemplates(tables: Tables): Promise<OwnTemplate[]> {
	return (await tables.templates.toArray()).sort((one, two) => one.title.localeCompare(two.title) || one.id.localeCompare(two.id));
}

/** Adds or changes own templates. */
export async function saveOwnTemplates(tables: Tables, templates: OwnTemplate[]): Promise<void> {
	await tables.templates.bulkPut(templates);
}

/** Removes an own template, or takes its removal back. Answers false when there is no such template. */
export async function removeOwnTemplate(tables: Tables, {id, removed}: {id: string; removed: boolean}, now: UtcInstant): Promise<boolean> {
	const stored = await tables.templates.get(id);
	if (stored && removed !== (stored.deletedAt !== null)) {
		await tables.templates.put({...stored, deletedAt: removed ? now : null, updatedAt: now});
	}

	return stored !== undefined;
}
