import type {World} from '@/lib/cadence/world';
import {addDays, dateIn, type UtcInstant} from '@/lib/domain/time';
import {readAccounts} from '@/lib/store/accounts';
import {readCoverage} from '@/lib/store/coverage';
import type {Tables} from '@/lib/store/database';
import {readKindChoices} from '@/lib/store/kinds';
import {readOccurrences, readOfPerson, readTalks} from '@/lib/store/occurrences';
import {readLinkedPeople} from '@/lib/store/people';
import type {OccurrenceRow} from '@/lib/store/rows';
import {readGuessedSeries} from '@/lib/store/series';
import {readRules} from '@/lib/store/settings';
import {kindOf} from './kind-of';

/** How many days back findings look: half a year is longer than any of their rules but the talks'. */
const daysBack = 182;

/** How many older talks of a kind are read when none was recent; more than one, for the latest may have been declined. */
const talksBack = 4;

/**
 * Reads everything findings are made from. Only series judged to be 1-1s, or likely ones, have a person, and only those count.
 * The latest career and growth talks are found however old they are, so ten years of history cost no more than half a one.
 */
export async function readWorld(tables: Tables, now: UtcInstant): Promise<World> {
	const fromDate = addDays(dateIn(now, 'UTC'), -daysBack);
	const from = `${fromDate}T00:00:00Z`;
	const [accounts, people, choices, rules] = await Promise.all([
		readAccounts(tables), readLinkedPeople(tables), readKindChoices(tables), readRules(tables),
	]);
	const chosen = [...choices].filter(([, kind]) => kind === 'career' || kind === 'growth').map(([key]) => key);
	const [coverage, chosenTalks, ...ofPeople] = await Promise.all([
		Promise.all(accounts.map(account => readCoverage(tables, account.email, fromDate))),
		readOccurrences(tables, chosen),
		...people.map(person => readOfOne(tables, person.id, {from, now})),
	]);
	const guessed = await readGuessedSeries(tables);
	const rows = new Map([...chosenTalks, ...ofPeople.flat()].map(row => [row.key, row]));
	return {
		now,
		accounts: Object.fromEntries(accounts.map(account => [account.email, account])),
		people,
		meetings: [...rows.values()].filter(isHeld).map(row => ({occurrence: row, person: row.person, kind: kindOf(row, choices).kind, likely: guessed.has(row.series)})),
		coverage: coverage.flat(),
		rules,
	};
}

async function readOfOne(tables: Tables, person: string, {from, now}: {from: UtcInstant; now: UtcInstant}): Promise<OccurrenceRow[]> {
	const recent = await readOfPerson(tables, person, from);
	const older = (['career', 'growth'] as const)
		.filter(talk => !recent.some(row => row.talk === talk && row.start < now && row.present))
		.map(talk => readTalks(tables, person, talk, {before: from, count: talksBack}));
	return [...recent, ...(await Promise.all(older)).flat()];
}

const isHeld = (row: OccurrenceRow): row is OccurrenceRow & {person: string} => row.person !== null;
