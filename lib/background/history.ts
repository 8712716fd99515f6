import {plannedStart} from '@/lib/cadence/standing';
import type {AccountRecord} from '@/lib/domain/coverage';
import type {Occurrence} from '@/lib/domain/occurrence';
import {isHeld, recordOf, wasDue} from '@/lib/domain/outcome';
import type {Outcome, Said} from '@/lib/domain/outcome';
import {addDays, dateIn} from '@/lib/domain/time';
import type {PlainDate, UtcInstant} from '@/lib/domain/time';
import type {PanelView, PastMeeting} from '@/lib/domain/views';
import {lookBefore} from '@/lib/ledger/cover';
import {isSucceeded, outcomeOf} from '@/lib/ledger/outcome';
import {outcomeWords} from '@/lib/locales/outcomes';
import {readCovered} from '@/lib/store/coverage';
import type {Tables} from '@/lib/store/database';
import {readEarlier} from '@/lib/store/occurrences';
import type {OccurrenceRow} from '@/lib/store/rows';
import {byOccurrence, readSaid} from '@/lib/store/said';

/** How many past 1-1s are read to find those that are shown, and what the record is of. */
const most = 20;

/** How many past 1-1s are shown. */
export const shownPast = 8;

/** Of how many 1-1s that were due the record is. */
const lastDue = 10;

/** How many of the last 1-1s that were due were held; null while none was due. */
export function recordIn(history: PastMeeting[]): PanelView['kept'] {
	return recordOf(history.map(({outcome}) => outcome).filter(wasDue).slice(0, lastDue));
}

/** When they met last, in the account's zone; null while that is not known. */
export function lastMetIn(history: PastMeeting[]): PlainDate | null {
	return history.find(({outcome}) => isHeld(outcome))?.date ?? null;
}

/** What became of one occurrence of a person (all ids of them), archived or not. */
export async function readOutcome(
	tables: Tables,
	occurrence: Occurrence,
	{ids, said, zone, now}: {ids: string[]; said: Said | null; zone: string; now: UtcInstant},
): Promise<Outcome> {
	const [[lookedAt = null], others] = await Promise.all([
		readLooks(tables, [occurrence], zone),
		// Only what is gone may have been replaced.
		occurrence.present ? [] : readAbout(tables, ids, plannedStart(occurrence)),
	]);
	return outcomeOf(occurrence, {now, said, lookedAt, succeeded: isSucceeded(occurrence, others.flat())});
}

/** The last 1-1s with each of these before a moment, and a week more on the far side, so that what took a place is read beside what is gone. */
async function readAbout(tables: Tables, ids: string[], moment: UtcInstant): Promise<OccurrenceRow[][]> {
	return Promise.all(ids.map(id => readEarlier(tables, id, `${addDays(dateIn(moment, 'UTC'), 7)}T00:00:00Z`, most)));
}

/** When the date of each of these was looked at last. UTC instants; null for never. */
async function readLooks(tables: Tables, occurrences: Occurrence[], zone: string): Promise<(UtcInstant | null)[]> {
	const looked = await readCovered(tables, occurrences.map(({account, start}) => ({account, date: dateIn(start, zone)})));
	return looked.map(look => lookBefore(look, {zone}));
}

/** What became of the last 1-1s with a person (all ids of them) before a moment, dates that the owner said something of included; latest first, some twenty at most. */
export async function readHistory(
	tables: Tables,
	ids: string[],
	{before, account, now}: {before: UtcInstant; account: AccountRecord; now: UtcInstant},
): Promise<PastMeeting[]> {
	const all = await readSaid(tables);
	const said = byOccurrence(all);
	const read = await readAbout(tables, ids, before);
	const rows = read.flat();
	// Before this not everything was read, so nothing is told of it.
	const since = read.map(own => (own.length < most ? '' : own.at(-1)?.start ?? '')).sort().at(-1) ?? '';
	const past = rows.filter(({start}) => start <= before && start <= now);
	const looks = await readLooks(tables, past, account.zone);
	const meetings = past.map((row, index): PastMeeting & {at: string} => {
		const word = said.get(row.key) ?? null;
		const outcome = outcomeOf(row, {now, said: word, lookedAt: looks[index] ?? null, succeeded: isSucceeded(row, rows)});
		return {
			occurrence: row.key,
			date: dateIn(row.start, account.zone),
			outcome,
			summary: outcomeWords.summary(outcome, {planned: plannedStart(row), start: row.start, declined: row.response === 'declined', reason: word?.reason ?? ''}, account),
			at: row.start,
		};
	});
	const dates = all.filter(({occurrence, person, date}) => occurrence === null && ids.includes(person) && date <= dateIn(before, account.zone))
		.map((word): PastMeeting & {at: string} => {
			const outcome = word.what === 'met' ? 'met-anyway' : word.what;
			return {occurrence: null, date: word.date, outcome, summary: outcomeWords.summary(outcome, {planned: null, start: null, declined: false, reason: word.reason}, account), at: `${word.date}T12:00:00Z`};
		});
	return [...meetings, ...dates].filter(({at}) => at >= since).sort((one, two) => (one.at < two.at ? 1 : -1)).map(({at: _at, ...meeting}) => meeting);
}
