import {readArchived} from '@/lib/store/about-people';
import type {Tables} from '@/lib/store/database';
import {readLinkedPeople, type LinkedPerson} from '@/lib/store/people';

/** Whom something can be raised with next time: everybody there is a 1-1 with, or who starts soon, and who is not archived; by name. */
export async function readNamed(tables: Tables): Promise<LinkedPerson[]> {
	const archived = await readArchived(tables);
	return (await readLinkedPeople(tables)).filter(({person}) => !archived.has(person.id));
}
