import type {AboutPerson} from '@/lib/domain/about-person';
import type {UtcInstant} from '@/lib/domain/time';
import type {Tables} from './database';
import {readPeople} from './people';

/** What is kept of a person (all ids of them, their own first): their own, or while there is nothing, that of whoever was made one with them. */
export async function readAbout(tables: Tables, ids: string[]): Promise<Omit<AboutPerson, 'person' | 'updatedAt'>> {
	const rows = (await tables.about.bulkGet(ids)).filter(row => row !== undefined);
	const own = rows.find(row => row.person === ids[0]);
	return own ?? {
		matters: rows.map(row => row.matters).filter(text => text.trim() !== '').join('\n\n'),
		pronouns: rows.find(row => row.pronouns !== '')?.pronouns ?? '',
		zone: rows.find(row => row.zone !== null)?.zone ?? null,
		templates: Object.assign({}, ...rows.map(row => row.templates).reverse()) as AboutPerson['templates'],
		archivedAt: null,
	};
}

/** Ids of everybody who is archived. */
export async function readArchived(tables: Tables): Promise<Set<string>> {
	const rows = await tables.about.toArray();
	return new Set(rows.filter(row => row.archivedAt !== null).map(row => row.person));
}

/** Changes some of what is kept of a person (all ids of them, their own first). */
export async function saveAbout(tables: Tables, ids: string[], change: Partial<Omit<AboutPerson, 'person' | 'updatedAt'>>, now: UtcInstant): Promise<void> {
	const [person] = ids;
	if (person !== undefined) {
		await tables.about.put({...await readAbout(tables, ids), ...change, person, updatedAt: now});
	}
}

/** The templates that were chosen for one person, by person id; those without a choice are left out. */
export async function readTemplatesOfPeople(tables: Tables): Promise<Map<string, AboutPerson['templates']>> {
	const rows = await tables.about.toArray();
	return new Map(rows.filter(({templates}) => Object.keys(templates).length > 0).map(({person, templates}) => [person, templates]));
}

/** Everybody who is archived, with their names and since when; by name. */
export async function readArchivedPeople(tables: Tables): Promise<{person: string; name: string; since: UtcInstant}[]> {
	const people = await readPeople(tables);
	const since = new Map((await tables.about.toArray()).map(row => [row.person, row.archivedAt]));
	return people.flatMap(({id, name, mergedInto}) => {
		const at = mergedInto === null ? since.get(id) ?? null : null;
		return at === null ? [] : [{person: id, name, since: at}];
	});
}
