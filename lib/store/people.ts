import type {Person} from '@/lib/domain/person';
import type {UtcInstant} from '@/lib/domain/time';
import type {Identity} from '@/lib/domain/verdict';
import type {Tables} from './database';

/** Everybody known, by name. */
export async function readPeople(tables: Tables): Promise<Person[]> {
	return byName(await tables.people.toArray());
}

/** Those with whom at least one series is a 1-1 now. Somebody unlinked by a correction keeps their notes, but is not asked about. */
export async function readLinkedPeople(tables: Tables): Promise<Person[]> {
	const linked = await tables.series.orderBy('person').uniqueKeys();
	const people = await tables.people.bulkGet(linked as string[]);
	return byName(people.filter(person => person !== undefined));
}

/** One person. */
export async function readPerson(tables: Tables, id: string): Promise<Person | null> {
	return await tables.people.get(id) ?? null;
}

/**
 * Somebody a title names: the only person called so, by whole or first name, else a new one without an address.
 * Null when several are called so, because then the title does not say which.
 */
export async function findOrCreateLikely(tables: Tables, name: string, making: {now: UtcInstant; newId: () => string}): Promise<string | null> {
	const called = (await tables.people.toArray()).filter(person => isCalled(person.name, name));
	const [one, ...more] = called;
	if (one === undefined) {
		return (await findOrCreatePerson(tables, {email: '', name}, making)).id;
	}

	return more.length === 0 ? one.id : null;
}

/** "Ana Sousa" is called "Ana Sousa" and "Ana". */
function isCalled(whole: string, name: string): boolean {
	const [all, asked] = [whole.toLowerCase(), name.trim().toLowerCase()];
	return all === asked || all.split(/\s+/u)[0] === asked;
}

/**
 * Somebody known from titles alone who is very likely the one whose address was seen now: the only person without
 * an address who is called so, and whom nobody named by hand. They have no notes yet, so being wrong loses nothing.
 */
async function findNameless(tables: Tables, name: string): Promise<Person | undefined> {
	const called = (await tables.people.toArray()).filter(person => person.emails.length === 0 && isCalled(name, person.name));
	const [one, ...more] = called;
	if (one === undefined || more.length > 0) {
		return undefined;
	}

	const series = await tables.series.where('person').equals(one.id).toArray();
	return series.some(row => row.correction !== null) ? undefined : one;
}

/** The person with this address (or, for somebody known by name only, this name); made when there is none. */
export async function findOrCreatePerson(
	tables: Tables,
	identity: Identity,
	{now, newId}: {now: UtcInstant; newId: () => string},
): Promise<Person> {
	const email = identity.email.trim().toLowerCase();
	const name = identity.name.trim();
	const found = email === ''
		? (await tables.people.toArray()).find(person => person.name.toLowerCase() === name.toLowerCase())
		: await tables.people.where('emails').equals(email).first();
	const nameless = found || email === '' ? undefined : await findNameless(tables, name);
	if (nameless) {
		const known = {...nameless, name: name || nameless.name, emails: [email], updatedAt: now};
		await tables.people.put(known);
		return known;
	}

	if (!found) {
		const person: Person = {
			id: newId(), name: name || email, emails: email === '' ? [] : [email],
			overrides: {}, lastCareer: null, lastGrowth: null, createdAt: now, updatedAt: now,
		};
		await tables.people.add(person);
		return person;
	}

	// Until a name was seen the address stood in for it; a name the owner gave is never overwritten.
	if (name !== '' && found.emails.includes(found.name)) {
		const named = {...found, name, updatedAt: now};
		await tables.people.put(named);
		return named;
	}

	return found;
}

/** Changes what the owner may say about a person. Answers false when there is no such person. */
export async function savePerson(
	tables: Tables,
	said: Pick<Person, 'id' | 'name' | 'overrides' | 'lastCareer' | 'lastGrowth'>,
	now: UtcInstant,
): Promise<boolean> {
	const person = await tables.people.get(said.id);
	if (!person) {
		return false;
	}

	await tables.people.put({...person, ...said, updatedAt: now});
	return true;
}

function byName(people: Person[]): Person[] {
	return people.sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
}
