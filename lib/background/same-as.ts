import {rootOf, type Person} from '@/lib/domain/person';

/** A word that is the same for all addresses of one person. */
export type SameAs = (email: string) => string;

/** By all people, by id: addresses of somebody, and of whoever was made one with them, are the same. A stranger's is its own word. */
export function sameAsIn(people: ReadonlyMap<string, Person>): SameAs {
	const roots = new Map([...people.values()].flatMap(({id, emails}) => emails.map((email): [string, string] => [email, `person ${rootOf(id, people)}`])));
	return email => roots.get(email) ?? email;
}
