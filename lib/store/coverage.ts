import type {CoverageDay} from '@/lib/domain/coverage';
import type {PlainDate, UtcInstant} from '@/lib/domain/time';
import type {Tables} from './database';

/** Covered dates of one account from `from` on (its own zone). */
export async function readCoverage(tables: Tables, account: string, from: PlainDate): Promise<CoverageDay[]> {
	return tables.coverage.where('[account+date]').between([account, from], [account, '\uFFFF']).toArray();
}

/** When each of these dates was last looked at before, in its zone; null for those that never were. */
export async function readLooks(tables: Tables, days: CoverageDay[]): Promise<(UtcInstant | null)[]> {
	const before = await tables.coverage.bulkGet(days.map(day => [day.account, day.date]));
	return before.map((day, index) => (day === undefined || (day.zone ?? days[index]?.zone) !== days[index]?.zone ? null : day.seenAt));
}

/** Remembers that dates were looked at. */
export async function saveCoverage(tables: Tables, days: CoverageDay[]): Promise<void> {
	await tables.coverage.bulkPut(days);
}
