import type {Table} from 'dexie';
import type {Tables} from './database';
import {joinRows} from './join-rows';
import {keyOf, readPersonRows, type PersonTable} from './person-data';
import {readSeparate, saveSetting} from './settings';

/** Tables whose rows say in a column of their own of whom they are. */
const named = ['series', 'occurrences', 'notes', 'items', 'inbox', 'agendas', 'asked', 'said', 'away', 'about'] as const satisfies readonly PersonTable[];

/**
 * Lets one person be another from now on: everything that is kept of `from` is kept of `into`, as if it had always been, and `from` is nobody any more.
 * What both have in the same place is joined, the later being that of `from`. It cannot be taken back, as making two people one can.
 */
export async function foldPerson(tables: Tables, from: string, into: string): Promise<void> {
	const rename = (name: string): string => name.split('|').map(part => part === from ? into : part).join('|');
	const rows = await readPersonRows(tables, [from]);
	for (const name of named) {
		const moved = (rows[name] as {person: string | null; about?: string}[]).filter(({person}) => person === from)
			// A word on a date is named by whose it is.
			.map(row => ({was: row, row: {...row, person: into, ...(row.about === undefined ? {} : {about: rename(row.about)})}}));
		await move(tables, name, moved);
	}

	await move(tables, 'lives', rows.lives.map(was => ({was, row: {...was, finding: rename(was.finding)}})).filter(({was, row}) => row.finding !== was.finding));
	await tables.people.bulkPut((await tables.people.toArray()).filter(({mergedInto}) => mergedInto === from)
		.map(person => ({...person, mergedInto: person.id === into ? null : into})));
	await tables.people.delete(from);

	const separate = await readSeparate(tables);
	const pairs = new Set([...separate].map(pair => rename(pair).split('|').sort().join('|')).filter(pair => pair !== `${into}|${into}`));
	if (!pairs.isSubsetOf(separate) || !separate.isSubsetOf(pairs)) {
		await saveSetting(tables, {key: 'separate', value: [...pairs].sort()});
	}
}

/** Puts rows in the place of what they were; where the place is taken, both are joined. */
async function move<N extends PersonTable>(tables: Tables, name: N, rows: {was: unknown; row: unknown}[]): Promise<void> {
	const table = tables[name] as Table;
	for (const {was, row} of rows) {
		const [before, key] = [keyOf(table, was), keyOf(table, row)];
		const there: unknown = String(before) === String(key) ? undefined : await table.get(key);
		await table.delete(before);
		await table.put(there === undefined ? row : joinRows[name](there as never, row as never));
	}
}
