import type {Person} from '@/lib/domain/person';
import type {Tables} from './database';
import {StoreFailure} from './failure';
import {foldPerson} from './fold-person';
import {readPeopleById, readWholePerson} from './people';

/** The only address of a person (all ids of them, their own first), while the calendar shows 1-1s with them under it; null when any may go. */
export async function onlyAddress(tables: Tables, ids: string[]): Promise<string | null> {
	const person = await tables.people.get(ids[0] ?? '');
	const [email, ...more] = person?.emails ?? [];
	if (email === undefined || more.length > 0) {
		return null;
	}

	const series = await tables.series.where('person').anyOf(ids).toArray();
	return series.some(({others}) => others?.some(one => one.email.toLowerCase() === email)) ? email : null;
}

/**
 * Makes way for the addresses that a person is to have: what came to be under one of them by itself is theirs. Throws a sentence when one is of
 * somebody of whom more is kept, and when the only one would go under which the calendar shows 1-1s with them: it would be back at the next look.
 */
export async function clearAddresses(tables: Tables, {id, emails}: Pick<Person, 'id' | 'emails'>): Promise<void> {
	const whole = await readWholePerson(tables, id);
	if (whole === null) {
		return;
	}

	const only = await onlyAddress(tables, [id, ...whole.ids.filter(one => one !== id)]);
	if (only !== null && !emails.some(email => email === only || !whole.person.emails.includes(email))) {
		throw new StoreFailure('invalid', `${only} is their only address, and your calendar shows 1-1s under it. Add another one first.`);
	}

	for (const email of emails.filter(one => !whole.person.emails.includes(one))) {
		for (const other of await tables.people.where('emails').equals(email).toArray()) {
			if (!await isOnlySeen(tables, other)) {
				throw new StoreFailure('invalid', `${email} is an address of ${other.name}. Make the two one person instead.`);
			}

			await foldPerson(tables, other.id, id);
		}
	}
}

/** Is nothing known of somebody but one address, as the calendar shows it? Whatever was seen of them can be judged anew. */
async function isOnlySeen(tables: Tables, person: Person): Promise<boolean> {
	const {id, emails, overrides, lastCareer, lastGrowth, relationship, startDate, mergedInto} = person;
	if (emails.length > 1 || Object.keys(overrides).length > 0 || [lastCareer, lastGrowth, relationship, startDate, mergedInto].some(one => one !== null)) {
		return false;
	}

	const [about, away, people, ...written] = await Promise.all([
		tables.about.get(id), tables.away.toArray(), readPeopleById(tables),
		...([tables.notes, tables.items, tables.inbox, tables.agendas, tables.said]).map(table => table.where('person').equals(id).count()),
	]);
	return about === undefined && !away.some(one => one.person === id) && ![...people.values()].some(one => one.mergedInto === id) && written.every(count => count === 0);
}
