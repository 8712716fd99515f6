import type {Clock} from '@/lib/domain/time';
import type {Copy, ImportSummary} from '@/lib/domain/options-view';
import {clearAll, exportAll, replaceAll, summarise} from './backup';
import {addCopy, isDailyDue, listCopies, readCopy} from './copies';
import type {Tables} from './database';
import {StoreFailure} from './failure';
import {erasePersonRows} from './person-data';
import {readBackup} from './read-backup';
import {restorePersonRows, type SeenAnew} from './restore-person';
import type {Store} from './store';

/** What every function here needs. */
export interface Keeping {
	store: Store;
	now: Clock;
	newId: () => string;
}

/** Takes the day's copy when the last one is older than 24 hours and there is something to copy. */
export async function keepDailyCopy(keeping: Keeping): Promise<Copy | null> {
	return await isDailyDue(keeping.now()) ? copyNow(keeping, 'daily') : null;
}

/** Replaces everything by a backup; what was there before becomes a copy first. With `dryRun` only says what it would do. */
export async function importAll(keeping: Keeping, json: string, {dryRun}: {dryRun: boolean}): Promise<ImportSummary> {
	const summary = summarise(json);
	return dryRun ? summary : copyAndReplace(keeping, json, 'before-import');
}

/** Puts a copy back in place; what was there before becomes a copy itself. */
export async function restoreCopy(keeping: Keeping, id: string): Promise<ImportSummary> {
	return copyAndReplace(keeping, await readCopy(id), 'before-restore');
}

/** Erases everything and answers the id of the copy that undoes it; asked twice, it answers the same copy. */
export async function eraseAll(keeping: Keeping): Promise<{copy: string}> {
	return keeping.store.alone(async write => {
		const copy = await copyNow(keeping, 'before-erase') ?? (await listCopies()).find(one => one.why === 'before-erase');
		await write(clearAll);
		return {copy: copy?.id ?? ''};
	});
}

/**
 * Erases everything of one person (all ids of them) and answers the id of the copy that undoes it. Asked twice, it answers the same copy;
 * null when there is nobody, and never was. `idsOf`: all ids of a person, none when there is nobody.
 */
export async function erasePerson(keeping: Keeping, person: string, idsOf: (tables: Tables) => Promise<string[]>): Promise<{copy: string} | null> {
	return keeping.store.alone(async write => {
		const ids = await keeping.store.read(idsOf);
		if (ids.length === 0) {
			const copy = await copyWith(person);
			return copy === null ? null : {copy};
		}

		const copy = await copyNow(keeping, 'before-person-erase');
		await write(tables => erasePersonRows(tables, ids));
		return {copy: copy?.id ?? ''};
	});
}

/**
 * Puts back everything of one person from the copy that was taken before they were erased, and leaves alone what was written since.
 * `settle`: derives again, in the same transaction, what was seen anew.
 */
export async function restorePerson(
	{store}: Pick<Keeping, 'store'>,
	{person, copy}: {person: string; copy: string},
	settle: (tables: Tables, anew: SeenAnew) => Promise<void>,
): Promise<void> {
	const {tables: before} = readBackup(await readCopy(copy));
	await store.write(async tables => {
		const anew = await restorePersonRows(tables, before, person);
		if (anew === null) {
			throw new StoreFailure('invalid', 'This copy holds nothing of them.');
		}

		await settle(tables, anew);
	});
}

/** The latest copy that was taken before this person was erased; null when none was. */
async function copyWith(person: string): Promise<string | null> {
	for (const {id, why} of await listCopies()) {
		if (why === 'before-person-erase' && (await readCopy(id)).includes(JSON.stringify(person))) {
			return id;
		}
	}

	return null;
}

async function copyAndReplace(keeping: Keeping, json: string, why: Copy['why']): Promise<ImportSummary> {
	return keeping.store.alone(async write => {
		const copy = await copyNow(keeping, why);
		return {...await replaceAll(write, json), copy: copy?.id ?? null};
	});
}

/** Null when there is nothing to copy: an empty copy would only push a full one out. */
async function copyNow({store, now, newId}: Keeping, why: Copy['why']): Promise<Copy | null> {
	const {json, rows} = await exportAll(store, now);
	return rows === 0 ? null : addCopy(json, {id: newId(), takenAt: now(), why});
}
