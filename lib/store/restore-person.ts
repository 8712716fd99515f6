import type {Table} from 'dexie';
import type {OccurrenceKey, SeriesKey} from '@/lib/domain/event';
import type {LedgerEntry} from '@/lib/domain/occurrence';
import type {Person} from '@/lib/domain/person';
import type {Tables} from './database';
import {foldPerson} from './fold-person';
import {joinRows} from './join-rows';
import {keyOf, personRowsIn, type PersonRows, type PersonTable} from './person-data';
import {isCalled, readPeopleById, wholeIn} from './people';
import type {Everything} from './rows';
import {readSeparate, saveSetting} from './settings';

/** What was seen anew since somebody was erased: of these, what is derived has to be derived again. */
export interface SeenAnew {
	occurrences: OccurrenceKey[];
	series: SeriesKey[];
}

/**
 * Puts back what a copy (all of its rows) holds of a person, and nothing else. What was written since stays; what came to be in the same place is joined
 * with it, and whoever came to be in their place is them. Done twice, it is done once. Null when the copy has no such person.
 */
export async function restorePersonRows(tables: Tables, copy: Everything, person: string): Promise<SeenAnew | null> {
	const whole = wholeIn(new Map(copy.people.map(row => [row.id, row])), person);
	if (whole === null) {
		return null;
	}

	const rows = personRowsIn(copy, whole.ids);
	const {people, ledger, ...others} = rows;
	const again = cameAgain(await readPeopleById(tables), new Set(copy.people.map(({id}) => id)), people);
	await restorePeople(tables, people, again);
	const occurrences = await restoreLedger(tables, ledger);
	const series = (await tables.series.bulkGet(others.series.map(({key}) => key))).flatMap(row => (row === undefined ? [] : [row.key]));
	for (const name of Object.keys(others) as (keyof typeof others)[]) {
		await putBack(tables, name, others);
	}

	for (const [newcomer, {id}] of again) {
		await foldPerson(tables, newcomer, id);
	}

	await restoreSeparate(tables, copy, new Set(whole.ids));
	return {occurrences, series};
}

/** Rows of one table; where the place of one is taken, both are joined. */
async function putBack<N extends PersonTable>(tables: Tables, name: N, rows: Pick<PersonRows, N>): Promise<void> {
	const table = tables[name] as Table;
	const erased = rows[name];
	const there: unknown[] = await table.bulkGet(erased.map(row => keyOf(table, row)));
	await table.bulkPut(erased.map((row, index) => there[index] === undefined ? row : joinRows[name](row as never, there[index] as never)));
}

/**
 * Who came to be since the copy was made in place of somebody who was erased: the calendar still shows them, under the same address or, where one of
 * both has none, under the same name.
 */
function cameAgain(now: ReadonlyMap<string, Person>, before: ReadonlySet<string>, erased: Person[]): Map<string, Person> {
	const known = [...now.values()].filter(({id}) => !before.has(id));
	return new Map(known.flatMap((one): [string, Person][] => {
		const same = erased.filter(({emails}) => emails.some(email => one.emails.includes(email)));
		const called = erased.filter(row => (one.emails.length === 0 ? isCalled(row.name, one.name) : row.emails.length === 0 && isCalled(one.name, row.name)));
		const is = same[0] ?? (called.length === 1 ? called[0] : undefined);
		return is === undefined ? [] : [[one.id, is]];
	}));
}

/** The people themselves, with what was said since of whoever is them. An address that is somebody else's by now is left to those. */
async function restorePeople(tables: Tables, erased: Person[], again: ReadonlyMap<string, Person>): Promise<void> {
	const now = await readPeopleById(tables);
	const others = new Set([...now.values()].filter(({id}) => !again.has(id)).flatMap(({emails}) => emails));
	const taken = new Set(erased.flatMap(({emails}) => emails));
	for (const person of erased.filter(({id}) => !now.has(id))) {
		const since = [...again].filter(([, {id}]) => id === person.id).flatMap(([id]) => now.get(id) ?? []);
		const added = since.flatMap(({emails}) => emails).filter(email => !taken.has(email));
		const joined = since.reduce((row, one) => joinPeople(row, one), person);
		await tables.people.put({
			...joined,
			emails: [...new Set([...person.emails.filter(email => !others.has(email)), ...added])],
			mergedInto: joined.mergedInto !== null && again.has(joined.mergedInto) ? person.mergedInto : joined.mergedInto,
		});
	}
}

/** Somebody as they were, with what was said of them since. */
function joinPeople(person: Person, since: Person): Person {
	return {
		...person,
		overrides: {...person.overrides, ...since.overrides},
		lastCareer: since.lastCareer ?? person.lastCareer,
		lastGrowth: since.lastGrowth ?? person.lastGrowth,
		relationship: since.relationship ?? person.relationship,
		startDate: since.startDate ?? person.startDate,
		mergedInto: person.mergedInto ?? since.mergedInto,
	};
}

/** Entries as they were, before those that were made since; answers the occurrences that have both. */
async function restoreLedger(tables: Tables, entries: LedgerEntry[]): Promise<OccurrenceKey[]> {
	const there = await tables.ledger.bulkGet(entries.map(({id}) => id));
	const gone = entries.filter((_, index) => there[index] === undefined);
	const turns = new Map([...Map.groupBy(gone, ({occurrence}) => occurrence)].map(([key, of]) => [key, Math.max(...of.map(({turn}) => turn)) + 1]));
	const since = await tables.ledger.where('occurrence').anyOf([...turns.keys()]).toArray();
	// They count from 0 anew, as of one that was never seen before.
	await tables.ledger.bulkPut(since.map(entry => ({...entry, turn: entry.turn + (turns.get(entry.occurrence) ?? 0)})));
	await tables.ledger.bulkAdd(gone);
	return [...new Set(since.map(({occurrence}) => occurrence))];
}

/** Who is not one with them, as far as both are there. */
async function restoreSeparate(tables: Tables, copy: Everything, ids: ReadonlySet<string>): Promise<void> {
	const people = await readPeopleById(tables);
	const setting = copy.settings.find(({key}) => key === 'separate');
	const theirs = (setting?.key === 'separate' ? setting.value : [])
		.filter(pair => pair.split('|').some(id => ids.has(id)) && pair.split('|').every(id => people.has(id)));
	const separate = await readSeparate(tables);
	if (theirs.some(pair => !separate.has(pair))) {
		await saveSetting(tables, {key: 'separate', value: [...separate.union(new Set(theirs))].sort()});
	}
}
