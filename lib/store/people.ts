import {rootOf, type Person, type SaidOfPerson} from '@/lib/domain/person';
import type {PlainDate, UtcInstant} from '@/lib/domain/time';
import type {Identity} from '@/lib/domain/verdict';
import type {Tables} from './database';

/** Everybody known, by name. */
export async function readPeople(tables: Tables): Promise<Person[]> {
	return byName(await tables.people.toArray());
}

/** Everybody known, by id. */
export async function readPeopleById(tables: Tables): Promise<Map<string, Person>> {
	return new Map((await tables.people.toArray()).map(person => [person.id, person]));
}

/** Somebody known, and the ids of all who were made one with them; their own id comes first. */
export interface LinkedPerson {
	/** With the addresses of all of them. */
	person: Person;
	ids: string[];
}

/**
 * Those with whom at least one series is a 1-1 now, or who have a start date, as one with those who were made one with them, by name.
 * Somebody unlinked by a correction keeps their notes, but is not asked about.
 */
export async function readLinkedPeople(tables: Tables): Promise<LinkedPerson[]> {
	const linked = new Set(await tables.series.orderBy('person').uniqueKeys());
	const all = await readPeopleById(tables);
	const groups = Map.groupBy(all.values(), ({id}) => rootOf(id, all));
	const people = [...groups].flatMap(([root, members]): LinkedPerson[] => {
		const person = all.get(root);
		const isKnown = members.some(({id, startDate}) => linked.has(id) || startDate !== null);
		return person === undefined || !isKnown ? [] : [joined(person, members)];
	});
	return people.sort((one, two) => compareNames(one.person, two.person));
}

function joined(person: Person, members: Person[]): LinkedPerson {
	const others = members.filter(({id}) => id !== person.id);
	const emails = [...new Set([person, ...others].flatMap(one => one.emails))];
	return {person: {...person, emails}, ids: [person.id, ...others.map(({id}) => id)]};
}

/** Everybody, by name, also whoever no 1-1 is with; those who were made one once, with the addresses of all of them. */
export async function readEverybody(tables: Tables): Promise<Person[]> {
	const all = await readPeopleById(tables);
	const groups = Map.groupBy(all.values(), ({id}) => rootOf(id, all));
	return byName([...groups].flatMap(([root, members]) => {
		const person = all.get(root);
		return person === undefined ? [] : [joined(person, members).person];
	}));
}

/** The person an id stands for now, with all ids of them; null when there is nobody. */
export async function readWholePerson(tables: Tables, id: string): Promise<LinkedPerson | null> {
	return wholeIn(await readPeopleById(tables), id);
}

/** The person an id stands for among these people, with all ids of them; null when there is nobody. */
export function wholeIn(all: ReadonlyMap<string, Person>, id: string): LinkedPerson | null {
	const root = rootOf(id, all);
	const person = all.get(root);
	return person === undefined ? null : joined(person, [...all.values()].filter(one => rootOf(one.id, all) === root));
}

/** Makes one person another, or themselves again (null); nothing else is touched, so that it can be taken back. Answers false when there is nobody. */
export async function saveMerge(tables: Tables, id: string, into: string | null, now: UtcInstant): Promise<boolean> {
	const all = await readPeopleById(tables);
	const person = all.get(id);
	if (person === undefined || (into !== null && (!all.has(into) || rootOf(into, all) === id))) {
		return false;
	}

	await tables.people.put({...person, mergedInto: into === null ? null : rootOf(into, all), updatedAt: now});
	return true;
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
	const all = await readPeopleById(tables);
	const called = new Set([...all.values()].filter(person => isCalled(person.name, name)).map(({id}) => rootOf(id, all)));
	// Of several, the only one with whom there is a 1-1: whoever had one once, under an address of old, is not meant.
	const linked = called.size < 2 ? called : new Set((await tables.series.orderBy('person').uniqueKeys()).map(id => rootOf(String(id), all)).filter(id => called.has(id)));
	const [one, ...more] = linked.size === 1 ? linked : called;
	if (one === undefined) {
		return (await findOrCreatePerson(tables, {email: '', name}, making)).id;
	}

	return more.length === 0 ? one : null;
}

/** "Ana Sousa" is called "Ana Sousa" and "Ana". */
export function isCalled(whole: string, name: string): boolean {
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
			overrides: {}, lastCareer: null, lastGrowth: null, relationship: null, startDate: null, mergedInto: null, createdAt: now, updatedAt: now,
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

/**
 * Adds somebody who starts soon and with whom nothing was seen yet; somebody known by this address gets the start date.
 * Asked again with the same id, it changes nothing.
 */
export async function addPerson(
	tables: Tables,
	{id, name, email, startDate}: Pick<Person, 'id' | 'name'> & {email: string; startDate: PlainDate},
	now: UtcInstant,
): Promise<void> {
	const known = await tables.people.get(id) ?? (email === '' ? undefined : await tables.people.where('emails').equals(email).first());
	await tables.people.put(known === undefined
		? {
			id, name, emails: email === '' ? [] : [email], overrides: {}, lastCareer: null, lastGrowth: null,
			relationship: 'report', startDate, mergedInto: null, createdAt: now, updatedAt: now,
		}
		: {...known, name: await isForgotten(tables, known) ? name : known.name, startDate, updatedAt: now});
}

/** Is nothing seen or said of somebody any more? Added, taken back and added again, they are called what they are called now. */
async function isForgotten(tables: Tables, {id, startDate, mergedInto}: Person): Promise<boolean> {
	return startDate === null && mergedInto === null && await tables.series.where('person').equals(id).count() === 0;
}

/** Changes what the owner may say about a person. Answers false when there is no such person. */
export async function savePerson(
	tables: Tables,
	said: SaidOfPerson,
	now: UtcInstant,
): Promise<boolean> {
	const person = await tables.people.get(said.id);
	if (!person) {
		return false;
	}

	// Addresses of those made one with them are shown beside their own, and stay with those they belong to.
	const whole = await readWholePerson(tables, said.id);
	const foreign = new Set(whole?.person.emails.filter(email => !person.emails.includes(email)));
	await tables.people.put({...person, ...said, emails: said.emails.filter(email => !foreign.has(email)), updatedAt: now});
	return true;
}

function byName(people: Person[]): Person[] {
	return people.sort(compareNames);
}

function compareNames(one: Person, two: Person): number {
	return one.name.localeCompare(two.name) || (one.id < two.id ? -1 : 1);
}
