import type {AboutPerson} from '@/lib/domain/about-person';
import {rootOf, type Person} from '@/lib/domain/person';
import type {UtcInstant} from '@/lib/domain/time';
import type {Tables} from './database';
import {keepBoth} from './notes';
import {readPeople, readPeopleById} from './people';

type Kept = Omit<AboutPerson, 'person' | 'updatedAt'>;

/** What is kept of a person (all ids of them, their own first): their own, and that of whoever was made one with them since it was changed last. */
export async function readAbout(tables: Tables, ids: string[]): Promise<Kept> {
	const [rows, people] = await Promise.all([tables.about.bulkGet(ids), tables.people.bulkGet(ids)]);
	return joined(ids[0], rows.filter(row => row !== undefined), new Map(people.filter(person => person !== undefined).map(person => [person.id, person])));
}

/** Does a row of somebody who was made another say what that one's own does not hold by now? */
export function stillSays(row: AboutPerson, own: AboutPerson | undefined, people: ReadonlyMap<string, Person>): boolean {
	// The row of a person changes when they are made another, and hardly ever after that.
	return row === own || own === undefined || own.updatedAt < (people.get(row.person)?.updatedAt ?? '');
}

/** What a person's own row and those of others who are them say together. A change writes all of it into their own, so that the others have said theirs. */
function joined(id: string | undefined, rows: AboutPerson[], people: ReadonlyMap<string, Person>): Kept {
	const own = rows.find(row => row.person === id);
	const others = rows.filter(row => row !== own && stillSays(row, own, people));
	const all = own === undefined ? others : [own, ...others];
	return {
		matters: all.map(row => row.matters).filter(text => text.trim() !== '').reduce((text, more) => keepBoth(text, more), ''),
		pronouns: all.find(row => row.pronouns !== '')?.pronouns ?? '',
		zone: all.find(row => row.zone !== null)?.zone ?? null,
		templates: Object.assign({}, ...all.map(row => row.templates).reverse()) as AboutPerson['templates'],
		archivedAt: own?.archivedAt ?? null,
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

/** The templates that were chosen for one person, by the id they are known by; those without a choice are left out. */
export async function readTemplatesOfPeople(tables: Tables): Promise<Map<string, AboutPerson['templates']>> {
	const [rows, people] = await Promise.all([tables.about.toArray(), readPeopleById(tables)]);
	const groups = Map.groupBy(rows, ({person}) => rootOf(person, people));
	return new Map([...groups]
		.map(([id, own]) => [id, joined(id, own, people).templates] as const)
		.filter(([, templates]) => Object.keys(templates).length > 0));
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
