import * as v from 'valibot';
import {envelopeSchema, tablesSchema} from './backup-schema';
import {StoreFailure} from './failure';
import {tableNames, type Everything} from './rows';
import {convertFrom, currentVersion} from './versions/all';
import type {RawRows} from './versions/version';

/** Version of the file's own form (not of its tables). */
export const backupVersion = 1;

/** Columns that name a row, for finding a row that is there twice. */
const keys: {[table: string]: readonly string[]} = {
	accounts: ['email'], people: ['id'], series: ['key'], ledger: ['id'], occurrences: ['key'], coverage: ['account', 'date'],
	notes: ['occurrence', 'section'], ticks: ['occurrence', 'item'], items: ['id'], kinds: ['occurrence'], settings: ['key'],
	about: ['person'], inbox: ['id'], agendas: ['occurrence'], asked: ['occurrence', 'question'], templates: ['id'],
	said: ['about'], lives: ['finding'], away: ['id'],
};

/** Reads a backup's text. Throws a sentence that names the first thing that is wrong with it. */
export function readBackup(json: string): {exportedAt: string; tables: Everything} {
	const file = parse(json);
	if (typeof file !== 'object' || file === null || (file as {format?: unknown}).format !== 'kept-backup') {
		throw new StoreFailure('invalid', 'This file is not a backup of Kept.');
	}

	const {version, schema} = file as {version?: unknown; schema?: unknown};
	if (Number(version) > backupVersion || Number(schema) > currentVersion()) {
		throw new StoreFailure('invalid', 'This backup was made by a newer version of Kept. Update Kept, then import it.');
	}

	const envelope = check(envelopeSchema, file);
	// A table that is not in the file (an older backup, or one written by hand) is an empty one.
	const empty = Object.fromEntries(tableNames.map(name => [name, []]));
	const rows = {...empty, ...convertFrom(envelope.schema, envelope.tables as RawRows)};
	const tables = check(tablesSchema, rows);
	refuseTwins(tables);
	return {exportedAt: envelope.exportedAt, tables};
}

function parse(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch {
		throw new StoreFailure('invalid', 'This file is not a backup of Kept: it is not JSON.');
	}
}

function check<S extends v.GenericSchema>(schema: S, data: unknown): v.InferOutput<S> {
	const checked = v.safeParse(schema, data, {abortEarly: true});
	if (checked.success) {
		return checked.output;
	}

	const [issue] = checked.issues;
	const [table, row, ...column] = (issue.path ?? []).map(step => step.key).filter(key => key !== 'tables');
	const where = [
		`"${String(table)}"`,
		...(typeof row === 'number' ? [`row ${row + 1}`] : []),
		...(column.length > 0 ? [`"${column.map(String).join('.')}"`] : []),
	].join(', ');
	throw new StoreFailure('invalid', `Nothing was imported. The first problem in this file is in ${where}: ${issue.message}.`);
}

/** The same row twice would silently become one. */
function refuseTwins(tables: Everything): void {
	for (const name of tableNames) {
		const seen = new Set<string>();
		for (const [index, row] of tables[name].entries()) {
			const key = JSON.stringify((keys[name] ?? []).map(column => (row as unknown as {[column: string]: unknown})[column]));
			if (seen.has(key)) {
				throw new StoreFailure('invalid', `Nothing was imported. The first problem in this file is in "${name}", row ${index + 1}: it is there twice.`);
			}

			seen.add(key);
		}
	}
}
