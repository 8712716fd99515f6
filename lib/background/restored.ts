import type {Tables} from '@/lib/store/database';
import {movePerson} from '@/lib/store/occurrences';
import type {SeenAnew} from '@/lib/store/restore-person';
import {readManySeries} from '@/lib/store/series';
import {linkAllSeries, personOn} from './link';
import {rebuildSome} from './rebuild';
import type {Making} from './services';

/** Makes one of what was put back of a person and of what was seen meanwhile: what is derived follows from both, and every series is judged by both. */
export async function settleRestored(tables: Tables, {occurrences, series}: SeenAnew, making: Making): Promise<void> {
	await rebuildSome(tables, occurrences);
	await linkAllSeries(tables, making);
	// One that went on with somebody else is theirs, its past included.
	for (const row of (await readManySeries(tables, series)).values()) {
		await movePerson(tables, row.key, original => personOn(row, original));
	}
}
