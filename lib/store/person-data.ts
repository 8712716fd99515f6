import type {Table} from 'dexie';
import {seriesOfOccurrence, type OccurrenceKey} from '@/lib/domain/event';
import type {Tables} from './database';
import type {Rows, TableName} from './rows';
import {readSeparate, saveSetting} from './settings';

/** Every row of one person, by table: theirs by their id, and what was seen and said of 1-1s with them. */
export type PersonRows = {[N in PersonTable]: Rows[N][]};

/** Tables that may hold something of a person. What is left out is of the owner, of a calendar, or of everybody. */
export type PersonTable = Exclude<TableName, 'accounts' | 'coverage' | 'templates' | 'settings'>;

/** Everything that is kept of a person (all ids of them): what is exported, and what is erased. */
export async function readPersonRows(tables: Tables, ids: string[]): Promise<PersonRows> {
	const ofOne = async <N extends 'series' | 'notes' | 'items' | 'inbox' | 'agendas' | 'asked' | 'said'>(table: N): Promise<Rows[N][]> =>
		// The tables' own row types are lost where the table is a parameter.
		(tables[table] as Table).where('person').anyOf(ids).toArray() as Promise<Rows[N][]>;
	const [people, about, series, notes, items, inbox, agendas, asked, said] = await Promise.all([
		tables.people.bulkGet(ids), tables.about.bulkGet(ids),
		ofOne('series'), ofOne('notes'), ofOne('items'), ofOne('inbox'), ofOne('agendas'), ofOne('asked'), ofOne('said'),
	]);
	const [occurrences, ledger, ticks, kinds, lives, away] = await Promise.all([
		tables.occurrences.toArray(), tables.ledger.toArray(), tables.ticks.toArray(), tables.kinds.toArray(), tables.lives.toArray(), tables.away.toArray(),
	]);
	return personRowsIn({
		people: people.filter(row => row !== undefined),
		about: about.filter(row => row !== undefined),
		series, notes, items, inbox, agendas, asked, said, occurrences, ledger, ticks, kinds, lives, away,
	}, ids);
}

/** The rows of a person (all ids of them) among rows of everybody. */
export function personRowsIn(all: PersonRows, ids: string[]): PersonRows {
	const isOne = new Set(ids);
	const theirs = <T extends {person: string | null}>(rows: T[]): T[] => rows.filter(({person}) => person !== null && isOne.has(person));
	const [series, notes, agendas, asked, said] = [theirs(all.series), theirs(all.notes), theirs(all.agendas), theirs(all.asked), theirs(all.said)];
	const ofSeries = new Set(series.map(({key}) => key));
	const seen = all.occurrences
		.map(row => ({row, isTheirs: ofSeries.has(row.series) || (row.person !== null && isOne.has(row.person))}));
	const others = new Set(seen.filter(({row, isTheirs}) => !isTheirs && row.person !== null).map(({row}) => row.key));
	// Written under an event that is a 1-1 with nobody (any more), or that was opened and never drawn.
	const written = [...notes, ...agendas, ...asked, ...said].flatMap(({occurrence}) => (occurrence === null || others.has(occurrence) ? [] : [occurrence]));
	const drawn = new Set(seen.filter(({isTheirs}) => isTheirs).map(({row}) => row.key));
	const held = new Set([...drawn, ...written]);
	const isHeld = (key: OccurrenceKey): boolean => held.has(key) || ofSeries.has(seriesOfOccurrence(key));
	return {
		people: all.people.filter(({id}) => isOne.has(id)),
		about: theirs(all.about),
		series, notes, agendas, asked, said,
		items: theirs(all.items),
		inbox: theirs(all.inbox),
		occurrences: seen.filter(({isTheirs}) => isTheirs).map(({row}) => row),
		ledger: all.ledger.filter(entry => ofSeries.has(entry.series) || drawn.has(entry.occurrence)),
		ticks: all.ticks.filter(({occurrence}) => isHeld(occurrence)),
		kinds: all.kinds.filter(({occurrence}) => isHeld(occurrence)),
		lives: all.lives.filter(({finding}) => isAbout(finding, isOne, isHeld)),
		away: theirs(all.away),
	};
}

/** The name of a finding says its type, then what it is about: a person, or an occurrence, whose key has three parts. */
function isAbout(finding: string, people: ReadonlySet<string>, isHeld: (key: OccurrenceKey) => boolean): boolean {
	const [, subject = '', ...more] = finding.split('|');
	return people.has(subject) || isHeld([subject, ...more.slice(0, 2)].join('|'));
}

/** Erases everything of a person (all ids of them); nothing of anybody else is touched. The one place that takes entries out of the ledger. */
export async function erasePersonRows(tables: Tables, ids: string[]): Promise<void> {
	const rows = await readPersonRows(tables, ids);
	for (const [name, erased] of Object.entries(rows)) {
		const table = tables[name as PersonTable] as Table;
		await table.bulkDelete(erased.map(row => keyOf(table, row)));
	}

	const separate = await readSeparate(tables);
	const left = [...separate].filter(pair => !pair.split('|').some(id => ids.includes(id)));
	if (left.length < separate.size) {
		await saveSetting(tables, {key: 'separate', value: left});
	}
}

/** The key of a row of a table. */
export function keyOf(table: Table, row: unknown): unknown {
	const columns = row as Record<string, unknown>;
	const path = table.schema.primKey.keyPath;
	return Array.isArray(path) ? path.map(column => columns[column]) : columns[path ?? ''];
}

/** How much is kept of a person (all ids of them), removed things left out. */
export async function countPersonRows(tables: Tables, ids: string[]): Promise<{occurrences: number; notes: number; promises: number; inbox: number}> {
	const [occurrences, notes, items, inbox] = await Promise.all([
		Promise.all(ids.map(id => tables.occurrences.where('[person+start]').between([id, ''], [id, '\uFFFF']).count())),
		tables.notes.where('person').anyOf(ids).toArray(),
		tables.items.where('person').anyOf(ids).toArray(),
		tables.inbox.where('person').anyOf(ids).toArray(),
	]);
	return {
		occurrences: occurrences.reduce((sum, count) => sum + count, 0),
		notes: notes.filter(({text}) => text.trim() !== '').length,
		promises: items.filter(({list, deletedAt}) => list === 'action' && deletedAt === null).length,
		inbox: inbox.filter(({deletedAt}) => deletedAt === null).length,
	};
}
