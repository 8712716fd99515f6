import type {CoverageDay} from '@/lib/domain/coverage';
import type {PlainDate} from '@/lib/domain/time';
import type {Tables} from './database';

/** Covered dates of one account from `from` on (its own zone). */
export async function readCoverage(tables: Tables, account: string, from: PlainDate): Promise<CoverageDay[]> {
	return tables.coverage.where('[account+date]').between([account, from], [account, '\uFFFF']).toArray();
}

/** Covered dates of one account from `from` to `to`, both included (its own zone). */
export async function readCoverageBetween(tables: Tables, account: string, {from, to}: {from: PlainDate; to: PlainDate}): Promise<CoverageDay[]> {
	return tables.coverage.where('[account+date]').between([account, from], [account, to], true, true).toArray();
}

/** What is remembered of each of these dates, in whatever zone; null for those that were never looked at. */
export async function readCovered(tables: Tables, days: Pick<CoverageDay, 'account' | 'date'>[]): Promise<(CoverageDay | null)[]> {
	const rows = await tables.coverage.bulkGet(days.map(day => [day.account, day.date]));
	return rows.map(row => row ?? null);
}

/** Remembers that dates were looked at. */
export async function saveCoverage(tables: Tables, days: CoverageDay[]): Promise<void> {
	await tables.coverage.bulkPut(days);
}
